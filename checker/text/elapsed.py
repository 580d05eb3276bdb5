"""Days between two dates of publication."""

from datetime import date, datetime


def days_between(a: datetime | date | None, b: datetime | date | None) -> int | None:
    """Return the whole days between two dates, whichever is first; None if one is not known."""
    if a is None or b is None:
        return None
    return abs((day(a) - day(b)).days)


def day(moment: datetime | date) -> date:
    """Return the day of a moment."""
    return moment.date() if isinstance(moment, datetime) else moment


def later(a: datetime | date | None, b: datetime | date | None) -> bool:
    """Return whether a is a later day than b; False if one is not known."""
    return a is not None and b is not None and day(a) > day(b)


def moment(own: datetime | date | None, other: datetime | date | None) -> datetime | None:
    """Return a time of publication in a form that compares with another's: to the day if one has no hour."""
    if own is None:
        return None
    if isinstance(own, datetime) and isinstance(other, datetime):
        return own.replace(tzinfo=None) if own.tzinfo is None or other.tzinfo is None else own
    return datetime(own.year, own.month, own.day)
