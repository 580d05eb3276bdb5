"""Offices that verbs give, also to whom a pronoun stands for, and what looks like an office and is none."""

import pytest

from checker.claims import extract
from checker.models import Label
from tests.build import article


def labels(text: str) -> set[tuple[str, str, str]]:
    """Return person, office and status of every label of a text."""
    found: list[Label] = [label for claim in extract(article(text)) for label in claim.labels]
    return {(label.person, label.office, label.status) for label in found}


GIVEN = {
    "pronoun": ("Rosa Diaz opened the bridge. She has been mayor since May.", "rosa diaz", "mayor", "current"),
    "denied pronoun": (
        "Tom Marsh leads the Farmers. He has never accepted a seat in the cabinet.",
        "tom marsh", "cabinet member", "not",
    ),
    "caretaker": ("Rosa Diaz runs the union as a caretaker.", "rosa diaz", "head", "acting"),
    "ministry": ("Tom Marsh heads the interior ministry.", "tom marsh", "interior minister", "current"),
    "remains": ("Tom Marsh will remain mayor.", "tom marsh", "mayor", "current"),
    "headed by": ("Dorn Foods is headed by Rosa Diaz.", "rosa diaz", "head", "current"),
    "as": ("As treasurer, Rosa Diaz signed the plan.", "rosa diaz", "treasurer", "current"),
    "acting as": ("Rosa Diaz spoke on Monday as the envoy of Norham.", "rosa diaz", "envoy", "current"),
    "in her role": ("In her role as chair of Dorn Foods, Rosa Diaz signed it.", "rosa diaz", "chair", "current"),
    "chosen to be": ("Tom Marsh was chosen by the monks to be abbot of Dornfeld.", "tom marsh", "abbot", "current"),
    "given up": ("Rosa Diaz gave up the chairmanship.", "rosa diaz", "chair", "former"),
}


@pytest.mark.parametrize(("text", "person", "office", "status"), GIVEN.values(), ids=GIVEN)
def test_a_verb_gives_an_office(text: str, person: str, office: str, status: str) -> None:
    """Who, which office, and how it stands."""
    assert (person, office, status) in labels(text)


@pytest.mark.parametrize(
    "text",
    ["Rosa Diaz was named best director.", "Rosa Diaz gave the mayor a book.", "Rosa Diaz is not the only mayor here.",
     "Rosa Diaz was described as a leader."],
    ids=["prize", "gift", "not the only one", "taken for one"],
)
def test_what_is_no_office_gives_none(text: str) -> None:
    """A prize is no post, and a mayor who is given a book is somebody else."""
    assert not labels(text)
