"""Kind `label` on categories: one thing called two that exclude one another; two things, changes and plans pass."""

from datetime import date

import pytest

from checker.kinds.label import LabelKind, LabelOptions
from checker.models import Pair, Ruling, Signals
from tests.kinds.passages import DAY, LATER, claims

KIND = LabelKind()
OPTIONS = LabelOptions(against="category")


def pairs(a: str, b: str, later: date = DAY, cosine: float = 0.7) -> list[Pair]:
    """Return every pair of a claim of the first passage with one of the second."""
    return [
        Pair(a=x, b=y,
             signals=Signals(cosine=cosine, rank=1, shared=tuple(sorted(x.keys & y.keys)), via=("neighbour",)))
        for x in claims(a, "a.md") for y in claims(b, "b.md", later)
    ]


def rulings(a: str, b: str, later: date = DAY, cosine: float = 0.7) -> list[Ruling]:
    """Return what the kind rules on two passages."""
    return [ruling for pair in pairs(a, b, later, cosine) for ruling in KIND.judge(pair, OPTIONS).rulings]


def gates(a: str, b: str, later: date = DAY, cosine: float = 0.7) -> set[str]:
    """Return the gates that stopped the pairs of two passages."""
    found = [KIND.judge(pair, OPTIONS) for pair in pairs(a, b, later, cosine)]
    return {refusal.gate for outcome in found for refusal in outcome.refusals} - {"no_category"}


EXCLUSIVE = {
    "owners": ("The Lindow Clinic is a private hospital.", "The Lindow Clinic, a public hospital, is full."),
    "witness and suspect": ("Tom Marsh was questioned as a witness.", "Tom Marsh was questioned as a suspect."),
    "kin": ("Tom Marsh, the victim's brother, gave evidence.", "Evidence came from Tom Marsh, a cousin of the victim."),
    "suspended and dismissed": ("Ana Ruiz was suspended on Monday.", "Ana Ruiz, dismissed on Monday, left."),
    "a denial": ("The Lindow Clinic is a private hospital.", "The Lindow Clinic is not a private hospital."),
    "one thing without a name": (
        "The money that the state gave the mill in Leyford is a loan.",
        "The money that the state gave the mill in Leyford is a grant.",
    ),
}


@pytest.mark.parametrize(("a", "b"), EXCLUSIVE.values(), ids=EXCLUSIVE)
def test_two_that_exclude_one_another_are_a_conflict(a: str, b: str) -> None:
    """One thing is not both."""
    assert {"conflict"} == {ruling.verdict for ruling in rulings(a, b)}


PASSED = {
    "two clinics": ("The Lindow Clinic is a private hospital.", "The Marsh Clinic is a public hospital.", "two_things"),
    "kin of two people": (
        "Tom Marsh, the victim's brother, gave evidence.", "Tom Marsh, the driver's cousin, gave evidence.", "whose",
    ),
    "a passage with both": (
        "The state gave the mill in Leyford a loan.", "The state gave the mill in Leyford both a loan and a grant.",
        "both_named",
    ),
    "words of a speaker": (
        "The Lindow Clinic is a private hospital.", "“The Lindow Clinic is a public hospital,” Tom Marsh said.",
        "quoted",
    ),
    "two times": (
        "Ana Ruiz was suspended on Monday.", "Ana Ruiz was dismissed on Thursday.", "other_time",
    ),
    "a question": ("The Lindow Clinic is a private hospital.", "Is the Lindow Clinic a public hospital?", "not_fact"),
}


@pytest.mark.parametrize(("a", "b", "gate"), PASSED.values(), ids=PASSED)
def test_what_may_be_so_passes(a: str, b: str, gate: str) -> None:
    """Two things, two times, or nothing stated."""
    assert not rulings(a, b)
    assert gate in gates(a, b)


def test_things_without_a_name_ask_for_one_matter() -> None:
    """Two loans of two stories are two things."""
    a, b = "The state gave the mill a loan.", "A museum was left a gift."

    assert {"two_things"} == gates(a, b, cosine=0.3)


def test_weeks_later_it_may_have_changed() -> None:
    """The later paper tells of a new state."""
    a, b = "Ana Ruiz was suspended in Leyford.", "Ana Ruiz was dismissed in Leyford."

    assert {"update"} == {ruling.verdict for ruling in rulings(a, b, LATER)}


def test_a_storm_changes_by_the_day() -> None:
    """What is a hurricane on one day may be a storm on another."""
    a, b = "Odo was a hurricane at landfall.", "Odo was a tropical storm at landfall."

    assert {"conflict"} == {ruling.verdict for ruling in rulings(a, b)}
    assert {"changing"} == gates(a, b, LATER)
