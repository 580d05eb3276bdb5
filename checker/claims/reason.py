"""A reason as a parse gives it: the cue, what heads the effect, what heads the cause."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from checker.claims.grammar import child
from checker.text.reasons import effects

_ACCIDENTS = frozenset({"fire", "blast", "crash", "fall", "death", "flood", "blackout", "outbreak", "riot"})


class Given(NamedTuple):
    """Tokens of a reason: the cue, what heads the effect, what heads the cause; whether it is denied."""

    cue: Any
    effect: Any
    cause: Any
    denied: bool = False


def pair(cue: Any, effect: Any, cause: Any, denied: bool) -> Iterator[Given]:
    """Yield the reason if both its effect and its cause are there."""
    if effect is not None and cause is not None:
        yield Given(cue, effect, cause, denied)


def negated(token: Any, effect: Any = None) -> bool:
    """Return whether "not" is said of a reason: "not because", "not simply because", "the fire did not start because"
    of what burned all the same; "did not come because" gives the reason of not coming."""
    before = list(token.doc[max(token.i - 2, 0) : token.i])
    far = len(before) == 2 and before[1].pos_ in ("ADV", "PART", "ADP")
    if any(word.lower_ in ("not", "n't") for word in (before if far else before[-1:])):
        return True
    subject = None if effect is None else child(effect, ("nsubj", "nsubjpass"))
    happened = subject is not None and effects(subject.lemma_.lower()) & _ACCIDENTS
    return bool(happened) and child(effect, ("neg",)) is not None


def pobj(preposition: Any, after: int = 0) -> Any | None:
    """Return the object of a preposition; of "because of X" the parser hangs X on either word."""
    children = () if preposition is None else preposition.children
    return next((item for item in children if item.dep_ in ("pobj", "pcomp") and item.i > after), None)
