"""Finds paragraphs in plain text."""

import re

from checker.models import Block

_BREAK = re.compile(r"(?:\r\n|\n|\r)[ \t\u00a0]*(?:\r\n|\n|\r)+\s*")
_LINE = re.compile(r"\r\n|\n|\r")


def paragraphs(text: str, start: int = 0) -> tuple[Block, ...]:
    """Split ``text[start:]`` at blank lines; without any blank line each line is a paragraph."""
    breaker = _BREAK if _BREAK.search(text, start) else _LINE
    blocks, at = [], start
    for match in [*breaker.finditer(text, start), None]:
        stop = match.start() if match else len(text)
        if (block := _trimmed(text, at, stop)) is not None:
            blocks.append(block)
        at = match.end() if match else stop
    return tuple(blocks)


def _trimmed(text: str, start: int, end: int) -> Block | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return None
    heading = end - start < 120 and text[end - 1] not in ".!?:;,…\"”’'" and "\n" not in text[start:end]
    return Block(kind="heading" if heading else "paragraph", start=start, end=end)
