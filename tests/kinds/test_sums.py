"""Arithmetic inside one sentence: what does not add up is found, what is rounded or partial is not."""

import pytest

from checker.kinds.one_thing import QuantityOptions
from checker.kinds.quantity import QuantityKind
from checker.models import Pair, Ruling
from tests.kinds.told import told

WRONG = [
    "Sales in Karmel doubled from 200 tonnes to 300 tonnes.", "Rents in Karmel rose 10 per cent to 660 euros from 500.",
    "Twelve people were killed in Karmel: seven men and four women.",
]
RIGHT = [
    "Sales in Karmel nearly doubled from 1.2 million to 2.2 million tonnes.", "Rents in Karmel rose 10 per cent.",
    "Sales in Karmel fell 12 per cent from 2010 to 2012.", "Turnout in Karmel rose 10 per cent from 40 to 50 per cent.",
    "Twelve people died in Karmel, seven men, four women and a child.",
    "Twelve people died in Karmel, including seven men and four women.",
]


def rulings(text: str) -> tuple[Ruling, ...]:
    """Return what the kind says of the first claim of a passage by itself."""
    claim = told(text, "Nothing.")[0].a
    return QuantityKind().judge(Pair(a=claim, b=claim), QuantityOptions(look_for="sums")).rulings


@pytest.mark.parametrize("text", WRONG)
def test_what_does_not_add_up_is_a_conflict(text: str) -> None:
    """One passage is enough."""
    assert ["conflict"] == [ruling.verdict for ruling in rulings(text)]


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_rounded_bounded_or_partial_is_let_through(text: str) -> None:
    """Years are no figures, shares grow by points, a child counts."""
    assert () == rulings(text)
