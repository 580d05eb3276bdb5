"""Which articles of a run can be about the same matter; only those are compared claim by claim."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from checker.affinity import affinity, best
from checker.interfaces import Vectors
from checker.models import Claim

RELATED = 0.38   # cosine of mean directions; within one labelled story the least of 76 pairs of articles is 0.406
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
        """Return the partners of each target: the nearest of those that may be about the same matter at all."""
        places = [at for at, name in enumerate(self.names) if name in targets]
        centroids = np.stack([self.vectors[rows].mean(axis=0) for rows in self.rows.values()])
        directions = centroids / np.maximum(np.linalg.norm(centroids, axis=1, keepdims=True), 1e-9)
        few = len(self.names) <= self.limit + 1
        return {self.names[at]: self._related(at, directions, [*range(len(self.names))] if few else
                                              self._nearest(at, centroids)) for at in places}

    def _related(self, at: int, directions: Vectors, rows: list[int]) -> list[str]:
        """Keep those that share a name or a direction: two courts that voted 6 to 3 are not one story."""
        likeness = directions @ directions[at]
        return [self.names[row] for row in rows if self.keys[at] & self.keys[row] or likeness[row] >= RELATED]

    def _nearest(self, at: int, centroids: Vectors) -> list[int]:
        own = self.vectors[self.rows[self.names[at]]]
        scores = affinity(own, centroids, {key: self.holders[key] for key in self.keys[at]})
        return best(scores, self.limit + 1)
