"""How long before or after: counted, vague and open lapses in front of their word."""

from math import inf

import pytest

from checker.text.lapses import lapse_before

LAPSES = {
    "a number": ("He left three days ", 8, 1.8, 4.2),
    "one": ("He left a week ", 8, 4.2, 9.8),
    "a half more": ("He left an hour and a half ", 8, 0.0375, 0.0875),
    "hours": ("He left hours ", 8, 0.0625, 1.0),
    "a plural without end": ("He left years ", 8, 547.875, inf),
    "the day": ("He left the day ", 8, 0.0, 2.0),
    "soon": ("He left shortly ", 8, 0.0, 2.0),
    "a name before the unit": ("He left Dorn hours ", 13, 0.0625, 1.0),
    "nothing": ("He left Dorn ", 13, 0.0, inf),
}


@pytest.mark.parametrize(("text", "start", "least", "most"), LAPSES.values(), ids=LAPSES)
def test_a_lapse_is_read_off_the_words_before(text: str, start: int, least: float, most: float) -> None:
    """In days, loosely."""
    found = lapse_before(text, len(text))

    assert (start, pytest.approx(least), pytest.approx(most)) == (found.start, found.least, found.most)
