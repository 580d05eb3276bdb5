"""What the judge may read beside the words of a passage."""

from training import forms
from training.forms import Passage


def test_dates_become_days_since_the_earlier_passage() -> None:
    """Whichever is first: the day says which passage is the later one."""
    later, earlier = Passage("The pier is open.", "2025-06-05"), Passage("The pier is shut.", "2025-06-03")

    assert forms.dressed(later, earlier, "dates") == ("day 2: The pier is open.", "day 0: The pier is shut.")


def test_holder_stands_before_the_words() -> None:
    """A statement that somebody is quoted with is not the paper's own."""
    one, other = Passage("Ada Moss said the pier is shut.", "2025-06-05"), Passage("The pier is shut.", "2025-06-05")
    first, second = forms.dressed(one, other, "holders")

    assert first.startswith("day 0, Ada Moss: ")
    assert second == "day 0: The pier is shut."
