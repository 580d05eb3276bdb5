"""Neighbours by rank in the space of statements, in both directions."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from checker.interfaces import Vectors

PER_NEIGHBOUR = 8   # a long article has more that is alike: one neighbour for every eight of its claims, at least k

Near = dict[tuple[int, int], int]


def nearest(vectors: Vectors, left: Sequence[int], right: Sequence[int], k: int) -> Near:
    """Return pairs (i, j), i < j, with their best rank in either direction (1 = nearest), if at most k
    (more in long articles).

    ``left``, ``right``: the rows of two articles, or twice those of one. Each claim's k nearest claims of the
    other are taken, or its k nearest in its own article: a rank, not a cosine, is the gate (the opposite
    of a labelled conflict has a median cosine of 0.43 but is among the ten nearest of its story in 98 % of
    cases).
    """
    likeness = vectors[list(left)] @ vectors[list(right)].T
    if left == right:
        np.fill_diagonal(likeness, -np.inf)   # a claim is not its own neighbour
    ranks = np.minimum(_ranks(likeness), _ranks(likeness.T).T)
    near: Near = {}
    for x, y in np.argwhere(ranks <= max(k, max(likeness.shape) // PER_NEIGHBOUR)).tolist():
        i, j = left[x], right[y]
        if i != j:
            near[min(i, j), max(i, j)] = int(ranks[x, y])
    return near


def _ranks(likeness: Vectors) -> NDArray[np.int64]:
    """Return for each row the rank of each column, 1 for the most alike."""
    order = np.argsort(-likeness, axis=1, kind="stable")
    ranks = np.empty_like(order)
    np.put_along_axis(ranks, order, np.arange(1, likeness.shape[1] + 1)[None, :], axis=1)
    return ranks
