"""The times of a claim that can be held against another's."""

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from checker.kinds.once import once
from checker.kinds.phases import LIGHT, is_reporting, phase_words
from checker.models import Claim, When
from checker.text.elapsed import day

_KINDS = {"at": "at", "during": "at", "until": "end", "by": "end", "since": "start"}
_EARLIER = re.compile(r"\b(?:from|against|than|compared (?:to|with)|versus|vs\.?) [^.;,]{0,20}\d[^.;]{0,25}$"
                      r"|\bthan (?:in|on|at|during|after)\b[^.;,]{0,25}$")
_AIM = re.compile(r"\b(?:for|to|until|till|from|by)(?: the)? $")
_STATES = frozenset({"fix", "set", "schedule", "plan", "expect", "due", "slip"})   # "is set on 3 May"; "was called on"
_DAY = timedelta(days=1)


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


@once
def moments(claim: Claim) -> tuple[Moment, ...]:
    """Return the times of a claim that say when, how long, or until when it is so; "before" and "after" do not, but
    "not before May" does, and "not until May" says when it begins. Of a time inside another of the same verb ("on 12
    July this year") the narrower stands."""
    denied = claim.polarity == "negative"
    whens = [when for when in _timed(claim) if when.first or when.clock]
    beside = [when for when in whens if _of_saying(claim, when) or _compared(claim, when)]
    kept = [when for when in whens if when.relation in _KINDS and when not in beside]
    awaited = [when for when in whens if denied and when.relation == "before" and when.first]
    told = [*(_moment(claim, when) for when in kept), *(_from_on(_moment(claim, when)) for when in awaited)]
    return tuple(one for one in told if not any(_inside(other, one) for other in told))


def _timed(claim: Claim) -> list[When]:
    """Return the times of a claim, an hour joined to the one day that its verb has: "Sunday's match begins at nine"."""
    spans = claim.time.spans
    hours = [when for when in spans if when.clock and not when.first]
    days = [when for when in spans if when.first and when.granularity == "day" and not when.clock]
    if len(hours) != 1 or len(days) != 1 or hours[0].verb != days[0].verb or "at" != days[0].relation:
        return list(spans)
    hour, day = hours[0], days[0]
    assert hour.clock and day.first
    sure = [day.first + timedelta(minutes=minute) for minute in hour.clock]
    ends = sure if hour.clock_sure else [day.first, day.last]
    joined = hour.model_copy(update={"first": ends[0], "last": ends[1]})
    return [joined, *(when for when in spans if when not in (hour, day))]


def _inside(inner: Moment, outer: Moment) -> bool:
    """Return whether a time lies within a longer one of the same verb."""
    if inner is outer or inner.verb != outer.verb or {inner.sort, outer.sort} != {"at"}:
        return False
    if not (inner.first and inner.last and outer.first and outer.last):
        return False
    shorter = inner.last - inner.first + _DAY < outer.last - outer.first
    return shorter and outer.first <= inner.first and inner.last <= outer.last


def _of_saying(claim: Claim, when: When) -> bool:
    """Return whether a time is that of words handed on, unless the words are what happened."""
    return not when.of and is_reporting(when.verb) and claim.predicate != when.verb


def _compared(claim: Claim, when: When) -> bool:
    """Return whether a time is that of an earlier figure: "made 316 million, up from 200 million in 1985"."""
    return bool(_EARLIER.search(claim.sentence[: max(when.start - claim.sentence_start, 0)]))


def _hung(claim: Claim, when: When) -> tuple[str, ...]:
    """Return the nouns that a time hangs on, or the verb that only looks as if it fixed a date: "was called on
    Thursday" dates the call and not the strike, "was on board on Monday" no event that is on Monday."""
    if when.of or (when.verb == "be" and claim.predicate == "be"):
        return when.of
    past = when.last is not None and claim.published is not None and day(when.last) <= day(claim.published)
    aimed = _AIM.search(claim.sentence[: max(when.start - claim.sentence_start, 0)])
    fixed_then = when.verb in phase_words().fixing - LIGHT and not aimed and (past or when.verb not in _STATES)
    return (when.verb,) if fixed_then or when.verb == "be" else ()


def _moment(claim: Claim, when: When) -> Moment:
    denied = claim.polarity == "negative"
    shift = timedelta(minutes=when.zone or 0)
    first, last = (end - shift if end else None for end in (when.first, when.last))
    sort = "at" if denied and when.relation in ("until", "before") else _KINDS[when.relation]
    return Moment(
        start=when.start, end=when.end, text=when.text, sort=sort, first=first, last=last,
        clock=when.clock, sure=when.clock_sure, part=when.granularity == "part_of_day",
        zoned=when.zone is not None, value=_value(when), of=_hung(claim, when), verb=when.verb,
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
