"""Neighbours by rank in the space of statements, in both directions."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from checker.interfaces import Vectors

PER_NEIGHBOUR = 8   # a long article has more that is alike: one neighbour for every eight of its claims, at least k

Near = dict[tuple[int, int], int]


def nearest(
    vectors: Vectors, rows: Mapping[str, Sequence[int]], partners: Iterable[tuple[str, str]], k: int
) -> Near:
    """Return pairs (i, j), i < j, with their best rank in either direction (1 = nearest), if at most k
    (more in long articles).

    ``rows``: the claims of each document. For each pair of documents, each claim's k nearest claims of the
    other are taken, and within a document its k nearest there: a rank, not a cosine, is the gate (the opposite
    of a labelled conflict has a median cosine of 0.43 but is among the ten nearest of its story in 98 % of
    cases).
    """
    near: Near = {}
    for one, other in sorted(partners):
        left, right = np.asarray(rows[one]), np.asarray(rows[other])
        likeness = vectors[left] @ vectors[right].T
        if one == other:
            np.fill_diagonal(likeness, -np.inf)   # a claim is not its own neighbour
        ranks = np.minimum(_ranks(likeness), _ranks(likeness.T).T)
        for x, y in np.argwhere(ranks <= max(k, max(likeness.shape) // PER_NEIGHBOUR)):
            i, j = int(left[x]), int(right[y])
            if i != j:
                near[min(i, j), max(i, j)] = int(ranks[x, y])
    return near


def _ranks(likeness: Vectors) -> NDArray[np.int64]:
    """Return for each row the rank of each column, 1 for the most alike."""
    order = np.argsort(-likeness, axis=1, kind="stable")
    ranks = np.empty_like(order)
    np.put_along_axis(ranks, order, np.arange(1, likeness.shape[1] + 1)[None, :], axis=1)
    return ranks
