"""How near articles are to one another: by the direction of their claims and by rare names they share."""

from collections.abc import Mapping, Sequence

import numpy as np

from checker.interfaces import Vectors

COMMON = 0.05   # a name in more than this share of many articles does not single out a story
SMALL = 200     # below this many articles no name is too common


def affinity(vectors: Vectors, centroids: Vectors, holders: Mapping[str, Sequence[int]]) -> Vectors:
    """Return one score an article, higher is nearer.

    ``vectors``: claims of the draft, m x d. ``centroids``: mean direction of each article, n x d.
    ``holders``: for each name of the draft, the articles (rows of ``centroids``) that have it. A shared name
    counts by its inverse document frequency, 0 to about 1.
    """
    count = len(centroids)
    scores = np.asarray((centroids @ vectors.T).max(axis=1), dtype=np.float32)
    for name in sorted(holders):
        rows = list(holders[name])
        if rows and (count < SMALL or len(rows) <= COMMON * count):
            scores[rows] += float(np.log((count + 1) / len(rows)) / np.log(count + 1.72))
    return scores


def best(scores: Vectors, limit: int) -> list[int]:
    """Return the rows of the highest scores, highest first; ties by row."""
    return [int(row) for row in np.argsort(-scores, kind="stable")[:limit]]
