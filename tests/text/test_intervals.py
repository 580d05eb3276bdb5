"""Do two figures agree: bounds, rounding, units."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.models import Quantity
from checker.text.figures import find_figures
from checker.text.intervals import agree

AGREE = [
    ("about 200 homes", "203 homes"), ("200 homes", "203 homes"), ("at least six", "nine"), ("nearly 2,000", "1,973"),
    ("5 miles", "8 km"), ("31 feet", "9.4 metres"), ("up to 500", "460"), ("fewer than 500", "412"),
    ("more than half of the votes", "57 per cent"), ("a third of voters", "34 per cent"),
    ("6.5m people", "6,487,112 people"),
    ("dozens of hives", "38 hives"), ("100 to 120", "110"), ("100 acres", "40 hectares"), ("104F", "40C"),
]
DIFFER = [
    ("46 coins", "63 coins"), ("nine", "at least 12"), ("nearly 12 metres", "9.4 metres"),
    ("68 per cent", "59 per cent"),
    ("11 years", "14 years"), ("$30m", "$300m"), ("640 jobs", "870 jobs"), ("fewer than 500", "1,150"), ("87%", "88%"),
    ("4.25 per cent", "4.75 per cent"), ("74 people", "71 people"), ("most of the voters", "one in six voters"),
]


@pytest.mark.parametrize(("a", "b"), AGREE)
def test_figures_that_can_both_be_true_agree(a: str, b: str) -> None:
    """Rounding, bounds and units explain the difference, whichever comes first."""
    assert agree(_read(a), _read(b)) and agree(_read(b), _read(a))


@pytest.mark.parametrize(("a", "b"), DIFFER)
def test_figures_that_exclude_each_other_differ(a: str, b: str) -> None:
    """Nothing explains the difference."""
    assert not agree(_read(a), _read(b)) and not agree(_read(b), _read(a))


@given(st.floats(min_value=0.1, max_value=1e9), st.floats(min_value=0.0, max_value=1e6))
def test_every_figure_agrees_with_itself(value: float, step: float) -> None:
    """Whatever its rounding."""
    figure = Quantity(start=0, end=1, text="", low=value, high=value, rounded=step)

    assert agree(figure, figure)


def _read(text: str) -> Quantity:
    figure = find_figures(text)[0]
    return Quantity(
        start=figure.start, end=figure.end, text=text, low=figure.low, high=figure.high, unit=figure.unit,
        bound=figure.bound, rounded=figure.step,
    )
