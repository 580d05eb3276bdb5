"""Counted parts of a month."""

from datetime import date

import pytest

from checker.text.month_parts import part_of_month

MAY = date(2026, 5, 1)   # a Friday
PARTS = {
    "first Sunday": (1, "", 6, (date(2026, 5, 3), date(2026, 5, 3))),
    "last Monday": (-1, "", 0, (date(2026, 5, 25), date(2026, 5, 25))),
    "first weekend": (1, "weekend", None, (date(2026, 5, 1), date(2026, 5, 4))),
    "last week": (-1, "week", None, (date(2026, 5, 23), date(2026, 5, 31))),
    "second week": (2, "week", None, (date(2026, 5, 6), date(2026, 5, 16))),
}


@pytest.mark.parametrize(("nth", "unit", "weekday", "days"), PARTS.values(), ids=PARTS)
def test_a_part_of_a_month_has_its_days(nth: int, unit: str, weekday: int | None, days: tuple[date, date]) -> None:
    """Weeks are loose, weekdays are not."""
    assert days == part_of_month(nth, unit, weekday, MAY)
