"""The judge is heard on passages of one voice about one matter, weighed with what else speaks for it."""

import pytest

from checker.kinds.balance import balance, names_of_both
from checker.kinds.entailment import EntailmentKind
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

    assert all(name in why for name in ("judge +", "gist +", "near +"))


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


def crowded(pairs: list[Pair]) -> list[Pair]:
    """Return the pairs as they are in a folder of thirty articles."""
    return [pair.model_copy(update={"signals": pair.signals.model_copy(update={
        "settings": tuple(setting.model_copy(update={"crowd": 30}) for setting in pair.signals.settings)})})
        for pair in pairs]


def test_in_a_large_folder_a_name_must_be_in_both_sentences() -> None:
    """Of a few articles one may take that they are one story."""
    pairs = seen(told("The mayor promised the skippers that the harbour toll would be scrapped.",
                      "Skippers must go on paying the harbour charge for years, the mayor insisted."))

    gates = [{refusal.gate for refusal in stance(some).refusals} for some in (pairs, crowded(pairs))]
    assert ["judged.nameless" in found for found in gates] == [False, True]


def test_among_few_articles_facts_exclude_one_another_without_a_word_of_denial() -> None:
    """A registration in time and one after the deadline: the judge knows, and `contradiction` reports it."""
    pairs = seen(told("The league had the papers of Tom Marsh in time for the deadline.",
                      "The papers of Tom Marsh reached the league long after the deadline."), 0.5)
    kind = EntailmentKind()

    found = [merged([kind.judge(pair, kind.Options()) for pair in some]).rulings
             for some in (pairs, crowded(pairs))]
    assert [bool(rulings) for rulings in found] == [True, False]


def test_a_ministry_speaks_for_its_country() -> None:
    """What the ministry has undertaken, the country denies."""
    pairs = seen(told("Tolcarne's health ministry has undertaken to buy the vaccine from Harrow Foods.",
                      "Tolcarne said that it had never promised to buy a vaccine from Harrow Foods."))

    assert "judged.other_party" not in {refusal.gate for refusal in stance(pairs).refusals}


def test_a_denial_in_another_clause_is_no_consent() -> None:
    """Both sentences rule the toll out."""
    pairs = seen(told("Ana Ruiz ruled out a toll in Leyford.",
                      "The town needs money, with Ana Ruiz saying that there would be no toll in Leyford."))

    assert () == stance(pairs).rulings


def test_what_lasts_until_a_day_may_end_on_it() -> None:
    """Closed until then, open from then on."""
    pairs = seen(told("The Vasa bridge will stay closed until 28 March.",
                      "Drivers must go round by Leyford until the Vasa bridge opens again on 28 March."))

    assert () == stance(pairs).rulings


def test_a_denial_of_something_else_leaves_the_clause_as_it_is() -> None:
    """That nobody was hurt does not deny the shots."""
    pairs = seen(told("Since Monday not one shot has been fired along the Vasa quay.",
                      "Twice since Monday shots were fired along the Vasa quay, though nobody was hurt."))

    assert negation(pairs).rulings


def test_one_text_printed_twice_is_no_contradiction() -> None:
    """Papers print what an agency sends them."""
    assert "judged.reprint" in {refusal.gate for refusal in stance(seen(told(*PACKED, cosine=0.95))).refusals}


def test_a_remark_and_its_first_half_are_one_text() -> None:
    """One paper breaks off where the other goes on."""
    half = "Mayor Ana Ruiz promised the skippers of Leyford that the harbour toll would be scrapped"
    pairs = told(f"{half}.", f"{half}, but that the charge for moorings would have to stay.")

    assert "judged.reprint" in {refusal.gate for refusal in stance(seen(pairs)).refusals}


def test_swapping_the_sides_changes_nothing() -> None:
    """What is weighed is weighed alike from both sides."""
    for pair in seen(told(*PACKED)):
        assert balance(pair).total == pytest.approx(balance(pair.swapped).total)


def test_the_calendar_names_nothing() -> None:
    """Two sentences that say "on Friday" have no name in common."""
    left, right = names_of_both(told("On Friday in May the Vasa bridge shut.", SIREN[0])[0])

    assert (left, right) == ({"vasa"}, {"norham"})
