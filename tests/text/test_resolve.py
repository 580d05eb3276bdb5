"""Expressions of date against the day of writing: tense decides, and what is not sure stays open."""

from datetime import date

import pytest

from checker.models import Tense
from checker.text.dates import find_expressions
from checker.text.resolve import resolve

TUESDAY = date(2026, 3, 24)
RESOLVED: list[tuple[str, Tense, str, str]] = [
    ("on Sunday", "past", "2026-03-22", "2026-03-22"), ("on Sunday", "future", "2026-03-29", "2026-03-29"),
    ("on Tuesday", "past", "2026-03-24", "2026-03-24"), ("last Friday", "unknown", "2026-03-20", "2026-03-20"),
    ("in May", "past", "2025-05-01", "2025-05-31"), ("in May", "future", "2026-05-01", "2026-05-31"),
    ("on 28 December", "past", "2025-12-28", "2025-12-28"), ("last month", "past", "2026-02-01", "2026-02-28"),
    ("earlier this month", "past", "2026-03-01", "2026-03-24"),
    ("the end of the year", "future", "2026-11-16", "2026-12-31"),
    ("on Easter Sunday", "future", "2026-04-05", "2026-04-05"), ("in the 1950s", "past", "1950-01-01", "1959-12-31"),
    ("in the summer of 2022", "past", "2022-06-01", "2022-08-31"), ("two days ago", "past", "2026-03-22", "2026-03-22"),
    ("Wednesday of next week", "future", "2026-04-01", "2026-04-01"), ("Q1 2025", "past", "2025-01-01", "2025-03-31"),
    ("on the 27th.", "future", "2026-03-27", "2026-03-27"),
    ("until the last day of May", "future", "2026-05-31", "2026-05-31"),
]


@pytest.mark.parametrize(("text", "tense", "first", "last"), RESOLVED)
def test_expression_resolves(text: str, tense: Tense, first: str, last: str) -> None:
    """First and last day, both included."""
    days = resolve(find_expressions(text)[0], TUESDAY, tense)

    assert days is not None
    assert (first, last) == (days.first.isoformat(), days.last.isoformat())


@pytest.mark.parametrize("text", ["on Sunday", "in the spring", "in August", "several weeks ago"])
def test_unknown_rather_than_a_guess(text: str) -> None:
    """Without a tense these may lie on either side of today, or nowhere sure."""
    assert resolve(find_expressions(text)[0], TUESDAY, "unknown") is None


def test_no_day_of_writing_leaves_relative_dates_open() -> None:
    """An undated article says nothing about Sunday."""
    assert resolve(find_expressions("on Sunday")[0], None, "past") is None


def test_day_that_does_not_exist_is_no_day() -> None:
    """30 February is a slip of the pen, not a date."""
    assert resolve(find_expressions("on 30 February 2026")[0], TUESDAY, "past") is None


@pytest.mark.parametrize("text", ["she may win", "2,019 people", "march on", "in 1850 homes"])
def test_what_is_no_date(text: str) -> None:
    """Modal verbs, counts and verbs of walking."""
    assert [] == find_expressions(text)
