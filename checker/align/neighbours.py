"""Neighbours by rank in the space of statements, in both directions."""

from collections.abc import Sequence

import numpy as np

from checker.interfaces import Vectors


def nearest(vectors: Vectors, groups: Sequence[str], k: int) -> dict[tuple[int, int], tuple[int, float]]:
    """Return pairs (i, j), i < j, that rank among the k nearest of one another's group.

    ``groups[i]`` is the document of claim i. For each claim its k nearest claims of every other document,
    and of its own, are taken: a rank, not a cosine, is the gate (the opposite of a labelled conflict has
    a median cosine of 0.43 but stands among the ten nearest of its story in 98 % of cases).
    Values: best rank in either direction (1 = nearest), cosine.
    """
    best: dict[tuple[int, int], tuple[int, float]] = {}
    names = np.asarray(groups)
    columns = {name: np.flatnonzero(names == name) for name in dict.fromkeys(groups)}
    for i, row in enumerate(vectors @ vectors.T if len(vectors) else []):
        for members in columns.values():
            order = members[np.argsort(-row[members], kind="stable")]
            for rank, j in enumerate((int(j) for j in order[: k + 1] if j != i), start=1):
                if rank <= k:
                    _keep(best, i, j, rank, float(row[j]))
    return best


def _keep(best: dict[tuple[int, int], tuple[int, float]], i: int, j: int, rank: int, cosine: float) -> None:
    key = (min(i, j), max(i, j))
    if key not in best or rank < best[key][0]:
        best[key] = (rank, cosine)
