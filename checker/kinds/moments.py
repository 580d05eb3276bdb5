"""Whether two claims speak of two different times."""

from checker.models import Claim, When
from checker.text.elapsed import later
from checker.text.eras import era


def other_time(a: Claim, b: Claim) -> bool:
    """Return whether both claims say when, and no time of one meets a time of the other."""
    return _apart(_moments(a), _moments(b))


def other_era(a: Claim, b: Claim) -> bool:
    """Return whether one sentence alone looks back or ahead: "was shut", "had been open in earlier years"."""
    return era(a.sentence) != era(b.sentence) and not _met(_moments(a), _moments(b))


def on_one_day(a: Claim, b: Claim) -> bool:
    """Return whether both claims name the day, and it is one."""
    left, right = ([when for when in _moments(claim) if when.granularity == "day"] for claim in (a, b))
    return _met(left, right)


def dates_apart(a: Claim, b: Claim) -> bool:
    """Return whether both claims name dates, of whatever relation, and no two of them meet."""
    return _apart(_dated(a), _dated(b))


def aims_apart(a: Claim, b: Claim) -> bool:
    """Return whether both plans are for times ahead that do not meet: "not this year", "from 2028"."""
    left, right = ([w for w in claim.time.spans if _ahead(w, claim)] for claim in (a, b))
    return _apart(left, right)


def _ahead(when: When, claim: Claim) -> bool:
    """Return whether a time reaches beyond the day of publication, and is no limit ("by May", "until May")."""
    whole = when.first is not None and when.relation not in ("until", "by", "before")
    return whole and later(when.last, claim.published)


def _moments(claim: Claim) -> list[When]:
    return [when for when in _dated(claim) if when.relation in ("at", "during")]


def _dated(claim: Claim) -> list[When]:
    return [when for when in claim.time.spans if when.first and when.last]


def _apart(left: list[When], right: list[When]) -> bool:
    return bool(left and right) and not _met(left, right)


def _met(left: list[When], right: list[When]) -> bool:
    return any(meet(x, y) for x in left for y in right)


def meet(x: When, y: When) -> bool:
    """Return whether two times with both ends have a moment in common."""
    assert x.first and x.last and y.first and y.last
    return x.first <= y.last and y.first <= x.last
