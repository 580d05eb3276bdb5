"""Absences in an article: what it says there was none of, and what only looks like it."""

import pytest

from checker.claims import extract
from checker.models import Absence
from tests.build import article


def absences(text: str) -> list[Absence]:
    """Return the absences of all claims of a text."""
    return [absence for claim in extract(article(text)) for absence in claim.absences]


@pytest.mark.parametrize(
    ("text", "thing", "deed"),
    [
        ("No shots were fired in Leyford.", "shot", "fire"),
        ("There was no ice on the pass.", "ice", ""),
        ("Not one of the windows was broken.", "window", "break"),
        ("None of the boats reached Leyford.", "boat", "reach"),
        ("The ship sailed without a pilot.", "pilot", "sail"),
        ("No trace of the glider was found.", "glider", "find"),
    ],
    ids=["no", "there was no", "not one of", "none of", "without", "no trace of"],
)
def test_what_is_denied_as_a_whole_is_an_absence(text: str, thing: str, deed: str) -> None:
    """The thing and the verb come out of every way to say that there was none."""
    (absence,) = absences(text)

    assert (thing, deed) == (absence.thing, absence.deed)


@pytest.mark.parametrize(
    "text",
    [
        "No family was without a stove.", "The mayor denied that there was no ice.",
        "The ship sailed without its pilot.",
        "The boat did not reach Leyford.", "Shots were fired in Leyford.",
    ],
    ids=["two negations", "denied", "one of its own", "one boat", "some"],
)
def test_what_is_not_denied_as_a_whole_is_none(text: str) -> None:
    """Double negation, and the denial of one thing, leave no absence."""
    assert [] == absences(text)


def test_what_narrows_the_thing_is_kept() -> None:
    """No distress call is not no call."""
    (absence,) = absences("No distress call was received from the Leyford ferry.")

    assert (("distress",), True) == (absence.kind, "ferry" in absence.rest)
