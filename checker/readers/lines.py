"""Lines of a text with their offsets: CRLF, LF and CR end a line, nothing else does."""

import re

from checker.models import Span

_END = re.compile(r"\r\n|\n|\r")


def lines(text: str, start: int = 0) -> list[Span]:
    """Return the lines of ``text[start:]`` without their ends."""
    found, at = [], start
    for match in _END.finditer(text, start):
        found.append(Span(start=at, end=match.start()))
        at = match.end()
    return [*found, Span(start=at, end=len(text))]


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Return the range without white space around it, or None if nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start=start, end=end) if start < end else None
