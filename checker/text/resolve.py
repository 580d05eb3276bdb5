"""Resolves expressions of date against the day of writing, to an interval of days; None rather than a guess."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from checker.models import Granularity, Tense
from checker.text.dates import Expression
from checker.text.feasts import feast
from checker.text.month_parts import part_of_month

_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 14)}


_SATURDAY = 5


@dataclass(frozen=True)
class Days:
    """Days from first to last, both included."""

    first: date
    last: date
    granularity: Granularity


def resolve(expression: Expression, written: date | None, tense: Tense) -> Days | None:
    """Return the days that an expression means for a text written on a day, or None if that is not sure.

    ``tense`` of the verb it belongs to decides between the last Monday and the next one.
    """
    try:
        days = _RESOLVERS[expression.kind](expression, written, tense)
    except (ValueError, OverflowError):   # 30 February, the year 0
        return None
    return _narrow(days, expression.edge, written) if days else None


def _day(e: Expression, written: date | None, tense: Tense) -> Days | None:
    assert e.month and e.day
    if e.year:
        day = date(e.year, e.month, e.day)
        return Days(day, day, "day")
    if written is None:
        return None
    days = [date(written.year + shift, e.month, e.day) for shift in (-1, 0, 1) if _exists(written.year + shift, e)]
    chosen = _choose(days, written, tense)
    return Days(chosen, chosen, "day") if chosen else None


def _monthday(e: Expression, written: date | None, tense: Tense) -> Days | None:
    """Return "the 27th" nearest to the writing on the side of the tense."""
    if written is None or e.day is None:
        return None
    starts = [written.replace(day=1) + relativedelta(months=shift) for shift in (-1, 0, 1)]
    days = [start.replace(day=e.day) for start in starts if _exists(start.year, replace(e, month=start.month))]
    chosen = _choose(days, written, tense)
    return Days(chosen, chosen, "day") if chosen and abs((chosen - written).days) <= 31 else None


def _exists(year: int, e: Expression) -> bool:
    try:
        date(year, e.month or 1, e.day or 1)
    except ValueError:
        return False
    return True


def _choose(days: list[date], written: date, tense: Tense) -> date | None:
    """Return the last day before the writing for the past, the next for the future, the near one otherwise."""
    if tense == "past":
        return max((day for day in days if day <= written), default=None)
    if tense == "future":
        return min((day for day in days if day >= written), default=None)
    near = min(days, key=lambda day: abs((day - written).days), default=None)
    return near if near and abs((near - written).days) <= 120 else None


def _month(e: Expression, written: date | None, tense: Tense) -> Days | None:
    assert e.month
    if e.year:
        return _months(date(e.year, e.month, 1), 1, "month")
    if written is None:
        return None
    start = written.replace(day=1)
    months = [date(written.year + shift, e.month, 1) for shift in (-1, 0, 1)]
    if e.pick in ("last", "next"):
        tense = "past" if e.pick == "last" else "future"
        months = [month for month in months if month != start]
    chosen = _choose(months, start, tense)
    return _months(chosen, 1, "month") if chosen else None


def _month_part(e: Expression, written: date | None, tense: Tense) -> Days | None:
    month = _month(e, written, tense)
    days = part_of_month(int(e.offset), e.unit, e.weekday, month.first) if month else None
    return Days(*days, "week" if e.unit else "day") if days else None


def _months(first: date, count: int, granularity: Granularity) -> Days:
    return Days(first, first + relativedelta(months=count) - timedelta(days=1), granularity)


def _year(e: Expression, written: date | None, tense: Tense) -> Days | None:
    return _months(date(e.year or 0, 1, 1), 12, "year")


def _decade(e: Expression, written: date | None, tense: Tense) -> Days | None:
    return _months(date(e.year or 0, 1, 1), 120, "decade")


def _century(e: Expression, written: date | None, tense: Tense) -> Days | None:
    return _months(date((e.year or 0) + 1, 1, 1), 1200, "decade")


def _weekday(e: Expression, written: date | None, tense: Tense) -> Days | None:
    if written is None or e.weekday is None:
        return None
    if e.unit == "week":
        monday = written - timedelta(days=written.weekday()) + timedelta(days=7 * _PICKS[e.pick])
        day = monday + timedelta(days=e.weekday)
        return Days(day, day, "day")
    ahead = (e.weekday - written.weekday()) % 7
    if e.offset:                                     # "Tuesday week"
        return _one(written, ahead + 7 * int(e.offset))
    if e.pick == "next" or e.pick == "coming":
        return _one(written, ahead or 7) if ahead <= 3 or tense == "future" else None
    if e.pick in ("last", "past"):
        return _one(written, ahead - 7)
    if tense == "past":
        return _one(written, ahead - 7 if ahead else 0)
    return _one(written, ahead) if tense == "future" else None


_PICKS = {"last": -1, "this": 0, "next": 1}


def _one(written: date, shift: int) -> Days:
    day = written + timedelta(days=shift)
    return Days(day, day, "day")


def _relative_day(e: Expression, written: date | None, tense: Tense) -> Days | None:
    return _one(written, int(e.offset)) if written else None


def _relative(e: Expression, written: date | None, tense: Tense) -> Days | None:
    if written is None:
        return None
    shift = int(e.offset)
    if e.unit in _SEASONS:
        year = written.year - (1 if e.unit == "winter" and written.month < 3 else 0)
        return _season_of(e.unit, year + shift) if e.pick != "last" else _last_season(e.unit, written)
    start, step, granularity = _unit_start(e.unit, written)
    if start is None:
        return None
    first = start + step * shift
    if e.unit == "week" and e.pick == "last" and written.weekday() >= _SATURDAY:   # on a Sunday it may be just over
        return Days(first, written, granularity)
    return Days(first, first + step - timedelta(days=1), granularity)


def _unit_start(unit: str, written: date) -> tuple[date | None, relativedelta, Granularity]:
    monday = written - timedelta(days=written.weekday())
    table: dict[str, tuple[date, relativedelta, Granularity]] = {
        "week": (monday, relativedelta(weeks=1), "week"),
        "weekend": (monday + timedelta(days=5), relativedelta(weeks=1), "week"),
        "month": (written.replace(day=1), relativedelta(months=1), "month"),
        "quarter": (date(written.year, 3 * ((written.month - 1) // 3) + 1, 1), relativedelta(months=3), "quarter"),
        "year": (date(written.year, 1, 1), relativedelta(years=1), "year"),
        "decade": (date(written.year // 10 * 10, 1, 1), relativedelta(years=10), "decade"),
    }
    return table.get(unit, (None, relativedelta(), "day"))


def _last_season(name: str, written: date) -> Days:
    """Return the latest such season that has ended or nearly so: "last summer" in March is last year's."""
    seasons = [_season_of(name, written.year + shift) for shift in (-2, -1, 0)]
    return max((days for days in seasons if days.last < written), key=lambda days: days.first)


def _season_of(name: str, year: int) -> Days:
    first, _ = _SEASONS[name]
    return _months(date(year, first, 1), 3, "season")


def _season(e: Expression, written: date | None, tense: Tense) -> Days | None:
    if e.year:
        days = _season_of(e.name, e.year)
        if e.name == "winter":                       # "the winter of 2017" may be either end of the year
            return Days(date(e.year, 1, 1), days.last, "season")
        return days
    if written is None or tense not in ("past", "future"):
        return None
    seasons = [_season_of(e.name, written.year + shift) for shift in (-2, -1, 0, 1)]
    if tense == "past" or e.pick == "last":
        return max((days for days in seasons if days.first <= written), key=lambda days: days.first)
    return min((days for days in seasons if days.last >= written), key=lambda days: days.first)


def _quarter(e: Expression, written: date | None, tense: Tense) -> Days | None:
    year = e.year or (written.year if written else None)
    return _months(date(year, 3 * int(e.offset) - 2, 1), 3, "quarter") if year and 1 <= e.offset <= 4 else None


def _feast(e: Expression, written: date | None, tense: Tense) -> Days | None:
    years = [e.year] if e.year else [written.year + shift for shift in (-1, 0, 1)] if written else []
    feasts = [feast(e.name, year) for year in years]
    if e.pick in ("last", "next"):
        tense = "past" if e.pick == "last" else "future"
    first = feasts[0][0] if e.year else _choose([days[0] for days in feasts], written, tense) if written else None
    return next((Days(*days, "day") for days in feasts if days[0] == first), None)


def _span(sign: int) -> Callable[[Expression, date | None, Tense], Days | None]:
    def shifted(e: Expression, written: date | None, tense: Tense) -> Days | None:
        if written is None or e.unit.endswith("?"):
            return None
        days = _shifted(written, sign * e.offset, e.unit)
        if days and e.name == "exact":                # "a year ago to the day"
            middle = days.first + (days.last - days.first) // 2
            exact = written + relativedelta(years=round(sign * e.offset)) if e.unit == "year" else middle
            return Days(exact, exact, "day")
        return days

    return shifted


def _lasting(e: Expression, written: date | None, tense: Tense) -> Days | None:
    """Return when something will be; "burnt down in three days" says how long it took."""
    return _span(1)(e, written, tense) if tense == "future" else None


def _shifted(written: date, count: float, unit: str) -> Days | None:
    """Return the day so many units away, as loosely as its unit is: "12 years ago" is a year, give or take."""
    if unit in ("hour", "minute"):
        return Days(written - timedelta(days=1), written, "day") if abs(count) < 24 else None
    if unit == "day":
        return _one(written, int(count))
    if unit in ("week", "fortnight"):
        day = written + timedelta(days=round(count * (7 if unit == "week" else 14)))
        return Days(day - timedelta(days=3), day + timedelta(days=3), "week")
    if unit == "month":
        first = written + relativedelta(months=round(count))
        return Days(first - timedelta(days=16), first + timedelta(days=16), "month")
    years = count * {"year": 1, "decade": 10, "century": 100}[unit]
    day = written + relativedelta(months=round(12 * years))
    loose = relativedelta(months=10 if unit == "year" else 48)
    return Days(day - loose, day + loose, "year" if unit == "year" else "decade")


def _narrow(days: Days, edge: str, written: date | None) -> Days:
    """Narrow to the part that "early", "late", "the end of" name; "earlier this month" ends at the writing."""
    length = (days.last - days.first).days
    third = timedelta(days=round(length / 2.4))
    if edge == "early":
        last = min(days.first + third, days.last)
        now = bool(written and days.first <= written <= days.last)
        return Days(days.first, written if now and written else last, days.granularity)
    if edge == "late":
        now = bool(written and days.first <= written <= days.last)
        return Days(written if now and written else days.last - third, days.last, days.granularity)
    if edge == "mid":
        return Days(days.first + timedelta(days=length // 4), days.last - timedelta(days=length // 4), days.granularity)
    if edge in ("first day", "last day"):
        day = days.first if edge == "first day" else days.last
        return Days(day, day, "day")
    if edge == "end":
        return Days(days.last - timedelta(days=max(length // 8, 0)), days.last, days.granularity)
    if edge == "start":
        return Days(days.first, days.first + timedelta(days=length // 8), days.granularity)
    return days


_RESOLVERS: dict[str, Callable[[Expression, date | None, Tense], Days | None]] = {
    "day": _day, "monthday": _monthday, "month": _month, "month_part": _month_part,
    "year": _year, "decade": _decade, "century": _century,
    "weekday": _weekday, "relative_day": _relative_day, "relative": _relative, "ago": _span(-1), "ahead": _span(1),
    "lasting": _lasting,
    "season": _season, "quarter": _quarter, "feast": _feast,
}
