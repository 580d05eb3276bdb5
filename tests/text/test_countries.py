"""Countries by name, adjective and people."""

import pytest

from checker.text.countries import country_of


@pytest.mark.parametrize(("text", "country"), [
    ("France", "France"), ("the Netherlands", "Netherlands"), ("French", "France"), ("Germans", "Germany"),
    ("Dorn", ""), ("s", ""),
])
def test_a_country_goes_by_its_name_its_adjective_and_its_people(text: str, country: str) -> None:
    """Whatever else is named is no country."""
    assert country == country_of(text)
