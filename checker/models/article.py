"""An article: its text with exact offsets, and where its prose stands."""

from datetime import date, datetime
from typing import Literal

from checker.models.record import Record

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


class Article(Record):
    """What a reader makes of a file.

    ``text`` is the whole decoded file (or, for formats whose prose is not a part of the file, the
    accepted text); every offset in the project points into it. ``blocks`` say where the prose is;
    ``masked`` are characters inside blocks that are markup and are not read. ``published`` is None
    if the date is not known; a plain date if the hour is not known.
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

    def place(self, offset: int) -> tuple[int, int]:
        """Return the 1-based line and column of an offset."""
        before = self.text.replace("\r\n", " \n").replace("\r", "\n")[:offset]
        return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1
