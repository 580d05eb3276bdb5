"""Times of day in minutes after midnight."""

import pytest

from checker.text.clock import find_clocks

READ = {
    "at 6:15 a.m.": (375, 375), "at 18:40": (1120, 1120), "by 5pm": (1020, 1020), "at noon": (720, 720),
    "half past five": (330, 330), "a quarter to eight": (465, 465), "a few minutes before five": (285, 300),
    "at 20.15 GMT": (1215, 1215), "in the evening": (1020, 1440), "six o'clock": (360, 360), "at 12 a.m.": (0, 0),
    "three in the morning": (180, 180),
}


@pytest.mark.parametrize(("text", "wanted"), READ.items())
def test_time_of_day(text: str, wanted: tuple[int, int]) -> None:
    """First and last minute."""
    (clock,) = find_clocks(text)

    assert wanted == (clock.first, clock.last)


@pytest.mark.parametrize("text", ["a 3-1 win", "$5.30", "1:2 odds", "10.5 per cent"])
def test_what_is_no_time_of_day(text: str) -> None:
    """Scores, prices and shares."""
    assert [] == find_clocks(text)
