"""Kind `place`: one event on two sides or in two streets fires; a part, another event, another thing does not."""

from datetime import date
from typing import Any

import pytest

from checker.kinds.place import PlaceKind
from checker.models import Claim, Mention, Pair, Signals, Site, Term
from tests.build import claim
from tests.kinds.sides import DAY, gates

KIND = PlaceKind()


def event(text: str, document: str, published: date = DAY, **slots: Any) -> Claim:
    """Return a claim about a fire."""
    sites = (Site(start=0, end=len(text), text=text, of=("break",)),)
    subject = Term(text="", head=text.split()[1], start=0, end=0)
    slots = {"subject": subject, **slots}
    return claim(text, document, **{"predicate": "break", "published": published, "sites": sites, **slots})


def told(a: Claim, b: Claim, cosine: float = 0.7) -> Pair:
    """Return the pair of two tellings with a similarity."""
    return Pair(a=a, b=b, signals=Signals(cosine=cosine))


TWO_PLACES = {
    "two sides": ("A fire broke out on the north quay.", "A fire broke out on the south side of the harbour."),
    "front and back": ("They broke in by the front door.", "They broke in through a rear window."),
    "two streets": ("A fire broke out in Mill Street.", "A fire broke out in Harbour Road."),
    "two hospitals": ("She broke down at Holm Hospital.", "She broke down in Eastfield Infirmary."),
    "two cities": ("The talks broke off in Lisbon.", "The talks broke off in Vienna."),
    "two countries": ("The talks broke off in Chad.", "The talks broke off in Sudan."),
}

ONE_PLACE = {
    "city and its country": ("The talks broke off in Portugal.", "The talks broke off in Lisbon.", "no_places"),
    "street and square": ("A fire broke out in Mill Street.", "A fire broke out in Market Square.", "no_places"),
    "both in one passage": (
        "The talks broke off in Lisbon.", "The talks broke off in Vienna, a week after those in Lisbon.", "both_places",
    ),
    "a route": ("The march broke up from Lisbon to Porto.", "The march broke up from Vienna to Graz.", "no_places"),
    "the same side in other words": (
        "A fire broke out on the northern bank.", "A fire broke out on the north side of the river.", "no_places",
    ),
}


@pytest.mark.parametrize(("a", "b"), TWO_PLACES.values(), ids=TWO_PLACES)
def test_one_event_at_two_places_is_a_conflict(a: str, b: str) -> None:
    """Places of one sort exclude one another."""
    outcome = KIND.judge(told(event(a, "a.md"), event(b, "b.md")), KIND.Options())

    assert [ruling.verdict for ruling in outcome.rulings] == ["conflict"]


@pytest.mark.parametrize(("a", "b", "gate"), ONE_PLACE.values(), ids=ONE_PLACE)
def test_places_that_go_together_are_let_through(a: str, b: str, gate: str) -> None:
    """A place within another, or the same in other words."""
    outcome = KIND.judge(told(event(a, "a.md"), event(b, "b.md")), KIND.Options())

    assert (outcome.rulings, gates(outcome)) == ((), {gate})


def test_two_events_are_let_through() -> None:
    """Fires in two streets on one day exist."""
    a, b = event("A fire broke out in Mill Street.", "a.md"), event("A fire broke out in Harbour Road.", "b.md")

    assert gates(KIND.judge(told(a, b, cosine=0.3), KIND.Options())) == {"two_events"}


@pytest.mark.parametrize(("rank", "fired"), [(1, 1), (4, 0)])
def test_sides_in_claims_that_are_nearest_to_one_another_need_less(rank: int, fired: int) -> None:
    """One event is told in other words; two goals are told in like words, but not next to one another."""
    a = event("A fire broke out on the north quay.", "a.md")
    b = event("Sheds burnt on the south side.", "b.md", predicate="burn")
    pair = Pair(a=a, b=b, signals=Signals(cosine=0.47, rank=rank))

    assert len(KIND.judge(pair, KIND.Options()).rulings) == fired


def test_places_that_tell_two_subjects_apart_are_let_through() -> None:
    """The north pit reopened, the south pit stays shut."""
    a = event("The north pit reopened.", "a.md", predicate="reopen", subject=_subject("The north pit"))
    b = event("The south pit stays shut.", "b.md", predicate="stay", subject=_subject("The south pit"))

    assert gates(KIND.judge(told(a, b), KIND.Options())) == {"two_things"}


def test_days_later_the_event_may_have_moved() -> None:
    """Talks move on."""
    a = event("The talks broke off in Lisbon.", "a.md")
    b = event("The talks broke off in Vienna.", "b.md", published=date(2026, 3, 12))

    assert gates(KIND.judge(told(a, b), KIND.Options())) == {"other_time"}


def test_plan_that_is_only_supposed_is_let_through() -> None:
    """What might be held elsewhere is not held there."""
    a = event("The talks broke off in Lisbon.", "a.md")
    b = event("The talks may break off in Vienna.", "b.md", modality="possibility")

    assert gates(KIND.judge(told(a, b), KIND.Options())) == {"not_fact"}


@pytest.mark.parametrize(("cosine", "fired"), [(0.7, 1), (0.48, 0)])
def test_names_that_no_lexicon_knows_ask_for_nearer_claims(cosine: float, fired: int) -> None:
    """Of two unknown names one may lie in the other."""
    a, b = (
        event(f"A fire broke out at {name}.", f"{name}.md", mentions=(_mention(name),)) for name in ("Kordale", "Ulmby")
    )

    assert len(KIND.judge(told(a, b, cosine), KIND.Options()).rulings) == fired


def test_places_of_two_things_are_let_through() -> None:
    """The soldier is in Chad; the attacks for which he is sought were in Sudan."""
    a, b = event("He was found in Chad.", "a.md"), event("He is sought for attacks in Sudan.", "b.md")
    b = b.model_copy(update={"sites": (Site(start=27, end=33, text="Sudan", of=("attack",)),)})

    assert gates(KIND.judge(told(a, b), KIND.Options())) == {"two_things"}


def test_an_article_without_a_date_is_let_through() -> None:
    """Nobody knows whether it tells of the same day."""
    pair = told(event("A fire broke out in Mill Street.", "a.md"), event("A fire broke out in Harbour Road.", "b.md"))
    undated = pair.model_copy(update={"b": pair.b.model_copy(update={"published": None})})

    assert gates(KIND.judge(undated, KIND.Options())) == {"undated"}


def test_many_of_a_kind_are_in_many_places() -> None:
    """ "Fires are burning on the north coast" and on the south coast."""
    fires = Term(text="Fires", head="fire", start=0, end=5)
    a = event("Fires are burning on the north coast.", "a.md", subject=fires)
    b = event("Fires are burning on the south coast.", "b.md", subject=fires)

    assert gates(KIND.judge(told(a, b), KIND.Options())) == {"many"}


def test_sides_can_be_swapped() -> None:
    """Whichever paper is first, the outcome is the same."""
    pair = told(event("A fire broke out in Mill Street.", "a.md"), event("A fire broke out in Harbour Road.", "b.md"))
    one, other = (KIND.judge(side, KIND.Options()).rulings[0] for side in (pair, pair.swapped))

    assert (one.topic, one.a) == (other.topic, other.b)


def _subject(text: str) -> Term:
    return Term(text=text, head="pit", start=0, end=len(text))


def _mention(name: str) -> Mention:
    return Mention(start=20, end=20 + len(name), text=name, key=name.lower(), kind="place")
