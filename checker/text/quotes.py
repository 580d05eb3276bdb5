"""Finds what stands between quotation marks in a plain string, whatever the marks."""

from dataclasses import dataclass

OPENING = {"“": "”", "«": "»", "„": "“", "‘": "’", "‹": "›"}
_STRAIGHT = ('"', "'")
_BEFORE = " \t\n(\u00a0[—–-“\"'«/"


@dataclass(frozen=True)
class Marked:
    """A quotation: ``start``/``end`` bound the words, not the marks; ``closed`` is False for a paragraph that
    opens a quotation and leaves it to the next paragraph to close it."""

    start: int
    end: int
    mark: str
    closed: bool = True


def find_marked(text: str) -> list[Marked]:
    """Return the outer and the nested quotations of one paragraph in order of their opening marks."""
    found: list[Marked] = []
    stack: list[tuple[str, str, int]] = []   # opening mark, closing mark, offset of the first word
    for at, char in enumerate(text):
        if stack and _closes(text, at, stack[-1][1]):
            opening, _, start = stack.pop()
            found.append(Marked(start, at, opening))
        elif _closes_outer(text, at, stack):
            opening, _, start = stack[-2]
            del stack[-2:]
            found.append(Marked(start, at, opening))
        elif _opens(text, at):
            stack.append((char, OPENING.get(char, char), at + 1))
    found.extend(Marked(start, len(text.rstrip()), mark, False) for mark, _, start in stack if mark not in "'‘")
    return sorted((mark for mark in found if _holds_words(text, mark)), key=lambda mark: mark.start)


def _holds_words(text: str, mark: Marked) -> bool:
    """Empty marks quote nothing, and "rock 'n' roll" has none."""
    words = text[mark.start : mark.end].strip()
    return len(words) > (1 if mark.mark in "'‘" else 0)


def _closes_outer(text: str, at: int, stack: list[tuple[str, str, int]]) -> bool:
    """An inner mark that turns out to be an apostrophe must not swallow the outer closing mark."""
    return len(stack) > 1 and stack[-1][0] in "'‘" and _closes(text, at, stack[-2][1])


def _closes(text: str, at: int, mark: str) -> bool:
    if text[at] != mark:
        return False
    if mark not in "'’":
        return mark != '"' or not text[at - 1].isspace() or at + 1 == len(text) or text[at + 1].isspace()
    return not (at + 1 < len(text) and text[at + 1].isalnum())


def _opens(text: str, at: int) -> bool:
    char = text[at]
    if char not in OPENING and char not in _STRAIGHT:
        return False
    before_ok = at == 0 or text[at - 1] in _BEFORE
    after_ok = at + 1 < len(text) and not text[at + 1].isspace()
    if char == "'" or char == "‘":
        # 'tis, '90s: an apostrophe, unless a closing mark follows
        return before_ok and after_ok and _has_close(text, at)
    return after_ok and (before_ok or char in OPENING)


def _has_close(text: str, at: int) -> bool:
    close = OPENING.get(text[at], text[at])
    end = at + 1
    while (end := text.find(close, end + 1)) != -1:
        if _closes(text, end, close) and text[end - 1] != "s":
            return True
    return False
