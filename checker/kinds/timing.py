"""The times of a claim that can be held against another's, and how two of them differ."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from checker.kinds.phases import bounds, is_reporting
from checker.models import Claim, Mark, Refusal, Ruling, When

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_KINDS = {"at": "at", "during": "at", "until": "end", "by": "end", "since": "start"}


@dataclass(frozen=True)
class Moment:
    """A time of a claim, in UTC if it names its zone.

    ``sort``: "at", "start" or "end" of what is told; ``value``: its form in reports; ``of`` and ``verb``: as in When.
    """

    start: int
    end: int
    text: str
    sort: str
    first: datetime | None
    last: datetime | None
    clock: tuple[int, int] | None
    sure: bool
    part: bool
    zoned: bool
    value: str
    of: tuple[str, ...] = ()
    verb: str = ""


def moments(claim: Claim) -> list[Moment]:
    """Return the times of a claim that say when, how long, or until when it is so; "before" and "after" do not, but
    "not before May" does, and "not until May" says when it begins."""
    denied = claim.polarity == "negative"
    whens = [when for when in claim.time.spans if when.first or when.clock]
    kept = [when for when in whens if when.relation in _KINDS and not _of_saying(claim, when)]
    awaited = [when for when in whens if denied and when.relation == "before" and when.first]
    return [*(_moment(when, denied) for when in kept), *(_from_on(_moment(when, denied)) for when in awaited)]


def _of_saying(claim: Claim, when: When) -> bool:
    """Return whether a time is that of words handed on, unless the words are what happened."""
    return not when.of and is_reporting(when.verb) and claim.predicate != when.verb


def _moment(when: When, denied: bool) -> Moment:
    shift = timedelta(minutes=when.zone or 0)
    first, last = (end - shift if end else None for end in (when.first, when.last))
    sort = "at" if denied and when.relation in ("until", "before") else _KINDS[when.relation]
    return Moment(
        start=when.start, end=when.end, text=when.text, sort=sort, first=first, last=last,
        clock=when.clock, sure=when.clock_sure, part=when.granularity == "part_of_day",
        zoned=when.zone is not None, value=_value(when), of=when.of,
        verb=when.verb,
    )


def _from_on(moment: Moment) -> Moment:
    """Return any time from a moment on."""
    return replace(moment, last=datetime.max, clock=None, value=f"not before {moment.value}")


def _value(when: When) -> str:
    if when.first is None or when.last is None:
        return f"{(when.clock or (0, 0))[0] // 60:02d}:{(when.clock or (0, 0))[0] % 60:02d}"
    if when.granularity == "minute":
        return when.first.isoformat(timespec="minutes")
    days = when.first.date().isoformat(), when.last.date().isoformat()
    return days[0] if days[0] == days[1] else f"{days[0]} to {days[1]}"


def differ(x: Moment, y: Moment, minutes: int) -> str | Refusal | None:
    """Return how two times exclude each other, in words; None if they do not; a refusal if that cannot be told."""
    if x.sort != y.sort and _end(x) != _end(y):
        return Refusal(gate="other_sort", reason=f"“{x.text}” and “{y.text}” are not both when it was")
    if x.first and x.last and y.first and y.last:
        if x.zoned != y.zoned:
            return Refusal(gate="zone", reason="the hours are of two time zones, or may be")
        if _disjoint(x, y, minutes):
            return f"“{x.text}” ({x.value}) and “{y.text}” ({y.value}) are two times for one event."
        return None
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


def of_one_claim(claim: Claim) -> Iterator[Ruling]:
    """Yield "Tuesday 24 March" where the 24th is no Tuesday."""
    for when in claim.time.spans:
        if when.weekday is None or when.first is None or when.first.weekday() == when.weekday:
            continue
        if not any(char.isdigit() for char in when.text) or when.granularity not in ("day", "part_of_day", "minute"):
            continue
        actual = _WEEKDAYS[when.first.weekday()]
        mark = Mark(start=when.start, end=when.end, text=when.text, value=when.first.date().isoformat())
        yield Ruling(
            verdict="conflict", topic=f"date:weekday:{when.first.date().isoformat()}", a=mark, b=mark,
            why=f"“{when.text}”: {when.first.date().isoformat()} is a {actual}.", settle="A calendar.",
        )
