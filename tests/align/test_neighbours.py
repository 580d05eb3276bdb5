"""Neighbours are taken by rank, in both directions, per document."""

import numpy as np

from checker.align.neighbours import nearest


def unit(*angles: float) -> np.ndarray:
    """Return unit vectors in the plane at the angles (radians)."""
    return np.array([[np.cos(a), np.sin(a)] for a in angles], dtype=np.float32)


def test_nearest_of_each_other_document_is_kept_whatever_its_cosine() -> None:
    """A claim far from everything still has a nearest claim in the other paper."""
    pairs = nearest(unit(0.0, 1.5), [0], [1], k=1)

    assert {(0, 1): 1} == pairs


def test_rank_is_the_better_of_both_directions() -> None:
    """b2 is second for a, but a is first for b2."""
    pairs = nearest(unit(0.0, 0.1, 0.2), [0], [1, 2], k=2)

    assert 1 == pairs[0, 2]


def test_a_claim_is_no_neighbour_of_its_own() -> None:
    """Within an article a claim meets the others."""
    pairs = nearest(unit(0.0, 0.1), [0, 1], [0, 1], k=1)

    assert {(0, 1): 1} == pairs
