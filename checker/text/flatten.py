"""A view of a stretch of text that a parser can read, with the way back to the original offsets."""

import unicodedata
from dataclasses import dataclass

from checker.models import Span

_SAME = str.maketrans({
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'", "‚": "'", "‹": "'", "›": "'",
})


@dataclass(frozen=True)
class Flat:
    """``text`` with white space squeezed, quotes straightened and NFC; ``starts[i]`` and ``ends[i]`` bound the
    original characters that became character i."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the original half-open range of ``text[start:end]``, trailing blanks left out."""
        while end > start and self.text[end - 1] == " ":
            end -= 1
        if end <= start:
            raise ValueError("an empty range has no place in the text")
        return self.starts[start], self.ends[end - 1]


def flatten(text: str, start: int, end: int, masked: tuple[Span, ...] = ()) -> Flat:
    """Flatten ``text[start:end]``: masked characters vanish, white space becomes one blank."""
    hidden = {i for span in masked if span.start < end and span.end > start for i in range(span.start, span.end)}
    chars: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = start
    while at < end:
        stop = _cluster_end(text, at, end)
        piece = "" if at in hidden else _plain(text[at:stop])
        if piece == " " and (not chars or chars[-1] == " "):
            piece = ""
        for char in piece:
            chars.append(char)
            starts.append(at)
            ends.append(stop)
        at = stop
    return Flat("".join(chars), tuple(starts), tuple(ends))


def _cluster_end(text: str, at: int, end: int) -> int:
    """Return the end of a base character with its combining marks."""
    stop = at + 1
    while stop < end and unicodedata.combining(text[stop]):
        stop += 1
    return stop


def _plain(piece: str) -> str:
    if piece.isspace():
        return " "
    if unicodedata.category(piece[0]) in ("Cf", "Cc") or "\ufe00" <= piece[0] <= "\ufe0f":
        return piece[1:]   # soft hyphens, joiners, and the marks that choose how an emoji looks
    return unicodedata.normalize("NFC", piece).translate(_SAME)
