"""Kind `quantity`: two figures for one thing."""

from itertools import product
from typing import Literal

from checker.kinds.evidence import in_common, points
from checker.kinds.margin import margins
from checker.kinds.reach import elsewhere
from checker.kinds.same_thing import likeness, of_two_things
from checker.kinds.subject import other_subject
from checker.kinds.tolls import rising, verdict
from checker.models import Mark, Outcome, Pair, Quantity, Record, Refusal, Ruling
from checker.text.elapsed import days_between
from checker.text.intervals import agree, show

_NONE = {
    "figures": Refusal(gate="no_shared_unit", reason="the passages have no figures of one unit"),
    "margins": Refusal(gate="no_shared_unit", reason="the passages do not give a vote and its margin"),
}


class QuantityOptions(Record):
    """``look_for``: two figures of one thing, or a vote and the margin it is said to have.

    Points of evidence asked (see evidence.py): ``state`` where both count one state of people ("dead"), ``measure``
    where both are one measure ("turnout"), ``noun`` where both count one noun, ``unit`` where no more than the unit
    is one, ``two_nouns`` where the counts name two; ``rivals``: more where an article has other figures that may be
    of the same thing; ``undated``: more where a date is not known. ``days``: further apart, figures are of two
    occasions. Measured on hand-written pairs of news passages (tests/measure/pairs.py)."""

    look_for: Literal["figures", "margins"] = "figures"
    state: int = 3
    measure: int = 2
    noun: int = 3
    unit: int = 5
    two_nouns: int = 6
    rivals: int = 1
    undated: int = 2
    days: int = 21


class QuantityKind:
    """Kind `quantity`: two figures for one thing, or parts of one passage that do not sum."""

    name = "quantity"
    Options = QuantityOptions

    def judge(self, pair: Pair, options: QuantityOptions) -> Outcome:
        """Judge every two figures of one unit."""
        if pair.alone:
            return Outcome()
        both = [(a, b) for a, b in product(pair.a.quantities, pair.b.quantities) if a.unit == b.unit]
        figures = (self._judge(pair, a, b, options) for a, b in both)
        wanted = margins(pair) if options.look_for == "margins" and pair.a.quantities and pair.b.quantities else []
        said: list[Ruling | Refusal] = wanted if options.look_for == "margins" else list(figures)
        if not said:
            return Outcome.refused(_NONE[options.look_for])
        rulings = tuple(item for item in said if isinstance(item, Ruling))
        refusals = tuple(item for item in said if isinstance(item, Refusal))
        return Outcome(rulings=rulings[:1], refusals=refusals)   # of a list of figures the first says enough

    def _judge(self, pair: Pair, a: Quantity, b: Quantity, options: QuantityOptions) -> Ruling | Refusal:
        refusal = _other(pair, a, b, options)
        if refusal:
            return refusal
        if agree(a, b) and not rising(pair, a, b):
            return Refusal(gate="agree", reason=f"{show(a)} and {show(b)} can both be true")
        refusal = elsewhere(pair, a, b) or _occasion(pair, options)
        if refusal:
            return refusal
        return Ruling(
            verdict=verdict(pair, a, b), topic=_topic(pair, a, b), a=_mark(a), b=_mark(b),
            why=f"{_thing(a, b)}: {show(a)} against {show(b)}.",
        )


def _other(pair: Pair, a: Quantity, b: Quantity, options: QuantityOptions) -> Refusal | None:
    """Refuse figures of two things: what is counted must be one, and the passages must be about one matter."""
    like = likeness(a, b)
    refusal = other_subject(pair, a, b) or of_two_things(pair, a, b, like)
    if refusal:
        return refusal
    asked = getattr(options, like)
    asked += options.rivals * bool(a.rivals or b.rivals) + options.undated * _undated(pair)
    score = points(pair, in_common(pair))
    if score < asked:
        return Refusal(gate="other_matter", reason=f"{score} points of evidence for one matter, {asked} are asked")
    return None


def _undated(pair: Pair) -> bool:
    return pair.a.published is None or pair.b.published is None


def _occasion(pair: Pair, options: QuantityOptions) -> Refusal | None:
    days = days_between(pair.a.published, pair.b.published)
    if days is not None and days > options.days:
        return Refusal(gate="other_occasion", reason=f"the articles are {days} days apart")
    return None


def _mark(quantity: Quantity) -> Mark:
    return Mark(start=quantity.start, end=quantity.end, text=quantity.text, value=show(quantity))


def _thing(a: Quantity, b: Quantity) -> str:
    measure = a.measure if a.measure == b.measure else ""
    noun = next((word for word in (measure, a.family, a.noun, b.noun) if word), a.unit) if a.noun != b.noun else a.noun
    return f"Two figures for one thing ({noun or a.family or a.unit})"


def _topic(pair: Pair, a: Quantity, b: Quantity) -> str:
    """Name the disagreement alike for every pair of papers: unit, noun, and a name that both have."""
    noun = a.family if a.family == b.family and a.family else min(a.noun or b.noun, b.noun or a.noun)
    return f"quantity:{a.unit}:{noun}:{min(pair.signals.shared, default='')}"
