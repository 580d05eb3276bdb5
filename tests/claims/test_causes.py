"""Reasons in an article: what is said to have brought about what, and what is ruled out."""

import pytest

from checker.claims import extract
from checker.models import Cause
from tests.build import article


def causes(text: str) -> list[Cause]:
    """Return the reasons that all claims of a text give."""
    return [cause for claim in extract(article(text)) for cause in claim.causes]


@pytest.mark.parametrize(
    ("text", "effect", "cause"),
    [
        ("The Dorn gantry fell because of metal fatigue.", "The Dorn gantry fell", "metal fatigue"),
        ("The launch was delayed due to strong winds.", "The launch delayed", "strong winds"),
        ("The deaths were due to a blocked line.", "The deaths", "a blocked line"),
        ("Work stopped because the firm ran out of money.", "Work stopped", "the firm ran out of money"),
        ("A storm caused the blackout in Dorn.", "the blackout in Dorn", "A storm"),
        ("The fire was caused by a gas leak.", "The fire", "a gas leak"),
        ("The crash led to a closure of the line.", "a closure of the line", "The crash"),
        ("The closure resulted from a lack of funds.", "The closure", "a lack of funds"),
        ("Police blamed the fire on an electrical fault.", "the fire", "an electrical fault"),
        ("The mayor of Dorn resigned over the audit.", "The mayor of Dorn resigned", "the audit"),
        ("The chief was dismissed for insubordination.", "The chief dismissed", "insubordination"),
        ("The cause of the fire was an electrical fault.", "the fire", "an electrical fault"),
        ("Tom Hale was dismissed as director for drunkenness.", "Tom Hale dismissed director", "drunkenness"),
        ("The mayor of Dorn stepped down on medical advice.", "The mayor of Dorn stepped down", "medical advice"),
        ("Ada Lee left the board for health reasons.", "Ada Lee left the board", "health reasons"),
        ("Ada Lee lost her seat over the dues.", "Ada Lee lost her seat", "the dues"),
        ("Falling rolls are behind the closing of the school.", "the closing of the school", "Falling rolls"),
        ("A burst pipe is why the baths are shut.", "the baths shut", "A burst pipe"),
        ("Mould is the reason that the pier was shut.", "the pier shut", "Mould"),
        ("Ice stopped the mayor from reaching Dorn.", "reaching Dorn", "Ice"),
        ("The fire, blamed on a heater, gutted the mill.", "The fire", "a heater"),
        ("The leak was traced to a cracked valve.", "The leak", "a cracked valve"),
        ("A spark started the fire.", "the fire", "A spark"),
        ("Gusts were what grounded the balloons.", "grounded the balloons", "Gusts"),
        ("The office puts the deaths at Dorn down to flooding.", "the deaths Dorn", "flooding"),
        ("The stand shut because no nurses came, not for money.", "The stand shut", "no nurses came"),
        ("Ice closed the Dorn road.", "closed the Dorn road", "Ice"),
        ("Thirst killed the Dorn geologist.", "killed the Dorn geologist", "Thirst"),
        ("The Dorn road was closed by a burst pipe.", "The Dorn road closed", "a burst pipe"),
        ("Tom Hale was made to leave the Dorn board for having lost the keys.", "Tom Hale leave the Dorn board",
         "having lost the keys"),
        ("The driver was to blame for the Dorn crash.", "the Dorn crash", "The driver"),
        ("A cracked seal caused the blast that shut the Dorn line.", "the blast shut the Dorn line", "A cracked seal"),
        ("The source of the outbreak was a fountain.", "the outbreak", "a fountain"),
        ("What stopped the engines was a flock of gulls.", "stopped the engines", "a flock of gulls"),
        ("What sank the Dorn ferry was the failure of both pumps.", "sank the Dorn ferry", "the failure of both pumps"),
        ("An update was what brought the Dorn mill to its knees.", "brought the Dorn mill its knees", "An update"),
        ("The inquiry lays the blame for the Dorn fire on a heater.", "the Dorn fire", "a heater"),
        ("The review into the fall of the stand lays the blame on rust.", "the fall of the stand", "rust"),
        ("The fault for the Dorn fire lay with the heater.", "the Dorn fire", "the heater"),
        ("The Dorn fire was down to a lack of care.", "The Dorn fire", "a lack of care"),
        ("The fall was the result of rust.", "The fall", "rust"),
        ("The Dorn count was stopped for want of money.", "The Dorn count stopped", "money"),
        ("The Dorn fire was started deliberately.", "The Dorn fire started deliberately", "deliberately"),
        ("The Dorn board did not vote because a text was lost.", "The Dorn board not vote", "a text was lost"),
    ],
)
def test_a_reason_has_an_effect_and_a_cause(text: str, effect: str, cause: str) -> None:
    """Phrases, verbs, nouns and things that do harm give reasons."""
    found = [(item.effect.text, item.cause.text) for item in causes(text) if item.cause]

    assert (effect, cause) in found


@pytest.mark.parametrize(
    "text",
    ["The court closed the case.", "The council shut the school on Monday.", "Engineer Tom Hale shut the road."],
    ids=["a court", "a council", "a person"],
)
def test_people_and_bodies_are_no_reasons(text: str) -> None:
    """What somebody does is a deed; only things are reasons by themselves."""
    assert [] == causes(text)


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("The launch was delayed by winds, not because of a fault.", "a fault"),
        ("The fire was caused by a gas leak and not by arson.", "arson"),
        ("The chief was sacked for fraud; the audit had nothing to do with it.", "the audit"),
        ("Ada Lee resigned because of illness, and nothing to do with the audit.", "the audit"),
        ("Ada Lee resigned over her health, and the audit played no part.", "the audit"),
        ("Ice, and not speeding, caused the crash at Dorn.", "speeding"),
        ("The fire was not the result of a leak.", "a leak"), ("The fire did not start because of a leak.", "a leak"),
    ],
)
def test_a_reason_that_is_ruled_out_is_told_apart(text: str, denied: str) -> None:
    """What was not the reason can contradict who says that it was."""
    assert denied in [term.text for item in causes(text) for term in item.denied]


def test_a_sole_reason_leaves_no_room_for_another() -> None:
    """"And for no other reason" makes any other reason a contradiction."""
    sole, plain = (causes(f"The stand was shut because of termites{tail}.")[0] for tail in (", and nothing else", ""))

    assert (True, False) == (sole.sole, plain.sole)


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("It was over pensions that the Dorn talks broke up.", "pensions"),
        ("It was hunger that drove the garrison to surrender.", "hunger"),
        ("The Dorn talks broke up since the clerk had brought the wrong file.", "the clerk had brought the wrong file"),
        ("Maria Lopez scrapped the Dorn plan, citing cost.", "cost"),
    ],
)
def test_a_clause_may_give_the_reason(text: str, cause: str) -> None:
    """A cleft, "since" and "citing" give reasons as "because" does."""
    found = [item.cause.text for claim in extract(article(text)) for item in claim.causes if item.cause]

    assert cause in found


def test_the_reason_is_of_what_is_said_not_of_the_saying() -> None:
    """The parser hangs "because" on whichever verb stands next to it."""
    text = "Parents were banned, the head told the Dorn Echo, because a match had ended in blows."

    assert ["Parents banned"] == [item.effect.text for claim in extract(article(text)) for item in claim.causes]


@pytest.mark.parametrize(
    "text",
    ["Prices in Dorn have risen since the mill closed.", "The rails were not to blame for the Dorn crash."],
    ids=["a time", "denied"],
)
def test_a_time_and_a_denial_give_no_reason(text: str) -> None:
    """What has gone on since a day has no reason there; who was not to blame is none."""
    assert not [item.cause for claim in extract(article(text)) for item in claim.causes if item.cause]
