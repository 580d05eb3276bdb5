"""Kind `negation`: said and denied of one subject fires; other subjects, voices and possibilities do not."""

import pytest

from checker.kinds.negation import NegationKind
from tests.kinds.passages import LATER, pairs, refusals, rulings

KIND = NegationKind()

DENIED = {
    "open, closed": ("The Leyford bridge was closed to lorries.", "The Leyford bridge was open to lorries."),
    "was not": ("The pilot was hurt in the crash.", "The pilot was not hurt in the crash."),
    "never": ("The pump had been serviced in the spring.", "The pump had never been serviced in the spring."),
    "won, lost": ("Leyford won the handball final.", "Leyford lost the handball final."),
    "rose, fell": ("Rents in Leyford rose last year.", "Rents in Leyford fell last year."),
    "nobody": ("Nobody drowned in the flood.", "Somebody drowned in the flood."),
    "no": (
        "There was no ice on the Leyford bridge on Friday.",
        "The lorry skidded on ice on the Leyford bridge on Friday.",
    ),
    "without": (
        "The Leyford beach was without a lifeguard on Friday.",
        "Two lifeguards were on the Leyford beach on Friday.",
    ),
    "not one of": (
        "Not one of the drivers in the Leyford rally was hurt.",
        "Three drivers were hurt in the Leyford rally.",
    ),
    "no trace of": ("No trace of the Leyford glider was found.", "Searchers found the Leyford glider."),
    "one nameless voice": (
        "No interpreter was at the Leyford hearing, the court log shows.",
        "An interpreter was at the Leyford hearing, the court log shows.",
    ),
    "failed to": ("The rocket failed to reach orbit.", "The rocket reached orbit."),
}

FAIR = {
    "both deny": ("The pilot was not hurt.", "The pilot was unhurt.", "agree"),
    "double negation": ("The driver did not fail to stop.", "The driver stopped.", "agree"),
    "may be": ("The bridge may be closed.", "The bridge is open.", "no_fact"),
    "a plan": ("The bridge will be closed.", "The bridge is open.", "no_fact"),
    "another subject": ("The Leyford bridge was closed.", "The Norham tunnel was open.", "other_subject"),
    "another day": ("The bridge was closed on Thursday.", "The bridge was open on Saturday.", "other_time"),
    "another year": (
        "The police were not called to the Leyford fair.",
        "The police had been called to the Leyford fair a year ago.", "other_time",
    ),
    "another predicate": ("The bridge was not painted.", "The bridge was mended.", "other_scope"),
    "a voice against the paper": (
        "Captain Tom Marsh said the pump had never been serviced.", "The pump had been serviced.", "other_holder",
    ),
    "none of one kind": (
        "There was no black ice on the Leyford bridge.",
        "The lorry skidded on thin ice on the Leyford bridge.",
        "none.other_thing",
    ),
    "another deed": (
        "No windows were broken in the Leyford mill.",
        "Windows were cleaned in the Leyford mill.",
        "none.other_deed",
    ),
    "no shop open, all shut": (
        "No shop in Leyford was open on Friday.",
        "Every shop in Leyford was shut on Friday.",
        "none.opposite",
    ),
    "room for another": (
        "There was no other lifeguard on the Leyford beach.", "A lifeguard was on the Leyford beach.", "none.scope",
    ),
    "none here, some there": (
        "No drivers were hurt in the Leyford rally.",
        "Drivers were hurt in a Norham car park.",
        "none.other_matter",
    ),
    "a voice says none": (
        "Tom Marsh said there was no ice on the Leyford pass.",
        "There was ice on the Leyford pass.",
        "none.other_holder",
    ),
    "none on one day": (
        "There was no ice on the Leyford pass on Monday.",
        "There was ice on the Leyford pass on Friday.",
        "none.other_time",
    ),
    "none is planned": (
        "There will be no band at the Leyford fair.",
        "A band played at the Leyford fair.",
        "none.no_fact",
    ),
    "none, and none": ("There was no ice on the Leyford pass.", "Nobody saw ice on the Leyford pass.", "none.agree"),
    "stances are judged elsewhere": ("The council approved the toll.", "The council rejected the toll.", "stance"),
}


@pytest.mark.parametrize(("a", "b"), DENIED.values(), ids=DENIED)
def test_said_and_denied_is_a_conflict(a: str, b: str) -> None:
    """One subject, one predicate, opposite polarity or opposite words."""
    assert ["conflict"] == [ruling.verdict for ruling in rulings(KIND, a, b)][:1]


@pytest.mark.parametrize(("a", "b", "gate"), FAIR.values(), ids=FAIR)
def test_fair_pair_is_let_through_by_its_gate(a: str, b: str, gate: str) -> None:
    """No compatible pair fires, and the gate that stopped it is named."""
    assert ([], True) == (rulings(KIND, a, b), gate in {refusal.gate for refusal in refusals(KIND, a, b)})


@pytest.mark.parametrize(("a", "b"), DENIED.values(), ids=DENIED)
def test_sides_can_be_swapped(a: str, b: str) -> None:
    """Whichever paper is first, the outcome is the same."""
    straight = [ruling.topic for pair in pairs(a, b) for ruling in KIND.judge(pair, KIND.Options()).rulings]
    swapped = [ruling.topic for pair in pairs(a, b) for ruling in KIND.judge(pair.swapped, KIND.Options()).rulings]

    assert straight == swapped


def test_state_that_changed_is_an_update() -> None:
    """A bridge that is closed in March may be open in May."""
    found = rulings(KIND, "The Leyford bridge is closed to lorries.", "The Leyford bridge is open to lorries.", LATER)

    assert ["update"] == [ruling.verdict for ruling in found]
