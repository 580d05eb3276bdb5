"""Numbers in digits and words, with the step to which they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.text.numbers import find_numbers, trailing_step

READ = {
    "203": (203, 1), "200": (200, 100), "1,450": (1450, 10), "4.5bn": (4.5e9, 1e8), "6,487,112": (6487112, 1),
    "half a million": (5e5, 1e5), "a dozen": (12, 1), "two and a half": (2.5, 0.5), "2½": (2.5, 0.1),
    "twenty-one": (21, 1), "a hundred and five": (105, 1), "three dozen": (36, 12), "30 million": (3e7, 1e6),
    "42 crore": (4.2e8, 1e7), "five lakh": (5e5, 1e5),
}


@pytest.mark.parametrize(("text", "wanted"), READ.items())
def test_value_of_a_number(text: str, wanted: tuple[float, float]) -> None:
    """Each way to write a number gives its value."""
    (number,) = find_numbers(f"There were {text} of them.")

    assert wanted[0] == number.low == number.high
    assert text == f"There were {text} of them."[number.start : number.end]


@pytest.mark.parametrize("text", ["dozens", "hundreds", "several", "tens of thousands"])
def test_vague_word_is_an_interval(text: str) -> None:
    """What nobody counted has two ends."""
    (number,) = find_numbers(f"{text} came")

    assert number.vague and number.low < number.high


def test_m_is_metres_unless_money_or_people_are_counted() -> None:
    """9.4m long, but 6.5m passengers and £30m."""
    values = [number.low for text in ("9.4m long", "6.5m passengers", "£30m") for number in find_numbers(text)]

    assert [9.4, 6.5e6, 3e7] == values


@given(st.integers(min_value=100, max_value=10**9))
def test_step_divides_its_number(value: int) -> None:
    """A round number is a whole number of steps."""
    assert 0 == value % trailing_step(value)
