"""An article: its text with exact offsets, and where its prose stands."""

import re
from bisect import bisect_right
from datetime import date, datetime
from functools import lru_cache
from typing import Literal

from checker.models.record import Record

_LINE_END = re.compile(r"\r\n|\n|\r")
BlockKind = Literal["title", "heading", "paragraph", "bullet", "quotation"]


class Span(Record):
    """Half-open range of characters (Unicode code points) of ``Article.text``."""

    start: int
    end: int


class Block(Record):
    """One run of prose: a paragraph, a heading, a list item."""

    kind: BlockKind
    start: int
    end: int


class Anchor(Record):
    """Where ``text[offset]`` stands in the file, for formats whose prose is not a part of the file."""

    offset: int
    line: int
    column: int


class Article(Record):
    """What a reader makes of a file.

    ``text`` is the whole decoded file (or, for formats whose prose is not a part of the file, the
    accepted text); every offset in the project points into it. ``blocks`` say where the prose is;
    ``masked`` are characters inside blocks that are markup and are not read. ``published`` is None
    if the date is not known; a plain date if the hour is not known. ``anchors`` are in the order of ``text``.
    """

    document: str
    source: str
    published: datetime | date | None = None
    title: str | None = None
    byline: str | None = None
    url: str | None = None
    lang: str = "en"
    text: str
    blocks: tuple[Block, ...] = ()
    masked: tuple[Span, ...] = ()
    digest: str = ""
    anchors: tuple[Anchor, ...] = ()

    def place(self, offset: int) -> tuple[int, int]:
        """Return the 1-based line and column of an offset, in the file if ``anchors`` say where that is."""
        if self.anchors:
            anchor = self.anchors[max(bisect_right(self.anchors, offset, key=lambda a: a.offset) - 1, 0)]
            return anchor.line, anchor.column + offset - anchor.offset
        starts = _line_starts(self.text)
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1


@lru_cache(maxsize=64)
def _line_starts(text: str) -> tuple[int, ...]:
    return (0, *(match.end() for match in _LINE_END.finditer(text)))
