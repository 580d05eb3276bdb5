"""Parts of a month that are counted: "the last week of May", "the first Sunday in July"."""

import calendar
from datetime import date, timedelta

NTH = {"first": 1, "opening": 1, "second": 2, "third": 3, "fourth": 4, "last": -1, "final": -1, "closing": -1}
UNITS = ("week", "weekend", "fortnight")
_LOOSE = 2      # days that a counted week may lie off the days 1 to 7, 8 to 14: papers count from Mondays too
_DAYS = {"week": 7, "fortnight": 14}
_SATURDAY = 5


def part_of_month(nth: int, unit: str, weekday: int | None, month: date) -> tuple[date, date] | None:
    """Return the first and last day of a part of the month that begins on ``month``; None if there is none such.

    ``nth``: 1 to 4, or -1 for the last; ``unit``: one of UNITS, or "" for a ``weekday`` (0: Monday).
    """
    last = month.replace(day=calendar.monthrange(month.year, month.month)[1])
    if unit in _DAYS:
        return _week(nth, _DAYS[unit], month, last)
    day = _nth_day(nth, _SATURDAY if weekday is None else weekday, month, last)
    if day is None or unit != "weekend":
        return None if day is None else (day, day)
    return day - timedelta(days=1), day + timedelta(days=2)   # Friday evening to a bank holiday


def _week(nth: int, days: int, month: date, last: date) -> tuple[date, date]:
    if nth < 0:
        return last - timedelta(days=days + _LOOSE - 1), last
    first = month + timedelta(days=days * (nth - 1))
    return max(first - timedelta(days=_LOOSE), month), min(first + timedelta(days=days + _LOOSE - 1), last)


def _nth_day(nth: int, weekday: int, month: date, last: date) -> date | None:
    if nth < 0:
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    day = month + timedelta(days=(weekday - month.weekday()) % 7 + 7 * (nth - 1))
    return day if day <= last else None
