"""Whether two claims speak of two different times."""

from checker.models import Claim, When


def other_time(a: Claim, b: Claim) -> bool:
    """Return whether both claims say when, and no time of one meets a time of the other."""
    left, right = _moments(a), _moments(b)
    return bool(left and right) and not any(_meet(x, y) for x in left for y in right)


def _moments(claim: Claim) -> list[When]:
    return [when for when in claim.time.spans if when.relation in ("at", "during") and when.first and when.last]


def _meet(x: When, y: When) -> bool:
    assert x.first and x.last and y.first and y.last
    return x.first <= y.last and y.first <= x.last
