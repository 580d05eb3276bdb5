"""Decide, from a seed alone, which pair is seen at which step."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

Indices = npt.NDArray[np.int64]
# Batches are cut from blocks of this many, sorted by length: little padding.
BLOCK = 32


def passes(size: int, wanted: int, rng: np.random.Generator) -> Indices:
    """Return `wanted` indices below `size`, each pass in a fresh order."""
    rounds = -(-wanted // size)
    return np.concatenate([rng.permutation(size) for _ in range(rounds)])[:wanted]


def mixture(sizes: Mapping[str, int], shares: Mapping[str, float], total: int, seed: int) -> Indices:
    """Return `total` indices into the sources laid end to end, mixed by share."""
    rng = np.random.default_rng(seed)
    weight = sum(shares[name] for name in sizes)
    parts, offset = [], 0
    for name, size in sizes.items():
        parts.append(offset + passes(size, round(total * shares[name] / weight), rng))
        offset += size
    return rng.permutation(np.concatenate(parts)).astype(np.int64)


def batches(order: Indices, lengths: npt.NDArray[np.int32], size: int, seed: int) -> list[Indices]:
    """Cut the order into batches of pairs of like length, in a seeded order."""
    rng = np.random.default_rng(seed + 1)
    cut: list[Indices] = []
    for start in range(0, len(order), size * BLOCK):
        block = order[start : start + size * BLOCK]
        block = block[np.argsort(lengths[block], kind="stable")]
        pieces = [block[i : i + size] for i in range(0, len(block), size)]
        cut.extend(pieces[i] for i in rng.permutation(len(pieces)))
    return cut
