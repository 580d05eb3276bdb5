"""Whether two claims speak of two different times."""

from checker.models import Claim, When
from checker.text.elapsed import later


def other_time(a: Claim, b: Claim) -> bool:
    """Return whether both claims say when, and no time of one meets a time of the other."""
    left, right = _moments(a), _moments(b)
    return bool(left and right) and not any(_meet(x, y) for x in left for y in right)


def aims_apart(a: Claim, b: Claim) -> bool:
    """Return whether both plans are for times ahead that do not meet: "not this year", "from 2028"."""
    left, right = ([w for w in claim.time.spans if _ahead(w, claim)] for claim in (a, b))
    return bool(left and right) and not any(_meet(x, y) for x in left for y in right)


def _ahead(when: When, claim: Claim) -> bool:
    """Return whether a time reaches beyond the day of publication, and is no limit ("by May", "until May")."""
    whole = when.first is not None and when.relation not in ("until", "by", "before")
    return whole and later(when.last, claim.published)


def _moments(claim: Claim) -> list[When]:
    return [when for when in claim.time.spans if when.relation in ("at", "during") and when.first and when.last]


def _meet(x: When, y: When) -> bool:
    assert x.first and x.last and y.first and y.last
    return x.first <= y.last and y.first <= x.last
