"""Figures that make a whole together: what was given back and what is still held, a ship's room and who is aboard."""

import re

from checker.kinds.tolls import TOLLS
from checker.models import Claim, Pair, Quantity, Refusal

WHOLE = 100.0     # per cent
_ROOM = frozenset({"carry", "hold", "seat", "take", "accommodate", "house", "sleep", "contain", "serve", "store"})
NEAR = 1.0        # by which two rounded shares may miss the whole
_ALLOWED = re.compile(r"\b(?:licensed|certified|allowed|designed|built|equipped|able|room|space) (?:to|for)\b")
_ROOM_FOR = re.compile(r"\b(?:beds?|seats?|places?|rooms?|space|berths?|cells?|shelter|tents?) for(?: \w+)?\s*$")
_LEFT = re.compile(r"\b(?:still|remain(?:s|ed|ing)?|left (?:over|behind)|shy of|adrift)\b", re.IGNORECASE)


def left_over(pair: Pair, a: Quantity, b: Quantity) -> Refusal | None:
    """Refuse what is left against what has gone: "returned three masks", "still holds eleven"."""
    if a.unit != "count" or a.family in TOLLS or b.family in TOLLS or _left(pair.a, a) == _left(pair.b, b):
        return None
    return Refusal(gate="rest", reason="one figure is of what is still there, the other of what is not")


def _left(claim: Claim, figure: Quantity) -> bool:
    """Return whether the words beside a figure, up to the next comma, say that it is of what is left."""
    before, after = claim.text[: figure.start - claim.start], claim.text[figure.end - claim.start :]
    return bool(_LEFT.search(re.split(r"[,;:]", before)[-1]) or _LEFT.search(re.split(r"[,;:]", after)[0]))


def able(pair: Pair, a: Quantity, b: Quantity) -> Refusal | None:
    """Refuse room against what is in it: "can carry 340 people", "left with 212 on board"."""
    if _is_room(pair.a, a) != _is_room(pair.b, b):
        return Refusal(gate="able", reason="one figure is of what may be, the other of what is")
    return None


def _is_room(claim: Claim, figure: Quantity) -> bool:
    """Return whether a figure says how many there is room for: "can carry 340", "licensed to take 350"."""
    before = claim.text[: max(figure.start - claim.start, 0)]
    if _ROOM_FOR.search(before):
        return True
    return figure.governor in _ROOM and (claim.modality == "possibility" or bool(_ALLOWED.search(before)))


def complement(a: Quantity, b: Quantity) -> Refusal | None:
    """Refuse two shares that make a whole: "one in eight stays", "seven-eighths go abroad"; of one measure they are
    shares of one thing."""
    if a.unit != "percent" or (a.measure and a.measure == b.measure) or None in (a.low, a.high, b.low, b.high):
        return None
    total = (a.low or 0.0) + (b.high or 0.0)
    if abs(total - WHOLE) > NEAR or abs((a.low or 0.0) - (b.low or 0.0)) < NEAR:
        return None
    return Refusal(gate="complement", reason=f"{a.text} and {b.text} make up the whole")
