"""Fractions in words as shares of a hundred."""

import pytest

from checker.text.fractions import find_fractions


@pytest.mark.parametrize(("text", "share"), [
    ("Every third household is exempt.", 33), ("Every second passenger was a child.", 50),
    ("Takings dropped by a quarter in March.", 25), ("Two thirds of the vines died.", 67),
])
def test_a_fraction_is_a_share(text: str, share: int) -> None:
    """Papers choose fraction or percentage."""
    assert [share] == [round(found.low) for found in find_fractions(text)]


@pytest.mark.parametrize("text", [
    "They meet every second year.", "It was told by a third man.", "He came every third Monday.", "A third man died.",
])
def test_a_turn_or_an_ordinal_is_no_share(text: str) -> None:
    """"Every second year" is how often."""
    assert [] == find_fractions(text)
