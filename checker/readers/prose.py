"""Finds the blocks of a Markdown text: markdown-it says what is prose and on which lines it stands."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from checker.models import Block, Span
from checker.models.article import BlockKind
from checker.readers.blocks import paragraphs
from checker.readers.lines import lines, trimmed

# HTML whose content is no prose. The rest, such as the <p> and <div> of an exported page, is.
_UNREAD = re.compile(r"\s*<(?:!|\?|/?(?:script|style|pre|textarea|iframe|table)\b)", re.IGNORECASE)


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    """CommonMark without indented code: desks indent their first lines."""
    return MarkdownIt("commonmark").disable("code")


def find_prose(text: str, start: int) -> tuple[tuple[Block, ...], list[Span]]:
    """Return the blocks of ``text[start:]``, and the marks at line starts inside them that are not read."""
    rows = lines(text, start)
    blocks: list[Block] = []
    masked: list[Span] = []
    for kind, token in _inlines(text[start:]):
        pieces = _pieces(text, rows, token)
        if not pieces:
            continue
        if kind == "paragraph" and _one_line_each(text, pieces):
            blocks += [Block(kind="paragraph", start=piece.start, end=piece.end) for piece in pieces]
            continue
        blocks.append(Block(kind=kind, start=pieces[0].start, end=pieces[-1].end))
        masked += _between(text, pieces)
    return tuple(blocks), masked


def _inlines(text: str) -> Iterator[tuple[BlockKind, Token]]:
    """Yield the runs of prose with their kind: a list item in a quotation is a bullet."""
    around: list[BlockKind] = []
    opens: dict[str, BlockKind] = {
        "heading_open": "heading", "list_item_open": "bullet", "blockquote_open": "quotation",
    }
    for token in _parser().parse(text):
        if token.type in opens:
            around.append(opens[token.type])
        elif token.type.removesuffix("_close") + "_open" in opens:
            around.pop()
        elif token.type == "inline" or (token.type == "html_block" and not _UNREAD.match(token.content)):
            yield (around[-1] if around else "paragraph"), token


def _pieces(text: str, rows: list[Span], token: Token) -> list[Span]:
    """Return where each line of a run stands, without what leads it ("> ", "- ", "## ")."""
    found: list[Span] = []
    first, last = token.map or (0, 0)
    for row, content in zip(rows[first:last], token.content.split("\n"), strict=False):
        content = content.strip()
        at = text.rfind(content, row.start, row.end) if content else -1
        if at >= 0:
            found.append(Span(start=at, end=at + len(content)))
    return found


def _one_line_each(text: str, pieces: list[Span]) -> bool:
    """Whether the lines are paragraphs of their own: too long to be wrapped, or headed lines."""
    source = "\n".join(text[piece.start : piece.end] for piece in pieces)
    return len(pieces) > 1 and max(len(line) for line in source.split("\n")) > 100 and len(paragraphs(source)) > 1


def _between(text: str, pieces: list[Span]) -> list[Span]:
    """Mask what stands between the lines of a run besides white space: the marks of a quotation."""
    gaps = [trimmed(text, a.end, b.start) for a, b in pairwise(pieces)]
    return [gap for gap in gaps if gap is not None]
