"""Finds time expressions in an article and resolves them against the day it was written on."""

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any

from checker.claims.dated import dated
from checker.claims.parser import Reading, Section
from checker.claims.relation import relation
from checker.claims.tense import tense_at
from checker.models import Granularity, When
from checker.text.clock import Clock, find_clocks
from checker.text.dates import Expression, find_expressions
from checker.text.resolve import Days, resolve

_GLUE = re.compile(r",?(?:(?:^| )(?:at|on|of|in|the|about|around|early|late|for|during))*")


@lru_cache(maxsize=256)
def _parts(text: str) -> tuple[Expression | Clock, ...]:
    """Return the dates and times of day of a flat text in order; figures and times both ask."""
    return tuple(sorted([*find_expressions(text), *find_clocks(text)], key=lambda part: part.start))


def stretches(text: str) -> tuple[tuple[int, int], ...]:
    """Return where dates and times of day stand in a flat text; numbers inside are no quantities."""
    return tuple((part.start, part.end) for part in _parts(text))


def find_times(reading: Reading) -> tuple[When, ...]:
    """Return the time expressions of the article in order of their place."""
    return tuple(when for section in reading.sections for when in _in_section(section, reading.written))


def _in_section(section: Section, day: date | None) -> list[When]:
    text = section.flat.text
    groups: list[list[Expression | Clock]] = []
    for part in _parts(text):
        if groups and _belongs(text, groups[-1], part):
            groups[-1].append(part)
        else:
            groups.append([part])
    return [_when(section, group, day) for group in groups]


def _belongs(text: str, group: list[Expression | Clock], part: Expression | Clock) -> bool:
    """Return whether a part continues an expression: "6:15 a.m." + "on Tuesday", "Tuesday" + "24 March"."""
    gap = text[group[-1].end : part.start].strip().lower()
    kinds = [_kind(other) for other in group]
    kind = _kind(part)
    if kind in kinds or not _GLUE.fullmatch(gap):
        return False
    return {kind, *kinds} <= {"weekday", "day", "clock", "part", "relative_day", "feast"} and not (
        {"day", "relative_day", "feast"} & set(kinds) and kind in ("relative_day", "feast")
    )


def _kind(part: Expression | Clock) -> str:
    if isinstance(part, Clock):
        return "part" if part.part else "clock"
    return part.kind


def _when(section: Section, group: list[Expression | Clock], written: date | None) -> When:
    start, end = group[0].start, group[-1].end
    dates = [part for part in group if isinstance(part, Expression)]
    clocks = [part for part in group if isinstance(part, Clock)]
    tokens = section.doc.char_span(start, end, alignment_mode="expand")
    tense = tense_at(tokens.root) if tokens is not None else "unknown"
    tense = "future" if tense == "present" else tense      # "the court sits on Friday"
    of, verb = dated(tokens) if tokens is not None else ((), "")
    days = _days(dates, written, tense)
    first, last = section.flat.span(start, end)
    weekday = next((part.weekday for part in dates if part.weekday is not None), None)
    clock = _clock(clocks)
    base = When(
        start=first, end=last, text=section.flat.text[start:end], first=None, last=None,
        granularity=days.granularity if days else _grain(dates), relation=relation(section.flat.text, start),
        weekday=weekday, of=of, verb=verb,
    )
    return _timed(base, days, clock)


def _clock(clocks: list[Clock]) -> Clock | None:
    """Return the exact time of a group; a part of the day says which half "six o'clock" is in."""
    exact = next((clock for clock in clocks if not clock.part), None)
    part = next((clock for clock in clocks if clock.part), None)
    if exact is None or part is None or exact.sure:
        return exact or part
    later = replace(exact, first=exact.first + 720, last=exact.last + 720, sure=True)
    return later if part.first <= later.first <= part.last else replace(exact, sure=True)


def _days(dates: list[Expression], written: date | None, tense: Any) -> Days | None:
    """Return the narrowest resolved part: of "Tuesday 24 March" the date, whatever the weekday says."""
    order = sorted(dates, key=lambda part: part.kind == "weekday")
    found = (resolve(part, written, tense) for part in order)
    return next((days for days in found if days), None)


def _grain(dates: list[Expression]) -> Granularity:
    grains: dict[str, Granularity] = {"month": "month", "year": "year", "season": "season", "quarter": "quarter"}
    return grains.get(dates[0].kind, "day") if dates else "minute"


def _timed(base: When, days: Days | None, clock: Clock | None) -> When:
    """Add the resolved days and the time of day."""
    if days:
        base = base.model_copy(update={
            "first": datetime.combine(days.first, time.min),
            "last": datetime.combine(days.last, time(23, 59)),
        })
    if clock is None:
        return base
    grain: Granularity = "part_of_day" if clock.part else "minute"
    base = base.model_copy(update={
        "granularity": grain, "clock": (clock.first, clock.last), "clock_sure": clock.sure, "zone": clock.zone,
    })
    if days is None or days.first != days.last or not clock.sure:
        return base
    midnight = datetime.combine(days.first, time.min)
    return base.model_copy(update={
        "first": midnight + timedelta(minutes=clock.first), "last": midnight + timedelta(minutes=clock.last),
    })
