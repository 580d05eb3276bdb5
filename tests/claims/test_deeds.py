"""Deeds in an article: who did what, in whatever voice, and who is said not to have."""

import pytest

from checker.claims import extract
from checker.models import Deed
from tests.build import article


def deeds(text: str) -> list[Deed]:
    """Return the deeds of all claims of a text."""
    return [deed for claim in extract(article(text)) for deed in claim.deeds]


@pytest.mark.parametrize(
    ("text", "name", "doers", "patient"),
    [
        ("Maria Lopez wrote the Dorn report.", "write", ["Maria Lopez"], "the Dorn report"),
        ("The Dorn report was written by Maria Lopez.", "write", ["Maria Lopez"], "The Dorn report"),
        ("The Dorn report, penned by Maria Lopez, is long.", "write", ["Maria Lopez"], "The Dorn report"),
        ("It was Maria Lopez who wrote the Dorn report.", "write", ["Maria Lopez"], "the Dorn report"),
        ("Maria Lopez and Tom Hale wrote the Dorn report.", "write", ["Maria Lopez", "Tom Hale"], "the Dorn report"),
        ("Tom Hale took over the Dorn yard.", "buy", ["Tom Hale"], "the Dorn yard"),
        ("Tom Hale called off the Dorn talks.", "cancel", ["Tom Hale"], "the Dorn talks"),
        ("Maria Lopez won the Dorn election.", "win", ["Maria Lopez"], "the Dorn election"),
    ],
    ids=["active", "passive", "participle", "cleft", "two", "particle", "particle and lexicon", "verb and object"],
)
def test_a_deed_has_doers_and_a_patient(text: str, name: str, doers: list[str], patient: str) -> None:
    """The same deed comes out of every voice."""
    (deed,) = deeds(text)

    assert (name, doers, patient) == (deed.name, [doer.text for doer in deed.doers], deed.patient.text)


@pytest.mark.parametrize(
    "text",
    [
        "Maria Lopez did not write the Dorn report.", "Maria Lopez may write the Dorn report.",
        "Maria Lopez wants to write the Dorn report.", "If Maria Lopez wrote the Dorn report, she was well paid.",
        "Maria Lopez won the Dorn prize.", "Maria Lopez praised the Dorn report.",
    ],
    ids=["denied", "may", "wants to", "if", "many win prizes", "many praise"],
)
def test_what_was_not_done_or_many_do_is_no_deed(text: str) -> None:
    """Only what one party has done is held against another party; what many do is not in the lexicon."""
    assert [] == [deed for deed in deeds(text) if deed.listed]


@pytest.mark.parametrize(
    ("text", "sole"),
    [
        ("It was Maria Lopez who carried the Dorn banner.", True), ("Maria Lopez alone carried the Dorn banner.", True),
        ("Maria Lopez herself carried the Dorn banner.", True), ("Maria Lopez carried the Dorn banner.", False),
    ],
    ids=["cleft", "alone", "herself", "plain"],
)
def test_words_that_leave_no_room_for_another_doer_are_marked(text: str, sole: bool) -> None:
    """A cleft says that nobody else did it; a plain sentence does not."""
    (deed,) = deeds(text)

    assert (False, sole) == (deed.listed, deed.sole)


@pytest.mark.parametrize(
    "text",
    [
        "The Dorn report was written by Tom Hale, not Maria Lopez.", "It was Tom Hale, not Maria Lopez, who wrote it.",
        "Tom Hale, and not Maria Lopez, carried the Dorn banner.", "Tom Hale wrote the report instead of Maria Lopez.",
        "Tom Hale, rather than Maria Lopez, carried the banner.",
    ],
)
def test_who_is_said_not_to_have_done_it_is_no_doer(text: str) -> None:
    """A contrast names two and leaves one."""
    (deed,) = deeds(text)

    assert (["Tom Hale"], ["Maria Lopez"]) == ([doer.text for doer in deed.doers], [not_.text for not_ in deed.denied])


def test_a_pronoun_stands_for_the_one_it_means() -> None:
    """The doer's key is resolved over the sentence before."""
    found = deeds("Maria Lopez came to Dorn on Monday. She wrote the Dorn report.")

    assert ["maria lopez"] == [doer.key for doer in found[0].doers]


def test_who_is_ruled_out_by_no_is_denied() -> None:
    """"And no baker" says that it was not one."""
    (deed,) = deeds("Tom Hale, and no baker, carried the banner.")

    assert (["Tom Hale"], ["no baker"]) == ([doer.text for doer in deed.doers], [term.text for term in deed.denied])
