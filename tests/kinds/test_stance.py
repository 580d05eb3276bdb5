"""Kind `stance`: one party for and against one matter fires; rivals, conditions and other matters do not."""

import pytest

from checker.kinds.matter import overlap
from checker.kinds.stance import StanceKind
from checker.models import Judgement
from tests.kinds.passages import LATER, inside, pairs, refusals, rulings

KIND = StanceKind()

TURNED = {
    "ruled out, promised": (
        "Mayor Ana Ruiz ruled out a toll on the Norham bridge.", "Mayor Ana Ruiz promised a toll on the Norham bridge.",
    ),
    "refused to sell, agreed to a sale": (
        "Halvorsen Foods refused to sell its Leyford dairy.", "Halvorsen Foods agreed to a sale of its Leyford dairy.",
    ),
    "no plans, ready": (
        "Ana Ruiz said she had no plans to resign.", "Ana Ruiz is ready to resign, she told the council.",
    ),
    "backs, opposes": ("Senator Tom Marsh backs the tram line.", "Senator Tom Marsh opposes the tram line."),
    "will, will not": (
        "Tom Marsh said he would publish the report.", "Tom Marsh said he would never publish the report.",
    ),
    "passive with agent": (
        "A toll on the bridge was ruled out by Ana Ruiz.", "Ana Ruiz is considering a toll on the bridge.",
    ),
    "nouns of commitment": (
        "Ana Ruiz repeated her refusal to sign the lease.", "Ana Ruiz signalled her willingness to sign the lease.",
    ),
    "a body that is not named": (
        "The council approved the quarry at Leyford.", "The council rejected the quarry at Leyford.",
    ),
    "will leave, will stay": ("Tom Marsh will leave Norham Rovers.", "Tom Marsh will stay with Norham Rovers."),
    "allowed to, and banned": (
        "Harrow will lift its curbs on exports.", "Harrow will keep its curbs on exports.",
    ),
    "nothing but opposite words": ("Tom Marsh will leave.", "Tom Marsh will stay."),
    "an offer answered": (
        "Ana Ruiz accepted the army's offer of tents.", "Ana Ruiz declined the army's offer of tents.",
    ),
    "wants it dropped": (
        "Ana Ruiz wants the toll on the bridge dropped.", "Ana Ruiz supports the toll on the bridge.",
    ),
    "sees no reason to": (
        "Ana Ruiz sees no reason to close the Leyford mill.", "Ana Ruiz decided to close the Leyford mill.",
    ),
    "few words in common, but two things": (
        "The union at Leyford will never accept a night shift without doctors.",
        "The union signed up to a rota with a night shift at Leyford.",
    ),
    "a description before the name": (
        "The pulp maker Skogvik has no plans to sell the mill.", "Skogvik has agreed to sell the mill.",
    ),
    "denied, admitted": (
        "Tom Marsh denied taking money from the quarry.", "Tom Marsh admitted that he had taken money from the quarry.",
    ),
}

FAIR = {
    "insiders of somebody": (
        "Town hall insiders say Mayor Ana Ruiz wants to sell the lock.",
        "Mayor Ana Ruiz said she had no plan to sell the lock.", "third_voice",
    ),
    "two sorts of people": (
        "Skippers must pass the Leyford test from May, Ana Ruiz said.",
        "Cooks need not sit the Leyford test from May, Ana Ruiz said.", "other_subject",
    ),
    "two parts": (
        "Harrow Foods will pay the hospital bills of the pilgrims, Ana Ruiz said.",
        "Harrow Foods will not pay for the lost luggage of the pilgrims, Ana Ruiz said.", "other_part",
    ),
    "dropped": (
        "Ana Ruiz is to drop the crocodile from her show.", "There will be no crocodile in the show, Ana Ruiz said.",
        "unread",
    ),
    "of two others": (
        "Leyford and Norham blocked the dredgers' union, Ana Ruiz said.",
        "Ana Ruiz said that the Vesterlanders had supported the dredgers' union.", "other_party",
    ),
    "both refuse": ("Ana Ruiz ruled out a toll.", "Ana Ruiz rejected a toll.", "same_side"),
    "not ruled out, left open": (
        "Ana Ruiz did not rule out a toll.", "Ana Ruiz left open the possibility of a toll.", "same_side",
    ),
    "opposition dropped, support": (
        "Ana Ruiz dropped her opposition to the toll.", "Ana Ruiz backed the toll.", "same_side",
    ),
    "rivals": ("Ana Ruiz ruled out a toll.", "Tom Marsh promised a toll.", "other_party"),
    "a condition": ("Ana Ruiz ruled out a toll.", "Ana Ruiz would introduce a toll if the port failed.", "condition"),
    "a question": ("Ana Ruiz ruled out a toll.", "Will Ana Ruiz introduce a toll?", "question"),
    "another matter": ("Ana Ruiz ruled out a toll.", "Ana Ruiz promised a new library.", "other_matter"),
    "another toll": (
        "Ana Ruiz ruled out a toll on the harbour bridge.", "Ana Ruiz promised a toll on mountain roads.", "unlike",
    ),
    "no reason not to": (
        "Ana Ruiz sees no reason not to approve the park.", "Ana Ruiz approved the park.", "same_side",
    ),
    "a vote that is a no": (
        "Ana Ruiz will vote against the bill.", "Ana Ruiz's vote on the bill will be a no.", "same_side",
    ),
    "nothing changes, and it stays": (
        "Ana Ruiz ruled out moving the border.", "Ana Ruiz said the border would stay.", "same_side",
    ),
    "two owners of a body without a name": (
        "Norham's regulator sees no ground to ban the pill.", "Leyford's regulator will ban the pill.", "other_party",
    ),
    "two clauses with a semicolon between them": (
        "A new pier would be a gain of a kind, Ana Ruiz suggested; further subsidies would not be offered.",
        "Ana Ruiz said that she would build a new pier.", "same_side",
    ),
    "plans for two times": (
        "Ana Ruiz will not sell the mill this month.", "Ana Ruiz will sell the mill in 2029.", "other_time",
    ),
    "deeds of two days": (
        "On Monday the council refused the fair a licence.", "On Friday the council granted the fair a licence.",
        "other_time",
    ),
    "a matter of fact": ("The bridge is open.", "The bridge is not open.", "no_stance"),
}


@pytest.mark.parametrize(("a", "b"), TURNED.values(), ids=TURNED)
def test_one_party_on_two_sides_is_a_conflict(a: str, b: str) -> None:
    """Commitment against refusal of one matter is told once."""
    assert ["conflict"] == [ruling.verdict for ruling in rulings(KIND, a, b)][:1]


@pytest.mark.parametrize(("a", "b", "gate"), FAIR.values(), ids=FAIR)
def test_fair_pair_is_let_through_by_its_gate(a: str, b: str, gate: str) -> None:
    """No compatible pair fires, and the gate that stopped it is named."""
    assert ([], True) == (rulings(KIND, a, b), gate in {refusal.gate for refusal in refusals(KIND, a, b)})


@pytest.mark.parametrize(("a", "b"), TURNED.values(), ids=TURNED)
def test_sides_can_be_swapped(a: str, b: str) -> None:
    """Whichever paper is first, the outcome is the same."""
    straight = [ruling.topic for pair in pairs(a, b) for ruling in KIND.judge(pair, KIND.Options()).rulings]
    swapped = [ruling.topic for pair in pairs(a, b) for ruling in KIND.judge(pair.swapped, KIND.Options()).rulings]

    assert straight == swapped


def test_turned_position_is_an_update_that_names_both_dates() -> None:
    """Weeks later both papers may have been right; the reader must be told when."""
    (ruling, *_) = rulings(KIND, *TURNED["ruled out, promised"], LATER)

    assert ("update", True, True) == (ruling.verdict, "2 March 2026" in ruling.why, "9 May 2026" in ruling.why)


def test_pairs_of_one_disagreement_share_their_topic() -> None:
    """Assurance and guarantee, full name and surname: one finding with two camps."""
    refused = "Ana Ruiz ruled out offering the island security guarantees."
    offers = ("Ana Ruiz promised the island security assurances.", "Ana Ruiz offered it security guarantees.")
    topics = {rulings(KIND, refused, offer)[0].topic for offer in offers}

    assert {"stance:ruiz:guarantee"} == topics


def test_two_matters_in_one_sentence_are_kept_apart() -> None:
    """Membership ruled out and guarantees offered are no disagreement."""
    both = "Ana Ruiz ruled out league membership for the island but promised the island security guarantees."

    assert [] == rulings(KIND, both, "Ana Ruiz offered the island security guarantees.")


def test_entailment_vetoes() -> None:
    """What follows from the other statement does not contradict it."""
    said = Judgement(contradiction=0.01, entailment=0.97, neutral=0.02)

    assert "entailed" in {r.gate for r in refusals(KIND, *TURNED["backs, opposes"], said)}


ONE_BREATH = {
    "one_article": "Ana Ruiz will never sell the Norham mill. It rained. Ana Ruiz will sell the Norham mill.",
    "one_breath": "Ana Ruiz ruled out a toll on the Norham bridge. Ana Ruiz backs a toll on the Norham bridge.",
    "dialogue": "Ana Ruiz ruled out a toll on the Norham bridge. “And why?” asked Tom Marsh. “I support a toll on the "
                "Norham bridge,” said Ana Ruiz.",
}


@pytest.mark.parametrize(("gate", "text"), ONE_BREATH.items(), ids=ONE_BREATH)
def test_one_article_is_not_held_against_itself_lightly(gate: str, text: str) -> None:
    """Inside one article only the paper's own words, well apart, are two positions."""
    outcomes = [KIND.judge(pair, KIND.Options()) for pair in inside(text)]
    stopped = {refusal.gate for outcome in outcomes for refusal in outcome.refusals}

    assert ([], True) == ([ruling for outcome in outcomes for ruling in outcome.rulings], gate in stopped)


def test_one_article_that_turns_its_own_word_is_told() -> None:
    """The opening has it one way and a later paragraph the other: a slip of the paper."""
    text = "Ana Ruiz ruled out a toll on the Norham bridge. It rained. Ana Ruiz backs a toll on the bridge."

    assert [ruling for pair in inside(text) for ruling in KIND.judge(pair, KIND.Options()).rulings]


@pytest.mark.parametrize(("a", "b"), TURNED.values(), ids=TURNED)
def test_what_two_claims_have_in_common_does_not_depend_on_their_order(a: str, b: str) -> None:
    """The head of the matter makes the topic, by which findings are merged."""
    assert all(overlap(p.a, p.b).head == overlap(p.b, p.a).head for p in pairs(a, b))
