"""Titles are held against the register as of the article's date."""

from datetime import date, datetime
from typing import Any

import pytest

from checker.kinds.label import LabelKind, LabelOptions
from checker.models import Claim, Label, Outcome, Pair, Quote, Time, When
from tests.build import claim
from tests.kinds.sides import gates

KIND = LabelKind()
DAY = date(2025, 3, 6)


def held(office: str, person: str, status: str = "current", *, day: date | None = DAY, **slots: Any) -> Outcome:
    """Return what the register makes of one title."""
    text = f"{office} {person} spoke."
    label = Label.model_validate({
        "start": 0, "end": len(office), "text": office, "person": person, "name": person.title(), "office": office,
        "status": status, "body": slots.pop("body", ""),
    })
    told: Claim = claim(text, labels=(label,), published=day, **{"time": Time(tense="present"), **slots})
    return KIND.judge(Pair(a=told, b=told), LabelOptions(against="register"))


WRONG = {
    "former, but in office": ("president", "emmanuel macron", "former"),
    "in office, but gone": ("prime minister", "rishi sunak", "current"),
    "another office than his": ("prime minister", "emmanuel macron", "current"),
    "the deputy's office taken for the president's": ("president", "jd vance", "current"),
}

RIGHT = {
    "in office": ("president", "emmanuel macron", "current", "register_agrees"),
    "former and gone": ("prime minister", "rishi sunak", "former", "register_agrees"),
    "gone from one office, in another": ("prime minister", "mark rutte", "former", "register_agrees"),
    "not in the register": ("president", "ana ruiz", "current", "not_in_register"),
    "surname alone": ("prime minister", "macron", "current", "not_in_register"),
    "another body's office": ("student union president", "emmanuel macron", "former", "other_title"),
    "elect": ("president", "rishi sunak", "elect", "register_agrees"),
}


@pytest.mark.parametrize(("office", "person", "status"), WRONG.values(), ids=WRONG)
def test_title_that_the_register_excludes_is_a_conflict(office: str, person: str, status: str) -> None:
    """The entry with its source is named in the why."""
    rulings = held(office, person, status).rulings

    assert ["source" in ruling.why for ruling in rulings] == [True]


@pytest.mark.parametrize(("office", "person", "status", "gate"), RIGHT.values(), ids=RIGHT)
def test_title_that_may_be_right_is_let_through(office: str, person: str, status: str, gate: str) -> None:
    """Each reason has its own gate."""
    outcome = held(office, person, status)

    assert (outcome.rulings, gates(outcome)) == ((), {gate})


def test_both_marks_are_the_title_itself() -> None:
    """The other side of the finding is the register, which has no passage."""
    ruling = held("president", "emmanuel macron", "former").rulings[0]

    assert ruling.a == ruling.b


def test_undated_article_is_not_held_against_the_register() -> None:
    """Nobody knows of which day it speaks."""
    assert gates(held("president", "emmanuel macron", "former", day=None)) == {"not_alone"}


def test_title_of_history_is_let_through() -> None:
    """"Prime Minister Rishi Sunak lost the election" is a tale of its time."""
    assert held("prime minister", "rishi sunak", time=Time(tense="past")).rulings == ()


def test_passage_of_this_week_is_no_history() -> None:
    """"On Tuesday" makes a past tense the article's present."""
    day = datetime(2025, 3, 4)
    tuesday = When(start=0, end=1, text="on Tuesday", first=day, last=day, granularity="day")

    assert held("prime minister", "rishi sunak", time=Time(tense="past", spans=(tuesday,))).rulings


def test_register_does_not_vouch_after_its_review() -> None:
    """Who was in office at the review may have left since."""
    assert held("president", "emmanuel macron", "former", day=date(2029, 1, 1)).rulings == ()


def test_title_in_a_quotation_is_the_speakers() -> None:
    """What somebody calls him is not the paper's title."""
    quote = Quote(start=0, end=30, text="president emmanuel macron spoke")

    assert gates(held("president", "emmanuel macron", "former", quotes=(quote,))) == {"quoted"}
