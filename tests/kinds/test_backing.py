"""What the judge adds to two figures or two times, and what it does not."""

import pytest

from checker.interfaces import RuleKind
from checker.kinds.backing import Backing, backed
from checker.kinds.date import DateKind
from checker.kinds.quantity import QuantityKind
from checker.models import Judgement, Outcome, Pair
from tests.kinds.sides import gates
from tests.kinds.told import merged, told

ARRESTS = "The tax march in Karmel led to 17 arrests.", "The tax march in Karmel saw 71 people taken away."
HEARINGS = "The appeal of Paul Obi is heard on 3 June.", "Paul Obi has had his day in court put back to 8 July."


def seen(pairs: list[Pair], contradiction: float) -> list[Pair]:
    """Return the pairs as a judge of that mind leaves them."""
    judgement = Judgement(contradiction=contradiction, entailment=0.0, neutral=1 - contradiction)
    return [pair.model_copy(update={"signals": pair.signals.model_copy(update={"judgement": judgement})})
            for pair in pairs]


def ruled(kind: RuleKind, pairs: list[Pair]) -> Outcome:
    """Return what a kind makes of pairs."""
    return merged([kind.judge(pair, kind.Options()) for pair in pairs])


@pytest.mark.parametrize(("kind", "passages"), [(QuantityKind(), ARRESTS), (DateKind(), HEARINGS)])
def test_a_contradiction_stands_for_words_in_common(kind: RuleKind, passages: tuple[str, str]) -> None:
    """The judge knows that an appeal is a day in court; without it the pair is left."""
    pairs = told(*passages)

    assert () == ruled(kind, pairs).rulings
    assert ruled(kind, seen(pairs, 0.9)).rulings


def test_among_many_articles_a_shared_name_is_asked_of_the_judge_too() -> None:
    """In a folder of stories some passage is always the nearest."""
    pairs = seen(told("Grain prices fell to 10 crowns a sack.", "Barley sank to 18 crowns a sack."), 0.9)
    crowd = tuple(setting.model_copy(update={"crowd": 70}) for setting in pairs[0].signals.settings)
    many = [pair.model_copy(update={"signals": pair.signals.model_copy(update={"settings": crowd})}) for pair in pairs]

    assert any(backed(pair, Backing()) for pair in pairs)
    assert not any(backed(pair, Backing()) for pair in many)


def test_figures_that_the_judge_takes_for_two_things_are_let_through() -> None:
    """Words in common are not all."""
    pairs = told("Thieves stole 46 coins in Karmel.", "Thieves stole 63 coins in Karmel.")

    assert ruled(QuantityKind(), pairs).rulings
    assert {"not_contradicted"} == gates(ruled(QuantityKind(), seen(pairs, 0.01)))


def test_passages_that_are_not_near_are_not_backed() -> None:
    """A judge finds something to object to in any two stories."""
    near, far = seen(told(*ARRESTS), 0.9), seen(told(*ARRESTS, cosine=0.2), 0.9)

    assert [True, False] == [any(backed(pair, Backing()) for pair in pairs) for pairs in (near, far)]


def test_times_of_two_moments_are_not_made_one() -> None:
    """A visit on one day and a call on another are two, whatever the judge sees."""
    pairs = told("Paul Obi may not visit Karmel on 24 December.", "Calm came after a call by Paul Obi on Sunday.")

    assert () == ruled(DateKind(), seen(pairs, 0.9)).rulings
