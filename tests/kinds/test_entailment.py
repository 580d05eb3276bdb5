"""Kind `entailment`: the judge proposes, the slots dispose."""

from datetime import date, datetime
from typing import Any

import pytest

from checker.kinds.entailment import EntailmentKind, EntailmentOptions
from checker.models import Holder, Judgement, Outcome, Pair, Quantity, Quote, Signals, Term, Time, Voice, When
from tests.build import claim
from tests.kinds.sides import gates

SURE = Judgement(contradiction=0.99, entailment=0.0, neutral=0.01)
FIGURE = Quantity(start=0, end=1, text="6", low=6, high=6)


def when(day: int) -> Time:
    """Return a day in March."""
    first, last = datetime(2026, 3, day), datetime(2026, 3, day, 23, 59)
    return Time(spans=(When(start=0, end=1, text="x", first=first, last=last, granularity="day"),))


def term(head: str) -> Term:
    """Return a subject without a name."""
    return Term(start=0, end=1, text=f"the {head}", head=head)


def judge(judgement: Judgement | None = SURE, signals: Any = None, a: Any = None, b: Any = None) -> Outcome:
    """Return the outcome of two claims of one matter, with changes to either side."""
    base: dict[str, Any] = {"matter": ("bridge",), "published": date(2026, 3, 4)}
    first = claim("The Dorn bridge is open.", "a.md", **{**base, **(a or {})})
    second = claim("The Dorn bridge is shut.", "b.md", **{**base, **(b or {})})
    given = {"cosine": 0.8, "shared": ("dorn",), "judgement": judgement, **(signals or {})}
    return EntailmentKind().judge(Pair(a=first, b=second, signals=Signals(**given)), EntailmentOptions())


def test_a_sure_contradiction_of_one_matter_is_a_conflict() -> None:
    """Nothing else explains it."""
    assert ["conflict"] == [ruling.verdict for ruling in judge().rulings]


@pytest.mark.parametrize(
    ("changes", "gate"),
    [
        ({"judgement": None}, "not_judged"),
        ({"judgement": Judgement(contradiction=0.7, entailment=0.0, neutral=0.3)}, "not_contradicted"),
        ({"judgement": Judgement(contradiction=0.76, entailment=0.24, neutral=0.0)}, "not_contradicted"),
        ({"signals": {"cosine": 0.4}}, "cosine"),
        ({"signals": {"shared": ()}}, "names"),
        ({"b": {"matter": ("tunnel",)}}, "matter"),
        ({"signals": {"cosine": 0.5, "shared": ("dorn",)}, "a": {"matter": ("bridge", "sea", "air", "sun")},
          "b": {"matter": ("bridge", "moss", "kin", "ale")}}, "matter"),
        ({"signals": {"cosine": 0.5}, "a": {"matter": ("open", "bridge", "cable")},
          "b": {"matter": ("shut", "cable", "bridge")}}, "evidence"),
        ({"b": {"sentence": "The Dorn bridge is open."}}, "one_sentence"),
        ({"a": {"subject": term("ferry")}, "b": {"subject": term("tunnel")}}, "other_subject"),
        ({"b": {"holder": Holder(chain=(Voice(kind="person", name="T. Hale", key="t hale"),))}}, "two_voices"),
        ({"b": {"modality": "condition"}}, "not_stated"),
        ({"b": {"polarity": "open"}}, "not_stated"),
        ({"b": {"published": date(2026, 3, 14)}}, "other_time"),
        ({"a": {"time": Time(tense="past")}, "b": {"time": Time(tense="future")}}, "other_tense"),
        ({"a": {"time": when(2)}, "b": {"time": when(3)}}, "other_date"),
        ({"a": {"quantities": (FIGURE,)}, "b": {"quantities": (FIGURE,)}}, "figures"),
        ({"b": {"quotes": (Quote(start=0, end=3, text="The"),)}}, "quotation"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_conflict_is_refused_by_name(changes: dict[str, Any], gate: str) -> None:
    """The slots overrule the judge, each under its own name."""
    assert {gate} == gates(judge(**changes))


def test_one_day_in_common_is_one_time() -> None:
    """Two passages about the same day can contradict each other."""
    assert 1 == len(judge(a={"time": when(2)}, b={"time": when(2)}).rulings)


def test_the_whole_sentence_is_marked() -> None:
    """The judge read it whole, and the clause that differs need not be the claim."""
    longer = "The Dorn bridge is shut, and has been since May."
    ruling = judge(b={"sentence": longer, "sentence_end": len(longer)}).rulings[0]

    assert (ruling.b.start, ruling.b.end, ruling.b.text) == (0, len(longer), longer)
