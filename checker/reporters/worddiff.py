"""Word-level difference of two passages."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from checker.models import Finding
from checker.reporters.excerpt import clean, split

_CLOSING = re.compile(r"[.,;:!?…”’)\]]")
_WORD = re.compile(r"\w+(?:[’'.,:/-]\w+)*|[^\w\s]")
_ENDS = ".,;: "
_QUOTED = 0.6     # of a quotation in two versions even six words in ten are worth a line
_FEWEST = 4       # words in dispute on either side that make a line by themselves
_TELLING = 0.75   # of two passages with fewer words in common a word-by-word line is a puzzle


class Piece(NamedTuple):
    """A run of words: in both passages, in the first alone, or in the second alone."""

    kind: Literal["same", "gone", "new"]
    text: str


def word_diff(one: str, other: str) -> tuple[Piece, ...]:
    """Return what turns the words of ``one`` into those of ``other``; case and quotation style do not count."""
    a, b = _words(one), _words(other)
    pieces: list[Piece] = []
    for tag, i1, i2, j1, j2 in _matcher(a, b).get_opcodes():
        if tag == "equal":
            pieces.append(Piece("same", _slice(one, a[i1:i2])))
            continue
        if i2 > i1:
            pieces.append(Piece("gone", _slice(one, a[i1:i2])))
        if j2 > j1:
            pieces.append(Piece("new", _slice(other, b[j1:j2])))
    return tuple(pieces)


def compared(finding: Finding) -> tuple[Piece, ...]:
    """Return the difference of the two camps' first passages: of the words in dispute, or else of the whole.

    Empty if they are not mostly the same words, or differ only in a name that is marked anyway.
    """
    one = next((side for side in finding.sides if side.camp == "one"), None)
    other = next((side for side in finding.sides if side.camp == "other"), None)
    if one is None or other is None or finding.kind == "name":
        return ()
    least = _QUOTED if finding.kind == "quote" else _TELLING
    marked = (split(one)[1].rstrip(_ENDS), split(other)[1].rstrip(_ENDS))
    if min(len(_words(text)) for text in marked) >= _FEWEST and _alike(*marked, least):
        return word_diff(*marked)
    whole = (clean(one.text).rstrip(_ENDS), clean(other.text).rstrip(_ENDS))
    return word_diff(*whole) if finding.kind != "quote" and _alike(*whole, least) else ()


def _alike(one: str, other: str, least: float) -> bool:
    return least <= _matcher(_words(one), _words(other)).ratio() < 1


def spaced(pieces: Sequence[Piece]) -> Iterator[tuple[str, Piece]]:
    """Yield each piece with the blank that goes before it, if any."""
    for number, piece in enumerate(pieces):
        yield "" if number == 0 or _CLOSING.match(piece.text) else " ", piece


def _words(text: str) -> list[re.Match[str]]:
    return list(_WORD.finditer(text))


def _matcher(a: Sequence[re.Match[str]], b: Sequence[re.Match[str]]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, [_plain(m[0]) for m in a], [_plain(m[0]) for m in b], autojunk=False)


def _plain(word: str) -> str:
    return word.lower().replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')


def _slice(text: str, words: Sequence[re.Match[str]]) -> str:
    return text[words[0].start() : words[-1].end()]
