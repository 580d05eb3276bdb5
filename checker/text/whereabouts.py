"""Reads where in a place something is: directions of its parts, named sites, cities and countries."""

import re
from functools import lru_cache

from checker.models import Record
from checker.text.countries import country_of, country_with
from checker.text.fold import fold
from checker.text.lexicon import load_lexicon


class Spot(Record):
    """A place in a text: its words, and what excludes it from another place of the same ``sort``.

    ``sort``: "north/south" for a direction, "road" for a street, "city", "country"; ``value``: which one.
    """

    start: int
    end: int
    text: str
    sort: str
    value: str


class Places(Record):
    """Directions, parts and sorts of places; see the comments of the file."""

    opposed: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    parts: tuple[str, ...]
    sorts: dict[str, tuple[str, ...]]


def find_spots(text: str) -> tuple[Spot, ...]:
    """Return the directions, sites, cities and countries of a text in order."""
    found = [*_directions(text), *_sites(text), *_known(text)]
    return tuple(sorted(found, key=lambda spot: (spot.start, spot.end)))


@lru_cache(maxsize=1)
def places() -> Places:
    """Return the shipped lexicon of places. Raises RuleFileError."""
    return load_lexicon("lexicons", "places", Places)


@lru_cache(maxsize=1)
def _grammar() -> tuple[re.Pattern[str], re.Pattern[str], dict[str, tuple[str, str]], dict[str, str]]:
    """Return the patterns for directions and sites, and what their words stand for."""
    sides = {
        form: ("/".join(side[0] for side in pair), side[0])
        for pair in places().opposed for side in pair for form in side
    }
    sorts = {word: sort for sort, words in places().sorts.items() for word in words}
    direction = rf"\b({'|'.join(sides)})[ -](?:[a-z]+ )?({'|'.join(places().parts)})\b"
    name = r"[A-Z][\w'’-]+"
    site = rf"\b(?:{name} ){{1,3}}(?:{'|'.join(word.title() for word in sorts)})\b"
    return re.compile(direction, re.IGNORECASE), re.compile(site), sides, sorts


def _directions(text: str) -> list[Spot]:
    pattern, _, sides, _ = _grammar()
    return [_spot(match, *sides[match[1].lower()]) for match in pattern.finditer(text)]


def _sites(text: str) -> list[Spot]:
    _, pattern, _, sorts = _grammar()
    return [_spot(match, sorts[match[0].split()[-1].lower()], fold(match[0])) for match in pattern.finditer(text)]


_AT = re.compile(
    r"\b(?:in|at|near|outside|off|inside) (?:the )?(?:(?:town|village|city|port|hamlet|capital) of )?$"
)
_AREA = re.compile(
    r"\W*(?:districts?|province|county|region|state|highlands|valley|mountains|coast|sea|desert|peninsula|strait|area|,)",
    re.IGNORECASE,
)
_NAME = re.compile(r"\b(?:in|at|near|outside|inside|off) (?:the )?((?:[A-Z][\w'’.-]+ ?){1,3})")


def _known(text: str) -> list[Spot]:
    found = []
    for match in _NAME.finditer(text):
        name = match[1].strip(" .,'’")
        sort = "city" if country_with(name) else "country" if country_of(name) else ""
        if sort:
            value = fold(name) if sort == "city" else country_of(name)
            start = match.start(1)
            found.append(Spot(start=start, end=start + len(name), text=name, sort=sort, value=value))
    return found


def is_site(text: str, start: int, end: int) -> bool:
    """Return whether a name is where something is ("at Kordale"), and not a larger area around it."""
    name = text[start:end] if 0 <= start < end <= len(text) else ""
    known = not name or name.isupper() or country_of(name)
    return not known and bool(_AT.search(text[:start])) and not _AREA.match(text[end:])


def _spot(match: re.Match[str], sort: str, value: str) -> Spot:
    return Spot(start=match.start(), end=match.end(), text=match[0], sort=sort, value=value)
