"""Do two figures agree? The one place where bounds and rounding are weighed."""

from collections.abc import Callable
from dataclasses import dataclass
from math import inf

from checker.models import Quantity

ABOUT = 0.1        # "about 200" leaves a tenth either way ...
LOOSE = 0.25       # ... or half its rounding step, but never more than a quarter
ROUND = 0.05       # a bare round figure ("200 homes") leaves a twentieth either way, at most half its step
VAGUE = 1.5        # nobody counts before he writes "dozens": half as much again


@dataclass(frozen=True)
class Range:
    """What a figure allows, ends included."""

    low: float
    high: float


def agree(a: Quantity, b: Quantity) -> bool:
    """Return whether both figures can be true of one thing; both must be in one unit.

    "203" and "about 200" agree, as do "at least six" and "nine", or "5 miles" and "8 km".
    """
    x, y = allowed(a), allowed(b)
    if x.low == x.high or y.low == y.high:   # an exact figure may lie on the edge of the other
        return x.low <= y.high and y.low <= x.high
    return x.low < y.high and y.low < x.high


def allowed(quantity: Quantity) -> Range:
    """Return the interval that a figure allows once bound and rounding are taken into account."""
    low = -inf if quantity.low is None else quantity.low
    high = inf if quantity.high is None else quantity.high
    if low == -inf or high == inf:
        return Range(low - _edge(quantity, low), high + _edge(quantity, high))
    if low != high:                          # a range, "nearly 12": the slack is in it already
        loose = VAGUE if quantity.bound == "about" and high > 2 * low > 0 else 1.0
        return Range(low / loose, high * loose)
    slack = _SLACK[quantity.bound == "about"]
    return Range(low - slack(low, quantity.rounded), high + slack(high, quantity.rounded))


def _edge(quantity: Quantity, value: float) -> float:
    """Return how far an open figure may be off at its closed end: nothing, save for a converted measure."""
    if value in (inf, -inf) or quantity.unit in ("count", "vote", "percent", "point"):
        return 0.0
    return min(quantity.rounded / 2, abs(value) * ROUND)


def _bare(value: float, step: float) -> float:
    """Half the step: "4.5bn" is 4.45 to 4.55. A trailing zero may be chance, so a twentieth at most."""
    if step <= 1 and value == round(value):
        return 0.0
    return min(step / 2, abs(value) * ROUND)


def _about(value: float, step: float) -> float:
    return min(max(step / 2, abs(value) * ABOUT), max(abs(value) * LOOSE, 1.0))


_SLACK: dict[bool, Callable[[float, float], float]] = {False: _bare, True: _about}


def show(quantity: Quantity) -> str:
    """Return a figure in one form for all papers: "9", "at least 6", "200 to 300"."""
    if quantity.low is None or quantity.high is None:
        words = {"at_least": "at least", "more_than": "more than", "at_most": "at most", "less_than": "less than"}
        bare = quantity.low if quantity.high is None else quantity.high
        return f"{words.get(quantity.bound, 'about')} {_plain(bare or 0.0)}{_unit(quantity)}"
    if quantity.low != quantity.high and quantity.bound != "about":
        return f"{_plain(quantity.low)} to {_plain(quantity.high)}{_unit(quantity)}"
    about = "about " if quantity.bound == "about" else ""
    return f"{about}{_plain(max(quantity.low, quantity.high, key=abs))}{_unit(quantity)}"


def _plain(value: float) -> str:
    return f"{value:,.4g}" if abs(value) < 1000 and value != round(value) else f"{value:,.0f}"


def _unit(quantity: Quantity) -> str:
    if quantity.unit in ("count", "rank", "vote", "year_of_age"):
        return ""
    return "%" if quantity.unit == "percent" else f" {quantity.unit}"
