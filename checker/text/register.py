"""The register of office holders: who held which office of which body, from when to when."""

from calendar import monthrange
from datetime import date
from functools import lru_cache
from pathlib import Path

from pydantic import Field

from checker.models import Record
from checker.text.countries import country_of
from checker.text.fold import fold
from checker.text.lexicon import load_data, load_lexicon
from checker.text.offices import Office, read_office

Day = str   # "2017-05-14", "2017-05" or "2017": as exact as it is known


class Term(Record):
    """One person in one office. ``to`` "": in office as far as known when the register was last reviewed."""

    person: str
    office: str
    body: str
    start: Day = Field(alias="from", pattern=r"^\d{4}(-\d\d){0,2}$")
    to: Day = Field(default="", pattern=r"^(\d{4}(-\d\d){0,2})?$")
    also: tuple[str, ...] = ()
    source: str
    reviewed: Day = ""

    @property
    def read(self) -> Office:
        """Return the office as rank, level and fields."""
        return read_office(self.office)

    @property
    def words(self) -> str:
        """Return the entry in words for an editor."""
        until = f"to {self.to}" if self.to else f"and still when last reviewed ({self.reviewed})"
        return f"{self.person} as {self.office}, {self.body}, from {self.start} {until} (source: {self.source})"

    def begins_after(self, today: date) -> bool:
        """Return whether the term surely begins later than a day."""
        return today < _first(self.start)

    def may_hold(self, today: date) -> bool:
        """Return whether the office may be held on a day; an open end stays open."""
        return not self.begins_after(today) and (not self.to or today <= _last(self.to))

    def holds(self, today: date) -> bool:
        """Return whether the office is surely held on a day: not on its first and last days, and not after review."""
        end = _first(self.to) if self.to else _last(self.reviewed)
        return _last(self.start) < today < end


class Register(Record):
    """``reviewed``: the day up to which open terms are vouched for."""

    reviewed: Day = Field(pattern=r"^\d{4}-\d\d-\d\d$")
    terms: tuple[Term, ...]


@lru_cache(maxsize=1)
def register() -> Register:
    """Return the shipped register. Raises RuleFileError with every problem."""
    return _dated(load_lexicon("registers", "offices", Register))


def terms_of(person: str, desk: tuple[str, ...] = ()) -> tuple[Term, ...]:
    """Return the terms of a person by key ("ana ruiz"); a surname alone names nobody.

    ``desk``: the desk's own registers; what they say of a person replaces what the shipped one says.
    """
    found = (_index(path).get(person, ()) for path in (*reversed(desk), ""))
    return next((terms for terms in found if terms), ()) if " " in person else ()


def _dated(register: Register) -> Register:
    """Tell every term when it was last reviewed."""
    terms = tuple(term.model_copy(update={"reviewed": register.reviewed}) for term in register.terms)
    return register.model_copy(update={"terms": terms})


def same_body(given: str, entry: str) -> bool:
    """Return whether the body that a paper gives, if any, may be the entry's."""
    if not given:
        return True
    known = country_of(given)
    if known or country_of(entry):
        return known == country_of(entry)
    return bool(set(fold(given).split()) & set(fold(entry).split()) - {"of", "the", "and"})


@lru_cache(maxsize=16)
def _index(path: str) -> dict[str, tuple[Term, ...]]:
    index: dict[str, list[Term]] = {}
    terms = (_dated(load_data(Path(path), Register)) if path else register()).terms
    for term in terms:
        for name in (term.person, *term.also):
            index.setdefault(fold(name), []).append(term)
    return {name: tuple(held) for name, held in index.items()}


def _first(text: Day) -> date:
    year, month, of_month = (*map(int, text.split("-")), 1, 1)[:3]
    return date(year, month, of_month)


def _last(text: Day) -> date:
    parts = [int(part) for part in text.split("-")]
    month = parts[1] if len(parts) > 1 else 12
    return date(parts[0], month, parts[2] if len(parts) > 2 else monthrange(parts[0], month)[1])
