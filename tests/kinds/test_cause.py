"""Kind `cause`: one effect put down to two reasons, and the cases that are none."""

from datetime import date
from typing import Any

import pytest

from checker.kinds.cause import CauseKind, CauseOptions
from checker.models import Cause, Claim, Holder, Judgement, Pair, Signals, Term, Voice
from checker.text.reasons import reasons
from tests.build import claim
from tests.kinds.sides import gates

SANK = "The Dorn ferry sank"


def term(text: str) -> Term:
    """Return a phrase; where it stands does not matter here."""
    return Term(text=text, head=text.split()[-1], start=0, end=len(text))


def reason(cause: str, document: str = "a.md", effect: str = SANK, **slots: Any) -> Claim:
    """Return a claim that gives a reason; ``denied`` is what it rules out."""
    denied = slots.pop("denied", "")
    given = Cause(
        start=0, end=1, text="because", effect=term(effect), cause=term(cause) if cause else None,
        denied=(term(denied),) if denied else (),
    )
    return claim(f"{effect} because of {cause}.", document, causes=(given,), **slots)


def judge(b: Claim, a: Claim | None = None) -> Any:
    """Return the outcome of two claims."""
    first = a or reason("a storm", published=date(2026, 3, 1))
    return CauseKind().judge(Pair(a=first, b=b, signals=Signals()), CauseOptions())


@pytest.mark.parametrize(
    "other",
    [
        reason("engine trouble", "b.md"), reason("", "b.md", denied="the storm"),
        reason("rust", "b.md", denied="the weather"),
    ],
    ids=["of another kind", "denied in its words", "denied by its kind"],
)
def test_two_reasons_for_one_effect_are_a_conflict(other: Claim) -> None:
    """Reasons of two kinds, or one that the other side rules out."""
    assert ["conflict"] == [ruling.verdict for ruling in judge(other).rulings]


def test_a_reason_found_later_is_an_update() -> None:
    """After some days an inquiry may know better."""
    later = reason("engine trouble", "b.md", published=date(2026, 3, 20))

    assert ["update"] == [ruling.verdict for ruling in judge(later).rulings]


@pytest.mark.parametrize(
    ("sound", "cosine", "found"),
    [("the rails", 0.7, 1), ("the brakes", 0.7, 0), ("the rails", 0.3, 0)],
    ids=["what is said to have failed", "another thing", "another matter"],
)
def test_what_the_other_side_calls_sound_is_no_reason(sound: str, cosine: float, found: int) -> None:
    """"A broken rail" against "the rails were sound"."""
    broken = reason("a broken rail", effect="The Dorn express derailed")
    head = sound.split()[-1].removesuffix("s")
    other = claim(f"The Dorn express derailed; {sound} were sound.", "b.md",
                  cleared=(term(sound).model_copy(update={"head": head}),))
    outcome = CauseKind().judge(Pair(a=broken, b=other, signals=Signals(cosine=cosine)), CauseOptions())

    assert found == len(outcome.rulings)


@pytest.mark.parametrize(("contradiction", "found"), [(0.8, 1), (0.3, 0)])
def test_the_judge_tells_reasons_of_unknown_kinds_apart(contradiction: float, found: int) -> None:
    """The lexicon has no kind for either reason."""
    judged = Judgement(contradiction=contradiction, entailment=0.1, neutral=0.9 - contradiction)
    pair = Pair(a=reason("a quarrel"), b=reason("old age", "b.md"), signals=Signals(judgement=judged))

    assert found == len(CauseKind().judge(pair, CauseOptions()).rulings)


@pytest.mark.parametrize(
    ("other", "gate"),
    [
        (reason("high winds", "b.md"), "one_story"),
        (reason("a lack of care", "b.md"), "one_story"),
        (reason("a storm and a broken engine", "b.md"), "same_cause"),
        (reason("engine trouble", "b.md", "The Dorn bridge was closed"), "other_effect"),
        (reason("engine trouble", "b.md", "The ferry sank"), "other_effect"),
        (reason("engine trouble", "b.md", "The Dorn ferry sank not"), "other_effect"),
        (reason("", "b.md", denied="engine trouble"), "denied"),
        (reason("engine trouble", "b.md", modality="possibility"), "not_stated"),
        (reason("engine trouble", "b.md", holder=Holder(chain=(Voice(kind="unnamed", name="a diver"),))), "two_voices"),
        (claim("The Dorn ferry sank."), "no_reason"),
    ],
    ids=["one kind", "no kind known", "both", "other effect", "nothing named", "it did not", "denies another",
         "may have", "a diver", "no reason"],
)
def test_what_is_no_conflict_is_refused_by_name(other: Claim, gate: str) -> None:
    """Each compatible case has its gate."""
    assert {gate} == gates(judge(other))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("high winds", {"weather"}), ("a heart attack", {"illness"}), ("carelessness", {"error"}), ("fate", set())],
)
def test_words_name_kinds_of_reasons(text: str, expected: set[str]) -> None:
    """Plurals count, whole words only."""
    assert expected == set(reasons(text))
