"""Countries by name, adjective and city."""

from functools import lru_cache

from checker.models import Record
from checker.text.fold import fold
from checker.text.lexicon import load_lexicon


class Country(Record):
    """Other names and adjectives of a country, and its capital and largest cities."""

    also: tuple[str, ...]
    cities: tuple[str, ...]


def country_of(text: str) -> str:
    """Return the country that a name, an adjective or a people means ("U.S.", "French", "Germans"); "" if none."""
    key = _key(text)
    return _names().get(key) or _names().get(key.removesuffix("s"), "")


def country_with(city: str) -> frozenset[str]:
    """Return the countries that have a large city of that name."""
    return _cities().get(_key(city), frozenset())


@lru_cache(maxsize=1)
def countries() -> dict[str, Country]:
    """Return the shipped lexicon of countries. Raises RuleFileError."""
    return load_lexicon("lexicons", "countries", dict[str, Country])


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return {_key(form): name for name, country in countries().items() for form in (name, *country.also)}


@lru_cache(maxsize=1)
def _cities() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name, country in countries().items():
        for city in country.cities:
            found.setdefault(_key(city), set()).add(name)
    return {city: frozenset(names) for city, names in found.items()}


def _key(text: str) -> str:
    return fold(text).removeprefix("the ")
