"""Phrases that look back or ahead of the time of a story."""

import pytest

from checker.text.eras import era

ERAS = {
    "a lapse": ("The police had been called a year ago.", "a year ago"),
    "later": ("She won again a season later.", "a season later"),
    "earlier years": ("In earlier years the club had paid.", "in earlier years"),
    "until then": ("Until that day everyone had trusted the ice.", "until that day"),
    "from then on": ("From then on nobody trusted the ice.", "from then on"),
    "somebody's day": ("In the old miller's day the house was full.", "in the old miller's day"),
}


@pytest.mark.parametrize(("text", "phrase"), ERAS.values(), ids=ERAS)
def test_another_time_is_read(text: str, phrase: str) -> None:
    """A phrase that sets something apart from the time of its story is found."""
    assert phrase == era(text)


@pytest.mark.parametrize("text", ["The bridge was shut for a year.", "He left two hours later.", "It rained."])
def test_the_time_of_the_story_is_none(text: str) -> None:
    """How long something lasted, and hours and days of one event, set nothing apart."""
    assert not era(text)
