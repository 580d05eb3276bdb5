"""Whether the articles of two passages tell of one story."""

from checker.kinds.settings import TOGETHER, two_casts, two_stories
from checker.models import Claim, Mention, Pair, Setting, Signals
from tests.build import claim

HERE = Setting(names=frozenset({"dorn", "ana ruiz"}), lead=frozenset({"dorn"}))


def between(one: Setting, other: Setting, crowd: int = TOGETHER + 1) -> Pair:
    """Return a pair of passages of two articles out of a run of so many."""
    both = one.model_copy(update={"crowd": crowd}), other.model_copy(update={"crowd": crowd})
    return Pair(a=claim("Two stayed.", "a.md"), b=claim("Three stayed.", "b.md"), signals=Signals(settings=both))


def told(text: str, name: str = "") -> Claim:
    """Return a passage with one name."""
    named = Mention(start=text.index(name), end=text.index(name) + len(name), text=name, key=name.lower(), kind="body")
    return claim(text, text, mentions=(named,) if name else ())


def gate(pair: Pair) -> str:
    """Return the gate that holds two stories apart, or nothing."""
    refusal = two_stories(pair)
    return refusal.gate if refusal else ""


def test_articles_of_many_that_share_no_name_are_two_stories() -> None:
    """A wire desk's folder has thirty takeovers in one kind of words."""
    assert "other_story" == gate(between(HERE, Setting(names=frozenset({"valdor"}), lead=frozenset({"valdor"}))))


def test_a_few_articles_need_no_name_in_common() -> None:
    """Whoever sets two articles side by side has a reason to."""
    assert "" == gate(between(HERE, Setting(names=frozenset({"valdor"}), lead=frozenset({"valdor"})), crowd=2))


def test_a_name_of_one_lead_ties_two_articles() -> None:
    """The other article may come to it later."""
    assert "" == gate(between(HERE, Setting(names=frozenset({"valdor", "dorn"}), lead=frozenset({"valdor"}))))


def test_a_country_or_a_name_in_passing_ties_no_articles() -> None:
    """France is in many stories; so is whoever both quote at the end."""
    other = Setting(names=frozenset({"valdor", "france", "ana ruiz"}), lead=frozenset({"valdor", "france"}))
    here = HERE.model_copy(update={"lead": frozenset({"dorn", "france"}), "names": HERE.names | {"france"}})

    assert "other_story" == gate(between(here, other))


def test_passages_with_a_cast_each_are_held_apart() -> None:
    """A stake in one firm is none in another; a passage without names may be about anybody."""
    mill = told("Ruiz holds a stake in Dorn Mills.", "Dorn Mills")
    bank = told("Hale holds a stake in Valdor Bank.", "Valdor Bank")
    firm = told("Hale holds a stake in the firm.")

    assert two_casts(Pair(a=mill, b=bank)) and not two_casts(Pair(a=mill, b=firm))
