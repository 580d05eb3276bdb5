"""Where an article puts what happens: the verb and nouns that a place belongs to."""

import pytest

from checker.claims.sites import find_sites
from tests.claims.probing import reading_of

OF = {
    "a verb": ("The pact was signed in Dorn on Monday.", "Dorn", ("sign",)),
    "a noun and its verb": ("The bank in Mill Street was robbed.", "Mill Street", ("bank", "rob")),
    "a place in a place": ("It broke out in a shed on the north quay.", "the north quay", ("shed", "break")),
    "a noun that is no part of the event": ("He is wanted for attacks in Dorn.", "Dorn", ("attack",)),
}


@pytest.mark.parametrize(("text", "site", "of"), OF.values(), ids=OF)
def test_a_place_has_what_it_is_the_place_of(text: str, site: str, of: tuple[str, ...]) -> None:
    """The nearest governor is first; a chain ends at the verb, or at a preposition that is of no place."""
    found = {item.text: item.of for item in find_sites(reading_of(text)[0])}

    assert of == found[site]


@pytest.mark.parametrize("text", [
    "The pact was signed on Thursday.", "Officials put the dead at 19.", "The price was set at 30 euros.",
    "The mill opened in 1998.",
])
def test_a_time_or_an_amount_is_no_place(text: str) -> None:
    """What follows "on", "at" or "in" is a place only where it is neither a date nor a figure."""
    assert not find_sites(reading_of(text)[0])
