"""Kind `entailment`: the judge proposes, the slots dispose."""

import pytest

from checker.kinds.entailment import EntailmentKind, EntailmentOptions
from checker.models import Judgement, Outcome, Pair
from tests.kinds.told import DAY, merged, told

WARNED = (
    "The Norham mill had been told of the crack in its roof months before the fall.",
    "The crack in the roof of the Norham mill came to light only after the fall.",
)


def seen(pairs: list[Pair], contradiction: float = 0.79, entailment: float = 0.05) -> list[Pair]:
    """Return the pairs as a judge of that mind leaves them."""
    judgement = Judgement(contradiction=contradiction, entailment=entailment, neutral=1 - contradiction - entailment)
    return [pair.model_copy(update={"signals": pair.signals.model_copy(update={"judgement": judgement})})
            for pair in pairs]


def judge(pairs: list[Pair]) -> Outcome:
    """Return what the kind makes of pairs."""
    return merged([EntailmentKind().judge(pair, EntailmentOptions()) for pair in pairs])


def gates(outcome: Outcome) -> set[str]:
    """Return the gates that stopped a pair."""
    return {refusal.gate for refusal in outcome.refusals}


def test_two_facts_that_exclude_one_another_are_a_conflict() -> None:
    """No word of either denies a word of the other."""
    assert {"conflict"} == {ruling.verdict for ruling in judge(seen(told(*WARNED))).rulings}


def test_what_is_told_many_days_later_may_be_so_too() -> None:
    """Both may have been right when they were printed."""
    assert "other_time" in gates(judge(seen(told(*WARNED, then=DAY.replace(day=DAY.day + 5)))))


def test_without_the_lane_nothing_is_said() -> None:
    """The kind is the judge's own."""
    assert {"not_judged"} == gates(judge(told(*WARNED)))


@pytest.mark.parametrize(("contradiction", "entailment", "gate"), [
    (0.3, 0.0, "not_contradicted"), (0.6, 0.3, "not_contradicted"),
])
def test_a_judge_in_doubt_is_not_heard(contradiction: float, entailment: float, gate: str) -> None:
    """It must be surer of a contradiction than of the same told twice."""
    outcome = judge(seen(told(*WARNED), contradiction, entailment))

    assert () == outcome.rulings
    assert gate in gates(outcome)


def test_what_weighs_too_little_is_let_go() -> None:
    """Hardly a word in common, and a judge who is not sure."""
    pairs = told("The roof of the Norham mill fell in.", "Nothing out of the ordinary befell Norham.")

    assert "light" in gates(judge(seen(pairs, 0.45, 0.0)))


@pytest.mark.parametrize(("a", "b", "gate"), [
    (*[WARNED[0]] * 2, "judged.reprint"),
    ("The roof of the Norham mill fell in.", "Guard Tom Marsh said that the Norham roof had held.",
     "judged.other_holder"),
    ("The roof of the Norham mill fell in.", "The Norham roof would hold if the mill mended it.",
     "judged.unfirm"),
    ("The roof of the Norham mill fell in.", "The Norham mill will be given a new roof.", "judged.position"),
    ("The Norham mill paid 300 men.", "The Norham mill paid 200 men.", "judged.figures"),
    ("“The roof held,” the Norham mill said.", "“The roof fell,” the Norham mill said.", "quotation"),
])
def test_what_is_no_contradiction_of_two_facts_is_refused_by_name(a: str, b: str, gate: str) -> None:
    """The slots overrule the judge."""
    outcome = judge(seen(told(a, b)))

    assert () == outcome.rulings
    assert gate in gates(outcome)


def test_the_whole_sentence_is_marked() -> None:
    """The judge read it whole, and the clause that differs need not be the claim."""
    ruling = judge(seen(told(*WARNED))).rulings[0]

    assert WARNED[1] == ruling.b.text
