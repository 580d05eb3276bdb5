"""The dateline that a paragraph begins with: "TARNHOLM, July 9 (Wire) - "."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<{0}>Jan|Feb|March|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DAY = (
    rf"(?:{_MONTH.format('after')} (?P<first>\d{{1,2}})|(?P<second>\d{{1,2}}) {_MONTH.format('before')})"
    r"(?:,? (?P<year>\d{4}))?"
)
_WORD = r"[A-Z][\w.’'-]*"
_REGION = rf"(?:, (?!{_DAY.replace('?P<', '?P<_')}){_WORD}(?: {_WORD}){{0,2}})?"
_AGENCY = r"(?: ?\([A-Z][^)]{1,30}\)| ?/[A-Z][\w ]{1,20}/)"
_DASH = r"\s*(?:--|[-–—])\s+(?=[“\"‘']?[A-Z0-9])"       # not "NATO - you can forget it"
_LOUD = r"[A-Z][A-Z.’'-]{2,}(?: [A-Z][A-Z.’'-]+){0,3}"     # a town in capitals needs nothing more
_PLAIN = rf"{_WORD}(?: {_WORD}){{0,2}}"                     # another does: a day or an agency
_FORMS = (
    re.compile(rf"{_LOUD}{_REGION}(?:, {_DAY})?{_AGENCY}?{_DASH}"),
    re.compile(rf"{_PLAIN}{_REGION}, {_DAY}{_AGENCY}?{_DASH}"),
    re.compile(rf"{_PLAIN}{_REGION}{_AGENCY}{_DASH}"),
)
LATEST = 7   # days before publication from which a dateline's day is taken for the day of writing


@dataclass(frozen=True)
class Dateline:
    """``end`` is where the report itself begins; ``day`` and ``month`` count from 1, None if not given."""

    end: int
    day: int | None = None
    month: int | None = None
    year: int | None = None

    def written(self, published: date | None) -> date | None:
        """Return the day that weekdays in the report count from: the dateline's, if it is just before publication."""
        year = self.year or (published.year if published else None)
        if self.day is None or self.month is None or year is None:
            return published
        try:
            found = date(year, self.month, self.day)
        except ValueError:
            return published
        near = published is None or timedelta(0) <= published - found <= timedelta(days=LATEST)
        return found if near else published


def find_dateline(paragraph: str) -> Dateline | None:
    """Return the dateline that a paragraph begins with, or None."""
    found = next((match for form in _FORMS if (match := form.match(paragraph))), None)
    if found is None:
        return None
    parts = found.groupdict()
    month, day = parts.get("after") or parts.get("before"), parts.get("first") or parts.get("second")
    if month is None or day is None:
        return Dateline(found.end())
    year = int(parts["year"]) if parts.get("year") else None
    return Dateline(found.end(), int(day), _MONTHS.index(month[:3].lower()) + 1, year)
