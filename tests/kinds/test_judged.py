"""The judge is heard on passages of one voice about one matter, weighed with what else speaks for it."""

import pytest

from checker.kinds.balance import balance, named
from checker.kinds.negation import NegationKind
from checker.kinds.stance import StanceKind
from checker.models import Judgement, Outcome, Pair
from tests.kinds.told import DAY, merged, told

PACKED = (
    "Mayor Ana Ruiz promised the skippers of Leyford that the harbour toll would be scrapped.",
    "Skippers in Leyford must go on paying the harbour charge for years, Mayor Ana Ruiz insisted.",
)
SIREN = (
    "The siren at the Norham mill wailed for a minute before the roof fell in.",
    "No siren sounded at the Norham mill before its roof fell in.",
)


def seen(pairs: list[Pair], contradiction: float = 0.79) -> list[Pair]:
    """Return the pairs as a judge of that mind leaves them."""
    judgement = Judgement(contradiction=contradiction, entailment=0.05, neutral=0.95 - contradiction)
    return [pair.model_copy(update={"signals": pair.signals.model_copy(update={"judgement": judgement})})
            for pair in pairs]


def stance(pairs: list[Pair]) -> Outcome:
    """Return what kind `stance` makes of pairs."""
    return merged([StanceKind().judge(pair, StanceKind.Options()) for pair in pairs])


def negation(pairs: list[Pair]) -> Outcome:
    """Return what kind `negation` makes of pairs."""
    return merged([NegationKind().judge(pair, NegationKind.Options()) for pair in pairs])


def test_a_position_in_other_words_is_found_by_the_judge() -> None:
    """No word of the two passages opposes another."""
    pairs = told(*PACKED)

    assert () == stance(pairs).rulings
    assert {ruling.verdict for ruling in stance(seen(pairs)).rulings} == {"conflict"}


def test_days_apart_it_is_an_update() -> None:
    """A position may have turned."""
    later = DAY.replace(day=9)

    assert {ruling.verdict for ruling in stance(seen(told(*PACKED, then=later))).rulings} == {"update"}


def test_the_why_lists_what_was_weighed() -> None:
    """An editor sees what the judge, the words and the names brought."""
    why = stance(seen(told(*PACKED))).rulings[0].why

    assert all(name in why for name in ("judge +", "gist +", "names +"))


def test_what_weighs_too_little_is_told_with_its_sum() -> None:
    """`why` shows the points of a pair that is let go."""
    gates = {refusal.gate: refusal.reason for refusal in stance(seen(told(*PACKED), 0.5)).refusals}

    assert "judge +" in gates["judged.light"]


def test_a_fact_that_the_other_side_denies_is_found() -> None:
    """Both papers tell it themselves."""
    assert negation(seen(told(*SIREN))).rulings


@pytest.mark.parametrize(("a", "b", "gate"), [
    ("Mayor Ana Ruiz will scrap the toll in Leyford.", "Would Mayor Ana Ruiz keep the charge in Leyford?", "unfirm"),
    ("Ana Ruiz vowed to scrap the toll in Leyford.", "Tom Marsh vowed to keep the toll in Leyford.", "other_party"),
    ("Ana Ruiz refused a toll on the Vasa quay.", "A toll on the Vasa quay was rejected by Ana Ruiz.", "agree"),
    ("The council vowed to pay.", "The council must go on paying.", "nameless"),
    ("Ana Ruiz promised Leyford 40 boats.", "Ana Ruiz vowed that Leyford would have 30 boats.", "figures"),
    ("The six were to have met in Leyford.", "A gale kept the six from Leyford.", "plan"),
])
def test_the_judge_is_not_heard(a: str, b: str, gate: str) -> None:
    """Who speaks, what hangs on a condition and what both say alike is known without it."""
    outcome = stance(seen(told(a, b)))

    assert () == outcome.rulings
    assert f"judged.{gate}" in {refusal.gate for refusal in outcome.refusals}


@pytest.mark.parametrize(("a", "b", "gate"), [
    ("The siren at the Norham mill wailed.", "Guard Tom Marsh said that no siren sounded in Norham.", "other_holder"),
    ("The siren at the Norham mill wailed.", "The horn of the Norham mill was heard for miles.", "no_denial"),
])
def test_facts_need_one_voice_and_a_word_of_denial(a: str, b: str, gate: str) -> None:
    """What a guard says of a siren is a dispute, and a horn is no denial."""
    outcome = negation(seen(told(a, b)))

    assert () == outcome.rulings
    assert f"judged.{gate}" in {refusal.gate for refusal in outcome.refusals}


def test_one_text_printed_twice_is_no_contradiction() -> None:
    """Papers print what an agency sends them."""
    assert "judged.reprint" in {refusal.gate for refusal in stance(seen(told(*PACKED, cosine=0.95))).refusals}


def test_swapping_the_sides_changes_nothing() -> None:
    """What is weighed is weighed alike from both sides."""
    for pair in seen(told(*PACKED)):
        assert balance(pair).total == pytest.approx(balance(pair.swapped).total)


def test_the_calendar_names_nothing() -> None:
    """Two sentences that say "on Friday" have no name in common."""
    words = named(told("On Friday in May the Vasa bridge shut.", SIREN[0])[0].a)

    assert words == {"vasa"}
