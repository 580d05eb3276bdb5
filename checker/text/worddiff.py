"""Compares quotations word by word: what was altered, dropped, added; what was fairly cut."""

import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from checker.text.fold import fold

LONG = 4   # letters; shorter words are mostly grammar ("that" slips in, "not" and "the" do not)
_CUT = re.compile(r"…|\.\s?\.\s?\.|\[[^\]]*\]|\([^)]*\)")   # marked ellipses and the paper's own insertions
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*", re.UNICODE)
_SHORT = (
    (re.compile(r"\bcannot\b"), "can not"), (re.compile(r"\bcan['’]t\b"), "can not"),
    (re.compile(r"\bwon['’]t\b"), "will not"), (re.compile(r"\bshan['’]t\b"), "shall not"),
    (re.compile(r"n['’]t\b"), " not"), (re.compile(r"['’]ll\b"), " will"), (re.compile(r"['’]re\b"), " are"),
    (re.compile(r"['’]ve\b"), " have"), (re.compile(r"\bi['’]m\b"), "i am"), (re.compile(r"\blet['’]s\b"), "let us"),
    (re.compile(r"\b(it|he|she|that|there|what|who|here|where)['’]s\b"), r"\1 is"),
    (re.compile(r"\b(i|you|he|she|we|they|it)['’]d\b"), r"\1 would"),
    (re.compile(r"\bgonna\b"), "going to"), (re.compile(r"\bwanna\b"), "want to"),
    (re.compile(r"\bper cent\b"), "percent"), (re.compile(r"%"), " percent"),
)


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """Return the words as compared: folded, contractions written out, punctuation gone."""
    low = text.lower()
    for pattern, full in _SHORT:
        low = pattern.sub(full, low)
    return tuple(fold(token) for token in _TOKEN.findall(low))


def pieces(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the words between marked ellipses and bracketed insertions."""
    return tuple(part for part in (words(piece) for piece in _CUT.split(text)) if part)


def holds(whole: tuple[str, ...], parts: tuple[tuple[str, ...], ...]) -> bool:
    """Return whether all parts stand in the whole, each unbroken, in order."""
    at = 0
    for part in parts:
        found = next((i for i in range(at, len(whole) - len(part) + 1) if whole[i : i + len(part)] == part), None)
        if found is None:
            return False
        at = found + len(part)
    return True


@dataclass(frozen=True)
class Overlap:
    """How the shorter of two word sequences lies in the longer: ``share`` 0-1, ``kept`` words in common."""

    share: float
    kept: int


def overlap(a: tuple[str, ...], b: tuple[str, ...]) -> Overlap:
    """Return the share of words kept, over the shorter sequence and the stretch of the longer it falls on.

    What the longer says before and after that stretch does not count: quoting a part is fair.
    """
    short, long = sorted((a, b), key=lambda side: (len(side), side))
    blocks = [m for m in SequenceMatcher(None, short, long, autojunk=False).get_matching_blocks() if m.size]
    if not blocks:
        return Overlap(0.0, 0)
    kept = sum(block.size for block in blocks)
    before = min(blocks[0].a, blocks[0].b)
    last = blocks[-1]
    after = min(len(short) - last.a - last.size, len(long) - last.b - last.size)
    stretch = last.b + last.size - blocks[0].b + before + after
    return Overlap(2 * kept / (len(short) + stretch), kept)


def reordered(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """Return the share of long words in common if the two are of comparable length, else 0.

    "The machine failed the man" against "The man failed the machine" is out of reach of `overlap`.
    """
    left, right = (Counter(word for word in side if len(word) >= LONG) for side in (a, b))
    few, many = sorted((left.total(), right.total()))
    if few < 3 or few < 0.6 * many:
        return 0.0
    return 2 * (left & right).total() / (few + many)


def likeness(a: str, b: str) -> float:
    """Return how alike two quotations are, 0-1; 1.0 if one is fairly cut from the other."""
    left, right = words(a), words(b)
    if not left or not right:
        return 0.0
    if holds(left, pieces(b)) or holds(right, pieces(a)):
        return 1.0
    return max(overlap(left, right).share, 0.95 * reordered(left, right))


def show(a: str, b: str) -> str:
    """Return one text in which every difference stands as [words of a → words of b], — for nothing.

    What only one side has before or after is no difference, since quoting a part is fair: it becomes "…".
    """
    left, right = _TOKEN.findall(a), _TOKEN.findall(b)
    matcher = SequenceMatcher(None, [words(t) for t in left], [words(t) for t in right], autojunk=False)
    codes = matcher.get_opcodes()
    shown = [_change(" ".join(left[i:j]), " ".join(right[k:m]), tag == "equal") for tag, i, j, k, m in codes]
    for edge in {0, len(codes) - 1}:
        if codes and codes[edge][0] in ("insert", "delete"):
            shown[edge] = "…"
    return " ".join(shown)


def _change(old: str, new: str, equal: bool) -> str:
    return old if equal else f"[{old or '—'} → {new or '—'}]"
