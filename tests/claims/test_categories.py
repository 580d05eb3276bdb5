"""Categories in an article: what things and people are said to be, of what, and whether it is denied."""

import pytest

from checker.claims import extract
from checker.models import Category
from checker.vocabulary import lexicon
from tests.build import article


def categories(text: str) -> list[Category]:
    """Return the categories of all claims of a text, each once."""
    found = {(c.start, c.scale): c for claim in extract(article(text)) for c in claim.categories}
    return list(found.values())


SAID = {
    "apposition": ("The Lindow Clinic, a private hospital, opened on Monday.", "private", "lindow clinic"),
    "copula": ("The Lindow Clinic is a public hospital.", "public", "lindow clinic"),
    "as after a passive": ("Tom Marsh was questioned as a witness.", "witness", "tom marsh"),
    "as after an object": ("Police named Tom Marsh as the chief suspect.", "suspect", "tom marsh"),
    "relative clause": ("Tom Marsh, who was a conscript, drove the truck.", "conscript", "tom marsh"),
    "before a name": ("Qualifier Ana Ruiz won the final.", "qualifier", "ana ruiz"),
    "a change": ("Hurricane Odo had weakened to a tropical storm by noon.", "storm", "hurricane odo"),
    "passive verb": ("Nurse Ana Ruiz was suspended on Monday.", "suspended", "ana ruiz"),
    "active verb": ("The clinic dismissed Ana Ruiz on Monday.", "dismissed", "ana ruiz"),
}


@pytest.mark.parametrize(("text", "value", "key"), SAID.values(), ids=SAID)
def test_a_category_is_said_of_a_name(text: str, value: str, key: str) -> None:
    """Whatever the construction, the value and the bearer come out."""
    assert (value, key) in [(c.value, key) for c in categories(text) if key in c.keys and c.said]


def test_an_adjective_is_said_of_its_noun() -> None:
    """"A provisional order" is an order that is provisional; nothing else is said to be it."""
    (found,) = [c for c in categories("A provisional order keeps the pit shut.") if c.scale == "finality"]

    assert (("order",), False) == (found.bearers, found.said)


def test_a_noun_that_stands_alone_bears_itself() -> None:
    """"Was given a loan" tells of the loan."""
    (found,) = categories("The state gave the mill a loan in May.")

    assert ("loan", ("loan",)) == (found.value, found.bearers)


@pytest.mark.parametrize(
    "text",
    ["The Lindow Clinic is not a private hospital.", "The Lindow Clinic is no private hospital.",
     "The Lindow Clinic was never a private hospital."],
    ids=["not", "no", "never"],
)
def test_what_is_not_so_is_denied(text: str) -> None:
    """The category stands, denied."""
    assert [True] == [c.denied for c in categories(text)]


def test_of_two_the_one_ruled_out_is_denied() -> None:
    """"A deserter and not a prisoner of war"."""
    found = {c.value: c.denied for c in categories("Tom Marsh counts as a deserter and not as a prisoner of war.")}

    assert {"deserter": False, "prisoner of war": True} == found


@pytest.mark.parametrize(
    "text",
    [
        "The final match drew 900 people.", "The former private hospital was sold.",
        "The Armistice Commission met on Monday.", "The order may be final.",
        "Brother Anselm rang the bell.", "A witness saw the crash.",
        "The Lindow Clinic is no longer a private hospital.",
    ],
    ids=["other noun", "former", "part of a name", "modal", "monk", "nobody said to be it", "no longer"],
)
def test_other_words_are_no_category(text: str) -> None:
    """A scale says of what its words may be said; what is over or open is not said to be so."""
    assert not [c for c in categories(text) if not (c.scale.endswith("family") and not c.of)]


def test_kin_are_somebodys() -> None:
    """"The victim's brother" is the victim's."""
    (found,) = categories("The victim's brother, Tom Marsh, spoke on Monday.")

    assert ("brother", "victim") == (found.value, found.of)


def test_every_scale_has_two_values_and_no_word_twice() -> None:
    """A word under two values of a scale would make a thing differ from itself."""
    for name, scale in lexicon("categories")["scales"].items():
        forms = [form for forms in scale["values"].values() for form in forms]

        assert len(scale["values"]) > 1, name
        assert len(forms) == len(set(forms)), name
