"""Cuts an article's text at the borders of passages, so that each piece knows which findings it is part of."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from checker.models import Article, Block, Finding, Severity

_RANK = {"error": 3, "warning": 2, "note": 1}


class Spot(NamedTuple):
    """One side of a finding in this article. ``anchor``: where links to it lead."""

    finding: str
    severity: Severity
    anchor: str
    start: int
    end: int
    mark_start: int
    mark_end: int


class Piece(NamedTuple):
    """A run of text. ``findings``: whose passage it is in; ``marking``: whose marked words it holds; ``level``: of
    the gravest of these, "" if none; ``anchors``: sides that begin here."""

    text: str
    findings: tuple[str, ...]
    marking: tuple[str, ...]
    level: str
    anchors: tuple[str, ...]


class Paragraph(NamedTuple):
    """A block of the article in pieces."""

    kind: str
    pieces: tuple[Piece, ...]


def spots(document: str, findings: Sequence[Finding]) -> tuple[Spot, ...]:
    """Return where findings touch a document."""
    return tuple(
        Spot(f.id, f.severity, f"{f.id}-{number}", s.start, s.end, s.mark_start, s.mark_end)
        for f in findings for number, s in enumerate(f.sides) if s.document == document
    )


def paragraphs(article: Article, found: Sequence[Spot]) -> Iterator[Paragraph]:
    """Yield the blocks of an article, cut into pieces; markup inside them is left out."""
    whole = (Block(kind="paragraph", start=0, end=len(article.text)),)
    for block in article.blocks or whole:
        near = [spot for spot in found if spot.start < block.end and block.start < spot.end]
        yield Paragraph(block.kind, tuple(_pieces(article, block, near)))


def _pieces(article: Article, block: Block, near: Sequence[Spot]) -> Iterator[Piece]:
    cuts = {block.start, block.end}
    for spot in near:
        cuts.update(at for at in spot[3:] if block.start < at < block.end)
    for start, end in pairwise(sorted(cuts)):
        inside = [spot for spot in near if spot.start <= start and end <= spot.end]
        marking = [spot for spot in inside if spot.mark_start <= start and end <= spot.mark_end]
        level = max((spot.severity for spot in marking), key=_RANK.__getitem__, default="")
        begun = tuple(spot.anchor for spot in near if max(spot.start, block.start) == start)
        yield Piece(_shown(article, start, end), _names(inside), _names(marking), level, begun)


def _names(found: Sequence[Spot]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(spot.finding for spot in found))


def _shown(article: Article, start: int, end: int) -> str:
    """Return the text between two offsets without its masked characters (emphasis, link targets)."""
    parts, at = [], start
    for span in article.masked:
        if span.start < end and span.end > at:
            parts.append(article.text[at : max(at, span.start)])
            at = max(at, min(span.end, end))
    return "".join([*parts, article.text[at:end]])
