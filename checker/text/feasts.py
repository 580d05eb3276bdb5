"""Feast days of the civil and Western church calendar, by year."""

from datetime import date, timedelta

from dateutil.easter import easter

_FIXED = {
    "new year's day": (1, 1), "new year's eve": (12, 31), "epiphany": (1, 6), "twelfth night": (1, 5),
    "valentine's day": (2, 14), "st patrick's day": (3, 17), "april fools' day": (4, 1), "may day": (5, 1),
    "bastille day": (7, 14), "halloween": (10, 31), "all saints' day": (11, 1), "all souls' day": (11, 2),
    "armistice day": (11, 11), "christmas eve": (12, 24), "christmas day": (12, 25), "boxing day": (12, 26),
}
_EASTER = {
    "shrove tuesday": -47, "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "good friday": -2,
    "holy saturday": -1, "easter sunday": 0, "easter day": 0, "easter monday": 1, "ascension day": 39,
    "whit sunday": 49, "pentecost": 49, "whit monday": 50, "corpus christi": 60,
}
_LOOSE = {"christmas": ((12, 24), (12, 26)), "new year": ((1, 1), (1, 1))}
NAMES = sorted((*_FIXED, *_EASTER, *_LOOSE, "easter", "thanksgiving"), key=len, reverse=True)


def feast(name: str, year: int) -> tuple[date, date]:
    """Return first and last day of a feast in a year; ``name`` in lower case, one of NAMES."""
    if name in _FIXED:
        day = date(year, *_FIXED[name])
        return day, day
    if name in _LOOSE:
        first, last = _LOOSE[name]
        return date(year, *first), date(year, *last)
    if name == "easter":
        return easter(year) - timedelta(days=2), easter(year) + timedelta(days=1)
    if name == "thanksgiving":
        day = date(year, 11, 1)
        return (day + timedelta(days=(3 - day.weekday()) % 7 + 21),) * 2
    day = easter(year) + timedelta(days=_EASTER[name])
    return day, day
