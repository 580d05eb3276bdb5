"""Finds paragraphs, headings and list items in plain text."""

import re
from collections.abc import Iterator
from itertools import groupby

from checker.models import Block, Span
from checker.readers.lines import lines, trimmed

WRAP = 100        # nobody wraps prose by hand at more characters than this
HEADING = 120     # a longer line without a full stop is a paragraph that lacks one
_BULLET = re.compile(r"[-*•‣–]\s+|\d{1,2}[.)]\s+")
_CLOSED = (".", "!", "?", ":", ";", ",", "…", "\"", "”", "’", "'", "»")


def paragraphs(text: str, start: int = 0) -> tuple[Block, ...]:
    """Split ``text[start:]`` at blank lines, and at line ends where the text is not wrapped by hand."""
    return tuple(block(text, span) for chunk in _chunks(text, start) for span in _unwrapped(text, chunk))


def _chunks(text: str, start: int) -> Iterator[list[Span]]:
    found = [trimmed(text, line.start, line.end) for line in lines(text, start)]
    for full, chunk in groupby(found, key=lambda span: span is not None):
        if full:
            yield [span for span in chunk if span is not None]


def _unwrapped(text: str, chunk: list[Span]) -> list[Span]:
    if len(chunk) > 1 and _is_wrapped(text, chunk):
        return [Span(start=chunk[0].start, end=chunk[-1].end)]
    return chunk


def _is_wrapped(text: str, chunk: list[Span]) -> bool:
    """A wrapped line is full: the first word of the next would not have fitted on it."""
    width = max(line.end - line.start for line in chunk)
    if width > WRAP or any(_BULLET.match(text, line.start, line.end) for line in chunk):
        return False
    firsts = [len(text[line.start : line.end].split(maxsplit=1)[0]) for line in chunk[1:]]
    return all(line.end - line.start + 1 + first > width for line, first in zip(chunk, firsts, strict=False))


def block(text: str, span: Span) -> Block:
    """Return a line or paragraph with its kind: a short one without a full stop is a heading."""
    lead = _BULLET.match(text, span.start, span.end)
    if lead:
        return Block(kind="bullet", start=lead.end(), end=span.end)
    content = text[span.start : span.end]
    heading = len(content) < HEADING and not content.endswith(_CLOSED) and len(content.splitlines()) == 1
    return Block(kind="heading" if heading else "paragraph", start=span.start, end=span.end)


def title_first(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks with a leading heading as the title."""
    if blocks and blocks[0].kind == "heading":
        return (blocks[0].model_copy(update={"kind": "title"}), *blocks[1:])
    return blocks
