"""Whether two claims speak of one time: dates, hours and parts of the day that cannot both be meant."""

import re
from functools import lru_cache

from checker.models import Claim, Pair, Refusal, When
from checker.text.clock import Clock, find_clocks
from checker.text.elapsed import days_between

_FINE = frozenset({"minute", "hour", "part_of_day", "day", "week", "month", "season", "quarter", "year"})
_WHEN = re.compile(r"\b(?P<year>1[5-9]\d\d|20\d\d),?(?: when)? ?(?:the )?$")
BACKGROUND = 45   # days before publication from which a dated passage is background


def apart(pair: Pair, sure: bool = False) -> Refusal | None:
    """Refuse claims whose times exclude one another, and background against news, unless the judge is ``sure`` that
    what is dated long ago is the news ("the February storm")."""
    a, b = _when(pair.a), _when(pair.b)
    if a and b and all(not _touch(x, y) for x in a for y in b):
        return Refusal(gate="other_time", reason=f"“{a[0].text}” and “{b[0].text}” are two times")
    if {_cumulative(a), _cumulative(b)} == {True, False} and a and b:
        return Refusal(gate="other_time", reason="one figure is since a day, the other of one stretch of time")
    if hours_apart(pair):
        return Refusal(gate="other_hour", reason="the passages speak of two hours of a day")
    years = [_year_before(claim) for claim in (pair.a, pair.b)]
    if years[0] != years[1] and any(years):
        return Refusal(gate="background", reason=f"one figure is of {max(years)}")
    if not sure and bool(a) != bool(b) and _background(pair.a if a else pair.b, a or b):
        return Refusal(gate="background", reason=f"“{(a or b)[0].text}” was long before")
    return None


def _when(claim: Claim) -> list[When]:
    return [when for when in claim.time.spans if when.first and when.last and when.granularity in _FINE]


def _cumulative(spans: list[When]) -> bool:
    return any(when.relation == "since" for when in spans)


def _touch(x: When, y: When) -> bool:
    assert x.first and x.last and y.first and y.last
    return max(x.first, y.first) <= min(x.last, y.last) or _open(x, y)


def _open(x: When, y: When) -> bool:
    """Return whether one of two times is a stretch without an end: "since March" holds on Monday too."""
    return any(when.relation in ("since", "until", "by", "after", "before", "during") for when in (x, y))


def hours_apart(pair: Pair) -> bool:
    """Return whether the sentences name hours or parts of the day, and no two of them can be one."""
    a, b = ([(clock.first, clock.last) for clock in _clocks(claim.sentence)] for claim in (pair.a, pair.b))
    return bool(a and b) and all(x[1] < y[0] or y[1] < x[0] for x in a for y in b)


@lru_cache(maxsize=4096)
def _clocks(sentence: str) -> tuple[Clock, ...]:
    """Return the times of day of a whole sentence: "by noon" may stand in another clause than its figure."""
    return tuple(find_clocks(sentence))


def _year_before(claim: Claim) -> int:
    """Return the past year that a clause hangs on, 0 if none: "a drop from 1999, when 1,740 died"."""
    before = claim.sentence[: max(claim.start - claim.sentence_start, 0)]
    found = _WHEN.search(before) if claim.published else None
    year = int(found["year"]) if found else 0
    return year if claim.published and year < claim.published.year else 0


def _background(claim: Claim, spans: list[When]) -> bool:
    lasts = [when.last.date() for when in spans if when.last]
    gaps = [days_between(claim.published, last) or 0 for last in lasts if claim.published]
    past = [when for when in spans if when.relation in ("at", "during", "before")]
    return bool(gaps and past) and min(gaps) > BACKGROUND
