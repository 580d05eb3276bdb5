"""Ages against births, years of service against their beginning."""

import pytest

from checker.kinds.date import DateKind, DateOptions
from tests.kinds.told import merged, told

WRONG = [
    ("Tom Marsh is 54 and runs the mill.", "Tom Marsh was born in 1961."),
    ("Tom Marsh joined the prison guard in 2009.", "Tom Marsh has been a prison guard for 22 years."),
]
RIGHT = [
    ("Tom Marsh is 64 and runs the mill.", "Tom Marsh was born in 1961."),
    ("Tom Marsh was 17 when he left.", "Tom Marsh was born in 1961."),
    ("Tom Marsh joined the prison guard in 2009.", "Tom Marsh has been a prison guard for 17 years."),
    ("Tom Marsh joined the prison guard in 2009.", "Tom Marsh led the prison guard to a 40-year high."),
    ("Tom Marsh joined the prison guard in 2009.", "Tom Marsh taught music for 22 years."),
]


def found(a: str, b: str) -> int:
    """Return how many findings two passages of March 2026 make."""
    options = DateOptions(look_for="years")
    return len(merged([DateKind().judge(pair, options) for pair in told(a, b)]).rulings)


@pytest.mark.parametrize(("a", "b"), WRONG)
def test_years_that_do_not_fit_are_a_conflict(a: str, b: str) -> None:
    """From either side."""
    assert found(a, b) and found(b, a)


@pytest.mark.parametrize(("a", "b"), RIGHT)
def test_years_that_can_be_are_let_through(a: str, b: str) -> None:
    """Birthdays to come, other days, other work."""
    assert 0 == found(a, b)
