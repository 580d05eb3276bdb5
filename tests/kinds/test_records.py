"""Records against the years in between."""

import pytest

from checker.kinds.quantity import QuantityKind, QuantityOptions
from tests.kinds.told import merged, told

HIGH = "Unemployment in Karmel rose to 6 per cent, the highest since 2009."
WRONG = {
    "a higher figure in between": "Unemployment in Karmel stood at 7 per cent in 2015.",
    "another year of the record": "Unemployment in Karmel, at 6 per cent, is the highest since 2013.",
}
RIGHT = {
    "a higher figure before": "Unemployment in Karmel stood at 7 per cent in 2004.",
    "a lower figure": "Unemployment in Karmel stood at 5 per cent in 2015.",
    "the same year": "At 6 per cent unemployment in Karmel is the highest since 2009.",
    "another record": "Unemployment in Karmel fell to 4 per cent, the lowest since 2013.",
    "another measure": "Turnout in Karmel was 70 per cent in 2015.",
    "a change": "Unemployment in Karmel rose by 7 per cent in 2015.",
}


def found(a: str, b: str) -> int:
    """Return how many findings two passages of March 2026 make."""
    options = QuantityOptions(look_for="records")
    return len(merged([QuantityKind().judge(pair, options) for pair in told(a, b)]).rulings)


@pytest.mark.parametrize("other", WRONG.values(), ids=WRONG)
def test_a_record_that_does_not_hold_is_a_conflict(other: str) -> None:
    """From either side."""
    assert found(HIGH, other) and found(other, HIGH)


@pytest.mark.parametrize("other", RIGHT.values(), ids=RIGHT)
def test_records_that_can_both_be_are_let_through(other: str) -> None:
    """A record is of its own years and its own measure."""
    assert not found(HIGH, other)
