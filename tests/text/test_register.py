"""The shipped register loads, and every entry says what it must."""

from datetime import date
from itertools import pairwise

import pytest

from checker.text.offices import read_office
from checker.text.register import Term, register, same_body, terms_of


def term(**slots: str) -> Term:
    """Return a term of an invented office holder."""
    base = {"person": "Ana Ruiz", "office": "mayor", "body": "Westport", "from": "2020-05", "source": "town hall"}
    return Term.model_validate({**base, "reviewed": "2025-08-31", **slots})


def test_every_office_of_the_register_is_a_known_rank() -> None:
    """A rank that the lexicon does not have could never be held against a title."""
    assert [t.office for t in register().terms if not read_office(t.office).rank] == []


def test_terms_of_one_person_do_not_end_before_they_begin() -> None:
    """A term runs forward."""
    assert [t.person for t in register().terms if t.to and t.to <= t.start] == []


def test_no_office_has_two_holders_at_once() -> None:
    """One holder follows another in an office of one body."""
    seen: dict[tuple[str, str], list[Term]] = {}
    for entry in register().terms:
        seen.setdefault((entry.office, entry.body), []).append(entry)
    clashes = [
        (one.person, other.person)
        for terms in seen.values() for one, other in pairwise(terms)
        if not one.to or one.to > other.start
    ]

    assert clashes == []


@pytest.mark.parametrize(
    ("day", "held"),
    [("2020-05-20", False), ("2020-06-01", True), ("2025-08-31", False), ("2026-01-01", False)],
)
def test_open_term_is_vouched_for_up_to_the_review(day: str, held: bool) -> None:
    """In the month in which it began, and after the review, nothing is said."""
    assert term().holds(date.fromisoformat(day)) is held


def test_open_term_may_run_on_after_the_review() -> None:
    """Nobody is said to have left."""
    assert term().may_hold(date(2026, 1, 1))


def test_surname_alone_names_nobody() -> None:
    """Other people have that surname."""
    assert terms_of("macron") == ()


@pytest.mark.parametrize(
    ("given", "entry", "same"),
    [("", "France", True), ("french", "France", True), ("us", "United States", True), ("germany", "France", False),
     ("european commission", "European Commission", True), ("student union", "France", False)],
)
def test_body_is_compared_by_what_it_means(given: str, entry: str, same: bool) -> None:
    """Adjectives and short names mean their country."""
    assert same_body(given, entry) is same
