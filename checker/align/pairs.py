"""All pairs of a run at once, for runs of a few articles."""

from collections.abc import Iterable, Sequence

from checker.align.keys import Place
from checker.align.meetings import meetings
from checker.align.table import Table
from checker.interfaces import Vectors
from checker.models import Claim, Pair


def pair_claims(claims: Sequence[Claim], vectors: Vectors, targets: frozenset[str], k: int) -> tuple[Pair, ...]:
    """Return the pairs with at least one side in a target document, and each target claim alone.

    ``vectors``: one row a claim. Order: see `in_order`.
    """
    found: dict[Place, Pair] = {}
    for meeting in meetings(Table(claims, vectors, targets, k)):
        found.update(meeting.pairs())
    return tuple(found[place] for place in in_order(found))


def in_order(places: Iterable[Place]) -> list[Place]:
    """Return claims alone, then pairs by the rows of their claims."""
    return sorted(places, key=lambda place: (place[0] != place[1], place))
