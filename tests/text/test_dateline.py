"""Datelines: where the report begins, and the day it was written."""

from datetime import date

import pytest

from checker.text.dateline import find_dateline


@pytest.mark.parametrize(
    ("paragraph", "report"),
    [
        ("TARNHOLM, July 9 (Wire) - Ilse van der Hoek resigned.", "Ilse"),
        ("FRAMLEY, England (Wire) -- A bus overturned.", "A bus"),
        ("OSK, 3 June (Wire) — Rebels shelled the port.", "Rebels"),
        ("Tarnholm, July 9 (Courier) - Ilse resigned.", "Ilse"),
        ("ST. OSK, Sept. 12, 2025 /Wire/ -- The port is shut.", "The port"),
        ("PORT LEE - “Never,” he said.", "“Never"),
    ],
)
def test_report_begins_after_the_dateline(paragraph: str, report: str) -> None:
    """Place, day and agency are cut off in their usual orders."""
    found = find_dateline(paragraph)
    assert found is not None
    assert paragraph[found.end :].startswith(report)


@pytest.mark.parametrize("paragraph", ["NATO - you can forget it", "NATO—forget it", "Hale - the mayor - left."])
def test_other_dashes_are_no_dateline(paragraph: str) -> None:
    """A dash after a name alone is a dash."""
    assert find_dateline(paragraph) is None


@pytest.mark.parametrize(
    ("paragraph", "published", "wanted"),
    [
        ("OSK, July 9 - It rained.", date(2026, 7, 10), date(2026, 7, 9)),
        ("OSK, July 9 - It rained.", date(2026, 9, 10), date(2026, 9, 10)),
        ("OSK, July 9 - It rained.", None, None),
        ("OSK, July 9, 2026 - It rained.", None, date(2026, 7, 9)),
        ("OSK, Feb. 31 - It rained.", date(2026, 3, 2), date(2026, 3, 2)),
        ("OSK (Wire) - It rained.", date(2026, 3, 2), date(2026, 3, 2)),
    ],
)
def test_day_of_writing(paragraph: str, published: date | None, wanted: date | None) -> None:
    """The dateline's day counts if it is just before publication."""
    found = find_dateline(paragraph)
    assert found is not None
    assert wanted == found.written(published)
