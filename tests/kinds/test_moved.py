"""Kind `place`: what was moved since is an update; what nobody says was moved is none."""

from datetime import date

import pytest

from checker.kinds.moved import moved
from checker.models import Pair, Ruling, Signals
from tests.kinds.passages import DAY, LATER, claims

PLAN = "The miners' congress is to be held in Lindow in June."


def found(a: str, b: str, later: date = LATER, rank: int | None = 1) -> list[Ruling]:
    """Return what was moved between two passages, over all pairs of their claims."""
    pairs = [
        Pair(a=x, b=y, signals=Signals(cosine=0.6, rank=rank, shared=tuple(x.keys & y.keys), via=("neighbour",)))
        for x in claims(a, "a.md") for y in claims(b, "b.md", later)
    ]
    return [ruling for pair in pairs if (ruling := moved(pair)) is not None]


def test_what_was_moved_is_an_update() -> None:
    """The later article names the old place and the new one."""
    ruling = found(PLAN, "The miners' congress has been moved from Lindow to Marsham.")[0]

    assert ("update", "Lindow", "Marsham") == (ruling.verdict, ruling.a.text, ruling.b.text)


OTHER = {
    "the old place is not named": "The miners' congress has been moved to Marsham.",
    "nothing was moved": "The miners' congress in Lindow sent greetings to Marsham.",
    "moved inside the town": "The miners' congress in Lindow has been moved to Lindow Hall.",
}


@pytest.mark.parametrize("later", OTHER.values(), ids=OTHER)
def test_what_was_not_moved_is_none(later: str) -> None:
    """Another place alone may be that of another congress."""
    assert not found(PLAN, later)


def test_articles_of_one_day_tell_of_no_move() -> None:
    """Which came first is not known."""
    assert not found(PLAN, "The miners' congress has been moved from Lindow to Marsham.", DAY)


def test_another_matter_was_moved() -> None:
    """A library and a congress are two."""
    assert not found("A library opened in Lindow.", "The prisoners have been moved from Lindow to Marsham.", rank=None)
