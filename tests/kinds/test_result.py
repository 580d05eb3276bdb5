"""Results of one matter told two ways fire; other things, doers, voices and times do not."""

import pytest

from checker.interfaces import RuleKind
from checker.kinds.negation import NegationKind
from checker.kinds.stance import StanceKind
from tests.kinds.passages import LATER, pairs, refusals, rulings

FACTS, POSITIONS = NegationKind(), StanceKind()

TURNED = {
    "stayed away, took part": (
        FACTS, "Norham stayed away from the Leyford summit.", "Norham took part in the Leyford summit.",
    ),
    "a noun against a state": (
        FACTS, "The Leyford bell is still missing.", "Divers have found the Leyford bell.",
    ),
    "a negation against a phrase": (
        FACTS, "Nobody has been arrested in the Leyford mill case.",
        "Two men are in custody in the Leyford mill case.",
    ),
    "unsigned": (POSITIONS, "The Leyford decree remains unsigned.", "Ana Ruiz has signed the Leyford decree."),
    "kept secret, published": (
        POSITIONS, "Tom Marsh said the Leyford audit would stay under wraps.",
        "Tom Marsh said he would publish the Leyford audit.",
    ),
    "appeal, accept": (
        POSITIONS, "Norham Rovers will appeal against the ban.", "Norham Rovers accept the ban and will pay the fine.",
    ),
    "its lawyers": (
        POSITIONS, "Halvorsen accepts the Leyford fine, its lawyers said.",
        "Halvorsen will contest the Leyford fine, its counsel said.",
    ),
}

FAIR = {
    "north and south": (
        FACTS, "The north pit of the Leyford mine is open.", "The south pit of the Leyford mine is closed.",
        "result.other_thing",
    ),
    "two doers": (
        FACTS, "The pilots of Norham Air attended the Leyford talks.",
        "The clerks of Norham Air boycotted the Leyford talks.", "result.other_party",
    ),
    "one after the other": (
        FACTS, "Two men were arrested in Leyford.", "Two men were released in Leyford.", "result.turned",
    ),
    "a supposition": (
        FACTS, "If the river rises, the Leyford bridge is closed.", "The Leyford bridge is open.", "result.unfirm",
    ),
    "two days": (
        FACTS, "The Leyford bridge was closed on Thursday.", "The Leyford bridge was open on Saturday.",
        "result.other_time",
    ),
    "two voices": (
        FACTS, "Tom Marsh said the Leyford bell was still missing.", "Ana Ruiz said the Leyford bell had been found.",
        "result.other_party",
    ),
    "a voice and the paper": (
        FACTS, "Tom Marsh said the Leyford bell was still missing.", "The Leyford bell has been found.",
        "result.other_holder",
    ),
    "figures": (
        FACTS, "Rents in Leyford are up by a tenth.", "Rents in Leyford are down by a tenth.", "result.counted",
    ),
    "numbered": (
        FACTS, "Norham has lost contact with the probe Halo-1.", "Norham has not lost contact with the probe Halo-2.",
        "result.other_names",
    ),
    "nothing in common": (
        FACTS, "The bell was found.", "It is missing.", "result.untied",
    ),
    "usually": (
        FACTS, "The Leyford signal box was unmanned.", "By day the Leyford signal box was manned.",
        "result.other_time",
    ),
    "in her day": (
        FACTS, "The Leyford house was empty.", "In the old miller's day the Leyford house was full.",
        "result.other_time",
    ),
    "what ought to be": (
        POSITIONS, "Norham need not open its pits to inspectors.",
        "Norham's pits ought to be open to inspectors, critics said.", "result.unknown_party",
    ),
    "whose plan": (
        POSITIONS, "Ana Ruiz will close the lock.", "The lock will be open.", "result.unknown_party",
    ),
}


@pytest.mark.parametrize(("kind", "a", "b"), TURNED.values(), ids=TURNED)
def test_one_matter_told_two_ways_is_a_conflict(kind: RuleKind, a: str, b: str) -> None:
    """Words of different parts of speech tell two sides of one matter."""
    assert ["conflict"] == [ruling.verdict for ruling in rulings(kind, a, b)][:1]


@pytest.mark.parametrize(("kind", "a", "b", "gate"), FAIR.values(), ids=FAIR)
def test_fair_pair_is_let_through_by_its_gate(kind: RuleKind, a: str, b: str, gate: str) -> None:
    """What may be so on both sides is refused, and by the gate that is meant."""
    assert gate in {refusal.gate for refusal in refusals(kind, a, b)}


@pytest.mark.parametrize(("kind", "a", "b"), TURNED.values(), ids=TURNED)
def test_sides_can_be_swapped(kind: RuleKind, a: str, b: str) -> None:
    """Whichever paper is first, the outcome is the same."""
    straight = [ruling.topic for pair in pairs(a, b) for ruling in kind.judge(pair, kind.Options()).rulings]
    swapped = [ruling.topic for pair in pairs(a, b) for ruling in kind.judge(pair.swapped, kind.Options()).rulings]

    assert straight == swapped


def test_what_was_lost_and_is_found_later_is_an_update() -> None:
    """A bell that is missing in March may be found by May."""
    found = rulings(FACTS, "The Leyford bell is still missing.", "Divers have found the Leyford bell.", LATER)

    assert ["update"] == [ruling.verdict for ruling in found]
