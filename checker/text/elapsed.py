"""Days between two dates of publication."""

from datetime import date, datetime


def days_between(a: datetime | date | None, b: datetime | date | None) -> int | None:
    """Return the whole days between two dates, whichever is first; None if one is not known."""
    if a is None or b is None:
        return None
    return abs((_day(a) - _day(b)).days)


def _day(moment: datetime | date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
