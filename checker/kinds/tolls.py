"""Figures that rise as the hours pass, and which of two papers has the later one."""

from checker.models import Pair, Quantity, VerdictName
from checker.text.elapsed import days_between, moment

TOLLS = frozenset({"death", "injury", "missing", "arrest", "evacuation", "rescue", "case", "treated"})


def rising(pair: Pair, a: Quantity, b: Quantity) -> bool:
    """Return whether a toll has risen: "at least six" in the morning, nine at night."""
    first, then = _ordered(pair, a, b)
    if first is None or then is None or a.family not in TOLLS or first.bound not in ("at_least", "more_than"):
        return False
    return first.low is not None and then.low is not None and then.low > first.low


def verdict(pair: Pair, a: Quantity, b: Quantity) -> VerdictName:
    """Return update if the later article has a higher toll, or comes days later."""
    first, then = _ordered(pair, a, b)
    if first is None or then is None:
        return "conflict"
    risen = (then.low or 0.0) > (first.low or 0.0)
    days = days_between(pair.a.published, pair.b.published) or 0
    return "update" if (a.family in TOLLS and risen) or days > 1 else "conflict"


def _ordered(pair: Pair, a: Quantity, b: Quantity) -> tuple[Quantity | None, Quantity | None]:
    """Return the figure of the earlier and of the later article; None if that is not known."""
    one, other = moment(pair.a.published, pair.b.published), moment(pair.b.published, pair.a.published)
    if one is None or other is None or one == other:
        return None, None
    return (a, b) if one < other else (b, a)
