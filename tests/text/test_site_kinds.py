"""Kinds of sites: where a thing was found, and what only looks like a site."""

import pytest

from checker.text.site_kinds import find_site_kinds

SITES = {
    "well": ("She was found in a dry well on Monday.", ("a dry well", "enclosed", "well")),
    "car": ("It lay in the boot of a burnt-out car.", ("the boot", "enclosed", "car")),
    "train": ("He was held aboard a night train as it waited.", ("a night train", "enclosed", "train")),
    "lay-by": ("She sat in a motorway lay-by ninety miles away.", ("a motorway lay-by", "enclosed", "lay-by")),
    "car park": ("It was dug up beneath the car park of a shop.", ("the car park", "open", "parking")),
    "field": ("The balloon came down in a barley field near Dorn.", ("a barley field", "open", "farmland")),
}


@pytest.mark.parametrize(("text", "site"), SITES.values(), ids=SITES)
def test_a_site_has_a_kind(text: str, site: tuple[str, str, str]) -> None:
    """The noun that closes the phrase says what kind of site it is."""
    spot = find_site_kinds(text)[0]

    assert site == (spot.text, spot.sort, spot.value)


@pytest.mark.parametrize("text", ["He spoke in a hotel room.", "It was in the school budget."])
def test_a_noun_that_goes_with_another_is_no_site(text: str) -> None:
    """A school board is no school."""
    assert find_site_kinds(text) == []
