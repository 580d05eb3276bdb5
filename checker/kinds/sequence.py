"""The order of two events: "before the vote" against "after the vote"; a part of kind `date`."""

from itertools import product
from math import inf

from checker.kinds.deed import beside_names
from checker.kinds.event import one_event
from checker.kinds.evidence import in_common, points
from checker.kinds.lexical import alike
from checker.kinds.phases import is_reporting
from checker.models import Claim, Mark, Order, Pair, Refusal, Ruling

_NONE = Refusal(gate="no_orders", reason="not both passages say before or after what it was")
_LIGHT = frozenset({"be", "become", "have", "come", "take", "make", "get", "give", "go", "know", "do"})
_AGAIN = frozenset({   # what is done before a thing, and after it once more
    "speak", "talk", "meet", "visit", "play", "train", "work", "watch", "appear", "eat", "drink", "sing", "sit",
    "stand", "live", "wait", "march", "rain", "phone", "call", "write", "see", "hold", "win", "lose", "score",
})


def sequences(pair: Pair, asked: int) -> list[Ruling | Refusal]:
    """Judge what one passage has before, and the other after, one and the same event; ``asked``: points of evidence
    for that which is so dated (evidence.py)."""
    if not pair.a.orders or not pair.b.orders:
        return [_NONE]
    both = [(a, b) for a, b in product(_orders(pair.a), _orders(pair.b)) if _one_anchor(a, b)]
    if not both:
        return [_NONE]
    if any(not _exclude(a, b) for a, b in both):
        return [Refusal(gate="agree", reason="one order of events fits both passages")]
    refusal = one_event(pair, asked, sure=True) or _two_deeds(pair, *both[0], asked)
    return [refusal or _ruling(pair, *both[0])]


def _two_deeds(pair: Pair, a: Order, b: Order, asked: int) -> Refusal | None:
    """Refuse what is not one deed: one verb, or words in common besides names and the event it is set against."""
    score = points(pair, in_common(pair))
    one_verb = a.verb not in _LIGHT and alike(a.verb, b.verb)
    if score >= asked and (one_verb or beside_names(pair, frozenset({*a.anchor, *b.anchor}))):
        return None
    return Refusal(gate="other_deed", reason=f"{a.verb} and {b.verb} may be two deeds; {score} points for one")


def _orders(claim: Claim) -> list[Order]:
    """Return the orders of what happens once; a thing is said before a vote, and after it."""
    return [order for order in claim.orders if order.verb not in _AGAIN and not is_reporting(order.verb)]


def _one_anchor(a: Order, b: Order) -> bool:
    """Return whether both are set against one event: one noun, one verb, or a noun made of the verb."""
    if a.names and b.names and not set(a.names) & set(b.names):
        return False
    if a.told and b.told:
        light = {a.anchor[0], b.anchor[0]} & _LIGHT
        few = not light and 1 in (len(a.anchor), len(b.anchor))
        return (bool(light) or alike(a.anchor[0], b.anchor[0])) and (few or _common(a.anchor[1:], b.anchor[1:]))
    if a.told == b.told:
        return alike(a.anchor[0], b.anchor[0])
    noun, clause = (b, a) if a.told else (a, b)
    return _common(noun.anchor[:1], clause.anchor)


def _common(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    return any(alike(x, y) for x, y in product(left, right) if x not in _LIGHT and y not in _LIGHT)


def _exclude(a: Order, b: Order) -> bool:
    """Return whether the stretches between the two events cannot be one."""
    x, y = _stretch(a), _stretch(b)
    return x[1] < y[0] or y[1] < x[0] or (a.side != b.side)


def _stretch(order: Order) -> tuple[float, float]:
    most = inf if order.most is None else order.most
    return (order.least, most) if order.side == "after" else (-most, -order.least)


def _ruling(pair: Pair, a: Order, b: Order) -> Ruling:
    topic = f"date:order:{min(pair.signals.shared, default='')}:{min(a.anchor[0], b.anchor[0])}"
    return Ruling(
        verdict="conflict", topic=topic, a=_mark(a), b=_mark(b),
        why=f"“{a.text}” and “{b.text}” cannot both be when it was.",
    )


def _mark(order: Order) -> Mark:
    return Mark(start=order.start, end=order.end, text=order.text, value=order.text)
