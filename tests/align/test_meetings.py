"""Articles meet two at a time, and a meeting's digest tells whether anything of it has changed."""

from datetime import date

import numpy as np
import pytest

from checker.align import Meeting, Table, meetings
from checker.interfaces import Vectors
from checker.models import Claim, Mention
from tests.build import claim

RUIZ = Mention(start=0, end=1, text="Ruiz", key="ana ruiz", kind="person")
FLAT = np.array([[1.0, 0.0], [0.8, 0.6], [0.6, 0.8]], dtype=np.float32)


def told(changes: dict[str, object] | None = None) -> list[Claim]:
    """Return three claims in three articles on one person; ``changes`` are made to the last."""
    claims = [claim(f"Ruiz spoke on {name}.", document=name, mentions=(RUIZ,)) for name in ("a.md", "b.md", "c.md")]
    return [*claims[:2], claims[2].model_copy(update=changes or {})]


def met(claims: list[Claim], vectors: Vectors = FLAT, targets: str = "a.md", k: int = 10) -> dict[str, Meeting]:
    """Return the meetings of the targets by the other document."""
    table = Table(claims, vectors, frozenset(targets.split()), k)
    return {meeting.documents[1]: meeting for meeting in meetings(table)}


def test_a_target_meets_itself_and_the_others() -> None:
    """Two articles that are held against the draft do not meet each other."""
    assert {"a.md": [(0, 0)], "b.md": [(0, 1)], "c.md": [(0, 2)]} == {
        other: list(meeting.pairs()) for other, meeting in met(told()).items()
    }


def test_pairs_of_some_places_are_as_among_all() -> None:
    """What is remembered of a meeting names the places of pairs; they come back with every signal."""
    claims = [*told(), claim("She left.", document="c.md", id="c.md#9-18", start=30, end=39)]
    meeting = met(claims, np.vstack([FLAT, [[0.0, 1.0]]]).astype(np.float32))["c.md"]
    whole = meeting.pairs()

    assert 2 == len(whole)
    assert [{place: pair} for place, pair in whole.items()] == [meeting.pairs([place]) for place in whole]
    assert list(whole) == [meeting.place(meeting.local(place)) for place in whole]


@pytest.mark.parametrize(
    "changes",
    [{"statement": "Ruiz sat."}, {"start": 3}, {"modality": "wish"}, {"published": date(2026, 3, 2)}, {"mentions": ()}],
    ids=["statement", "place", "modality", "day", "names"],
)
def test_a_changed_claim_changes_the_digest_of_its_meetings_alone(changes: dict[str, object]) -> None:
    """The meeting with the other article stays as it was."""
    before, after = met(told()), met(told(changes))

    assert before["c.md"].digest != after["c.md"].digest
    assert before["b.md"].digest == after["b.md"].digest


def test_other_vectors_change_the_digest() -> None:
    """Likeness and rank hang on them."""
    turned = FLAT.copy()
    turned[2] = [0.0, 1.0]

    assert met(told())["c.md"].digest != met(told(), turned)["c.md"].digest


def test_targets_and_neighbours_change_the_digest() -> None:
    """A target is also held against itself, and more neighbours make more pairs."""
    digests = {met(told(), targets=targets, k=k)["c.md"].digest
               for targets, k in (("c.md", 10), ("c.md b.md", 10), ("c.md", 9))}

    assert 2 == len(digests)


def test_the_order_of_reading_does_not_change_the_digest() -> None:
    """A folder that is read in another order is the same folder."""
    assert met(told())["c.md"].digest == met(told()[::-1], FLAT[::-1].copy())["c.md"].digest
