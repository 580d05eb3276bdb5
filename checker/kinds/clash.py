"""How two times exclude one another; a part of kind `date`."""

from checker.kinds.phases import bounds
from checker.kinds.timing import Moment
from checker.models import Refusal


def differ(x: Moment, y: Moment, minutes: int) -> str | Refusal | None:
    """Return how two times exclude each other, in words; None if they do not; a refusal if that cannot be told."""
    if x.sort != y.sort and _end(x) != _end(y):
        return Refusal(gate="other_sort", reason=f"“{x.text}” and “{y.text}” are not both when it was")
    if x.first and x.last and y.first and y.last:
        if x.zoned != y.zoned:
            return Refusal(gate="zone", reason="the hours are of two time zones, or may be")
        if _disjoint(x, y, minutes):
            return f"“{x.text}” ({x.value}) and “{y.text}” ({y.value}) are two times for one event."
        return _hours(x, y, minutes) if x.clock and y.clock and not (x.sure and y.sure) else None
    return _hours(x, y, minutes)


def _end(moment: Moment) -> str:
    """Return which end a moment is of: "expired in May" and "outlawed until October" are two ends."""
    return bounds((*moment.of, moment.verb)) if moment.sort == "at" else moment.sort


def _disjoint(x: Moment, y: Moment, minutes: int) -> bool:
    assert x.first and x.last and y.first and y.last
    gap = max((y.first - x.last).total_seconds(), (x.first - y.last).total_seconds()) / 60
    hours = x.clock is not None and y.clock is not None
    return gap > minutes if hours else gap > 0


def _hours(x: Moment, y: Moment, minutes: int) -> str | Refusal | None:
    """Compare two times of day; "five" may be morning or evening, and zones must not differ."""
    if x.clock is None or y.clock is None:
        return Refusal(gate="unresolved", reason="the day of one passage is not known")
    if x.zoned or y.zoned:
        return Refusal(gate="zone", reason="an hour names its time zone, and the day is not known")
    day = 1440 if x.sure and y.sure else 720
    gap = max(y.clock[0] - x.clock[1], x.clock[0] - y.clock[1], 0) if day == 1440 else _round(x, y)
    if gap <= minutes:
        return None
    return f"“{x.text}” and “{y.text}” are two hours for one event."


def _round(x: Moment, y: Moment) -> int:
    """Return the gap on a clock of twelve hours."""
    assert x.clock and y.clock
    gap = (y.clock[0] - x.clock[0]) % 720
    spread = max(x.clock[1] - x.clock[0], y.clock[1] - y.clock[0])
    return max(min(gap, 720 - gap) - spread, 0)
