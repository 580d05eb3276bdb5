"""Kind `quantity`: two figures for one thing."""

from itertools import product
from typing import Literal

from checker.kinds.event import beside_names
from checker.kinds.evidence import in_common, points
from checker.kinds.lexical import alike
from checker.kinds.margin import margins
from checker.kinds.reach import TOLLS, elsewhere
from checker.models import Mark, Outcome, Pair, Quantity, Record, Refusal, Ruling, VerdictName
from checker.text.elapsed import days_between, moment
from checker.text.intervals import agree, show

_MEASURES = frozenset({"km", "kg", "km/h", "celsius", "year_of_age"})


class QuantityOptions(Record):
    """``look_for``: two figures of one thing, or a vote and the margin it is said to have. Points of evidence asked
    (see evidence.py): ``state`` where both count one state of people ("dead"), ``noun`` where both count one noun,
    ``unit`` where no more than the unit is one. ``days``: further apart, figures are of two occasions. Measured on
    hand-written pairs of news passages (tests/measure/pairs.py)."""

    look_for: Literal["figures", "margins"] = "figures"
    state: int = 3
    noun: int = 4
    unit: int = 6
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
        said: list[Ruling | Refusal] = margins(pair) if options.look_for == "margins" else list(figures)
        if not said:
            reason = "the passages have no figures of one unit"
            return Outcome(refusals=(Refusal(gate="no_shared_unit", reason=reason),))
        rulings = tuple(item for item in said if isinstance(item, Ruling))
        refusals = tuple(item for item in said if isinstance(item, Refusal))
        return Outcome(rulings=rulings[:1], refusals=refusals)   # of a list of figures the first says enough

    def _judge(self, pair: Pair, a: Quantity, b: Quantity, options: QuantityOptions) -> Ruling | Refusal:
        refusal = _other(pair, a, b, options)
        if refusal:
            return refusal
        if agree(a, b) and not _rising(pair, a, b):
            return Refusal(gate="agree", reason=f"{show(a)} and {show(b)} can both be true")
        refusal = elsewhere(pair, a, b) or _occasion(pair, options)
        if refusal:
            return refusal
        return Ruling(
            verdict=_verdict(pair, a, b), topic=_topic(pair, a, b), a=_mark(a), b=_mark(b),
            why=f"{_thing(a, b)}: {show(a)} against {show(b)}.",
        )


def _other(pair: Pair, a: Quantity, b: Quantity, options: QuantityOptions) -> Refusal | None:
    """Refuse figures of two things: what is counted must be one, and the passages must be about one matter."""
    signals = pair.signals
    keyed = pair.a.subject.key if pair.a.subject else "", pair.b.subject.key if pair.b.subject else ""
    if a.unit == "rank" and (not all(keyed) or keyed[0] != keyed[1]):
        return Refusal(gate="other_subject", reason="it is not certain that one contestant is meant")
    if all(keyed) and keyed[0] != keyed[1] and not set(keyed) & set(signals.shared):
        return Refusal(gate="other_subject", reason=f"of {keyed[0]} and of {keyed[1]}")
    score, asked = points(pair, in_common(pair)), _asked(a, b, options)
    if asked == options.unit and (not _alone(pair, a) or _names_differ(a, b)):
        return Refusal(gate="other_noun", reason=f"{a.noun or a.text} and {b.noun or b.text} may be two things")
    if asked == options.noun and not _one_deed(pair, a, b):
        return Refusal(gate="other_deed", reason=f"{a.governor} and {b.governor} may be two things that befell them")
    if score < asked:
        return Refusal(gate="other_matter", reason=f"{score} points of evidence for one matter, {asked} are asked")
    return None


_LIGHT = frozenset({"", "be", "have", "number", "count", "say", "tell", "put", "stand", "total", "hold", "make"})


def _one_deed(pair: Pair, a: Quantity, b: Quantity) -> bool:
    """Return whether what is told of those counted may be one thing: 4,000 moved and 400 given permits are two."""
    if a.governor in _LIGHT or b.governor in _LIGHT or alike(a.governor, b.governor):
        return True
    return beside_names(pair, frozenset({a.noun, b.noun}))


def _asked(a: Quantity, b: Quantity, options: QuantityOptions) -> int:
    """Return how much evidence is asked: the less, the more what is counted says by itself."""
    if not same_thing(a, b):
        return options.unit
    told = a.family and a.family == b.family and a.family in TOLLS
    return options.state if told or (a.unit in _MEASURES and a.noun == b.noun) else options.noun


def same_thing(a: Quantity, b: Quantity) -> bool:
    """Return whether two figures count one thing: one noun, one state of people, one measure of one verb."""
    if a.noun and b.noun and alike(a.noun, b.noun):
        return True
    if a.family and a.family == b.family and a.family in (a.noun, b.noun):
        return True
    if a.family == b.family == "person":
        return "people" in (a.noun, b.noun) or "person" in (a.noun, b.noun)
    measured = a.unit != "count" and bool(a.governor) and alike(a.governor, b.governor)
    return measured and not (a.noun and b.noun)


def _names_differ(a: Quantity, b: Quantity) -> bool:
    """Return whether both have a family, and two."""
    return bool(a.family and b.family and a.family != b.family)


def _alone(pair: Pair, figure: Quantity) -> bool:
    """Return whether each passage has one figure of the unit only, so that they must mean the same."""
    return all(sum(q.unit == figure.unit for q in claim.quantities) == 1 for claim in (pair.a, pair.b))


def _rising(pair: Pair, a: Quantity, b: Quantity) -> bool:
    """Return whether a toll has risen: "at least six" in the morning, nine at night."""
    first, then = _ordered(pair, a, b)
    if first is None or then is None or a.family not in TOLLS or first.bound not in ("at_least", "more_than"):
        return False
    return first.low is not None and then.low is not None and then.low > first.low


def _ordered(pair: Pair, a: Quantity, b: Quantity) -> tuple[Quantity | None, Quantity | None]:
    """Return the figure of the earlier and of the later article; None if that is not known."""
    one, other = moment(pair.a.published, pair.b.published), moment(pair.b.published, pair.a.published)
    if one is None or other is None or one == other:
        return None, None
    return (a, b) if one < other else (b, a)


def _verdict(pair: Pair, a: Quantity, b: Quantity) -> VerdictName:
    """Return update if the later article has a higher toll, or comes days later."""
    first, then = _ordered(pair, a, b)
    if first is None or then is None:
        return "conflict"
    risen = (then.low or 0.0) > (first.low or 0.0)
    days = days_between(pair.a.published, pair.b.published) or 0
    return "update" if (a.family in TOLLS and risen) or days > 1 else "conflict"


def _occasion(pair: Pair, options: QuantityOptions) -> Refusal | None:
    days = days_between(pair.a.published, pair.b.published)
    if days is not None and days > options.days:
        return Refusal(gate="other_occasion", reason=f"the articles are {days} days apart")
    return None


def _mark(quantity: Quantity) -> Mark:
    return Mark(start=quantity.start, end=quantity.end, text=quantity.text, value=show(quantity))


def _thing(a: Quantity, b: Quantity) -> str:
    noun = next((word for word in (a.family, a.noun, b.noun) if word), a.unit) if a.noun != b.noun else a.noun
    return f"Two figures for one thing ({noun or a.family or a.unit})"


def _topic(pair: Pair, a: Quantity, b: Quantity) -> str:
    """Name the disagreement alike for every pair of papers: unit, noun, and a name that both have."""
    noun = a.family if a.family == b.family and a.family else min(a.noun or b.noun, b.noun or a.noun)
    return f"quantity:{a.unit}:{noun}:{min(pair.signals.shared, default='')}"

