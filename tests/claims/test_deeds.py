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
        ("Tom Hale took over the Dorn yard.", "take_over", ["Tom Hale"], "the Dorn yard"),
        ("Tom Hale called off the Dorn talks.", "cancel", ["Tom Hale"], "the Dorn talks"),
        ("Maria Lopez won the Dorn election.", "win", ["Maria Lopez"], "the Dorn election"),
        ("Maria Lopez is to chair the Dorn inquiry.", "chair", ["Maria Lopez"], "the Dorn inquiry"),
        ("It was the cutter Ulla that found the Dorn ferry.", "discover", ["the cutter Ulla"], "the Dorn ferry"),
        ("Tom Hale it was who found the Dorn ferry.", "discover", ["Tom Hale"], "the Dorn ferry"),
        ("The man who found the Dorn ferry was a bosun, Tom Hale.", "discover", ["Tom Hale"], "the Dorn ferry"),
        ("Tom Hale was the one who insisted on the Dorn toll.", "request", ["Tom Hale"], "the Dorn toll"),
        ("Tom Hale pulled the boy from the Dorn canal.", "rescue", ["Tom Hale"], "the boy"),
        ("The arrest of Tom Hale by guards in Dorn lasted an hour.", "arrest", ["guards in Dorn"], "Tom Hale"),
        ("Lindow Re's takeover of the Dorn mill begins.", "buy", ["Lindow Re's"], "the Dorn mill"),
        ("The mill's purchase by Maria Lopez begins.", "buy", ["Maria Lopez"], "The mill's"),
    ],
    ids=["active", "passive", "participle", "cleft", "two", "particle", "particle and lexicon", "verb and object",
         "is to", "cleft with that", "cleft turned round", "description", "the one who", "object before a preposition",
         "noun of and by", "noun of its owner", "noun with by"],
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
        ("Maria Lopez was the one who carried the Dorn banner.", True),
        ("Maria Lopez lit the Dorn lamp by herself.", True),
        ("Tom slept beside the Dorn banner, which was carried by Maria Lopez.", False),
    ],
    ids=["cleft", "alone", "herself", "plain", "the one who", "by herself", "which was carried by"],
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


@pytest.mark.parametrize(
    ("text", "name", "doer"),
    [
        ("The idea of a Dorn toll came from Maria Lopez.", "propose", "Maria Lopez"),
        ("The Dorn report was the work of Maria Lopez.", "make", "Maria Lopez"),
        ("The order to clear the Dorn market was the council's.", "order", "the council's"),
        ("The author of the Dorn report is Maria Lopez.", "write", "Maria Lopez"),
        ("Maria Lopez was the finder of the Dorn hoard.", "discover", "Maria Lopez"),
        ("The Dorn contract went to Marsh Marine.", "win", "Marsh Marine"),
        ("Marsh Marine was awarded the Dorn contract.", "win", "Marsh Marine"),
        ("At the request of Maria Lopez, the council met in Dorn.", "request", "Maria Lopez"),
        ("The Dorn yard was sold to Marsh Marine.", "buy", "Marsh Marine"),
        ("Credit for the Dorn bridge belongs to Maria Lopez.", "make", "Maria Lopez"),
        ("Maria Lopez was the first to see the Dorn comet.", "see", "Maria Lopez"),
        ("Maria Lopez gave the order to clear the Dorn market.", "order", "Maria Lopez"),
        ("Best actor went to Maria Lopez.", "win", "Maria Lopez"),
        ("Maria Lopez was named player of the year.", "win", "Maria Lopez"),
        ("Maria Lopez headed the winner.", "score", "Maria Lopez"),
        ("It was the keeper, Maria Lopez, who paid for the Dorn bell.", "pay", "the keeper"),
    ],
)
def test_a_deed_may_be_told_by_a_noun(text: str, name: str, doer: str) -> None:
    """Who is credited with it has done it."""
    assert (name, doer) in [(deed.name, deed.doers[0].text) for deed in deeds(text)]


@pytest.mark.parametrize(
    ("text", "aside"),
    [
        ("Tom Hale, and not Maria Lopez, wrote it.", "Maria Lopez"),
        ("Tom Hale wrote it; Maria Lopez had no hand in it.", "Maria Lopez"),
        ("Tom Hale wrote it without asking Maria Lopez.", "Maria Lopez"),
        ("Tom Hale wrote it behind the back of Maria Lopez.", "Maria Lopez"),
        ("Tom Hale wrote it, while Maria Lopez looked on.", "Maria Lopez"),
        ("Tom Hale wrote it, Maria Lopez having refused.", "Maria Lopez"),
        ("The judges acquitted Maria Lopez.", "Maria Lopez"),
        ("Tom Hale wrote it; nobody at the ministry was asked.", "the ministry"),
        ("Tom Hale wrote it, against the wishes of Maria Lopez.", "Maria Lopez"),
    ],
)
def test_who_had_no_part_in_it_is_set_aside(text: str, aside: str) -> None:
    """A sentence may say who did not do what it tells."""
    assert aside in {term.text for claim in extract(article(text)) for term in claim.cleared}


@pytest.mark.parametrize(
    ("text", "aside"),
    [
        ("No dog had found the boy.", "No dog"),
        ("Neither ice nor birds brought down the plane.", "birds"),
        ("Of fumes there was no trace.", "fumes"),
        ("There was no fog over Dorn.", "no fog over Dorn"),
        ("The inspector ruled out arson at the Dorn mill.", "arson"),
        ("The rails were not to blame for it.", "The rails"),
        ("Rats had nothing to do with it.", "Rats"),
    ],
)
def test_what_had_no_part_may_be_said_flatly(text: str, aside: str) -> None:
    """Such words leave no room for a part in it."""
    assert aside in {term.text for claim in extract(article(text)) for term in claim.cleared if term.flat}


@pytest.mark.parametrize(
    "text",
    ["Nobody at the Dorn works was paid.", "The harbour master cleared the ferry for Dorn.",
     "No leader except Maria Lopez spoke.", "Tom Hale wrote it behind the back of Maria Lopez."],
    ids=["only where", "let go", "excepted", "passed over"],
)
def test_who_is_only_near_is_not_flatly_shut_out(text: str) -> None:
    """A place, a ship that may leave, an exception and somebody passed over may have had a part."""
    flat = {term.text for claim in extract(article(text)) for term in claim.cleared if term.flat}

    assert not flat & {"the Dorn works", "the ferry", "Maria Lopez"}


@pytest.mark.parametrize(
    "text",
    ["The Dorn cracks were caused by rust.", "The Dorn outage was triggered by a storm."],
)
def test_what_brought_something_about_is_no_doer(text: str) -> None:
    """Reasons are the business of another slot."""
    assert [] == deeds(text)


@pytest.mark.parametrize(
    "text",
    ["Maria Lopez never failed to come.", "Maria Lopez did not say who wrote it.",
     "Maria Lopez wrote it with Tom Hale.", "Maria Lopez was pulled out.",
     "Maria Lopez does not foresee a Dorn bridge."],
    ids=["twice denied", "only silent", "together", "passive", "an opinion"],
)
def test_who_had_a_part_is_not_set_aside(text: str) -> None:
    """A double negation, a silence and a partner set nobody aside."""
    assert not [term for claim in extract(article(text)) for term in claim.cleared]
