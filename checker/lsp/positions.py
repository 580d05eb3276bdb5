"""From our offsets (code points of the text) to an editor's positions (lines, UTF-16 units)."""

from lsprotocol.types import Position, Range


def position(text: str, offset: int) -> Position:
    """Return the zero-based position of an offset."""
    before = text.replace("\r\n", " \n").replace("\r", "\n")[:offset]
    line = before.count("\n")
    tail = before[before.rfind("\n") + 1 :]
    return Position(line=line, character=len(tail.encode("utf-16-le")) // 2)


def span(text: str, start: int, end: int) -> Range:
    """Return the range of a half-open span."""
    return Range(start=position(text, start), end=position(text, end))


def line_range(text: str, line: int) -> Range:
    """Return the range of a zero-based line, without the blanks around its words."""
    words = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[line]
    before, till = (len(part.encode("utf-16-le")) // 2 for part in (words[: -len(words.lstrip())], words.rstrip()))
    return Range(start=Position(line=line, character=before), end=Position(line=line, character=till))
