"""Which articles of a run can be about the same matter; only those are compared claim by claim."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from checker.affinity import affinity, best
from checker.interfaces import Vectors
from checker.models import Claim

LIMIT = 20   # partners of a target; measured: all labelled partners are among the nearest 20 of 73


def rows_by_document(claims: Sequence[Claim]) -> dict[str, list[int]]:
    """Return the indices of each document's claims, documents in order of first claim."""
    rows: dict[str, list[int]] = defaultdict(list)
    for row, claim in enumerate(claims):
        rows[claim.document].append(row)
    return dict(rows)


def partners(
    claims: Sequence[Claim], vectors: Vectors, targets: frozenset[str], limit: int = LIMIT
) -> frozenset[tuple[str, str]]:
    """Return the pairs of documents to compare, each sorted; a target with itself included."""
    return frozenset(
        (min(target, other), max(target, other))
        for target, found in _Index(claims, vectors, limit).near(targets).items()
        for other in (target, *found)
    )


class _Index:
    """Centroids and name holders of the documents of a run."""

    def __init__(self, claims: Sequence[Claim], vectors: Vectors, limit: int) -> None:
        self.rows = rows_by_document(claims)
        self.names = list(self.rows)
        self.limit = limit
        self.vectors = vectors
        self.keys = [{key for row in rows for key in claims[row].keys if key} for rows in self.rows.values()]
        self.holders: dict[str, list[int]] = defaultdict(list)
        for at, keys in enumerate(self.keys):
            for key in keys:
                self.holders[key].append(at)

    def near(self, targets: frozenset[str]) -> dict[str, list[str]]:
        """Return the partners of each target; all documents while they are few."""
        places = [at for at, name in enumerate(self.names) if name in targets]
        if len(self.names) <= self.limit + 1:
            return {self.names[at]: self.names for at in places}
        centroids = np.stack([self.vectors[rows].mean(axis=0) for rows in self.rows.values()])
        return {self.names[at]: self._nearest(at, centroids) for at in places}

    def _nearest(self, at: int, centroids: Vectors) -> list[str]:
        own = self.vectors[self.rows[self.names[at]]]
        scores = affinity(own, centroids, {key: self.holders[key] for key in self.keys[at]})
        return [self.names[row] for row in best(scores, self.limit + 1)]
