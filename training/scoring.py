"""Figures from class probabilities: accuracy, areas, temperature."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from training.pairs import LABELS

Floats = npt.NDArray[np.float64]


def softmax(logits: Floats, temperature: float = 1.0) -> Floats:
    """Return probabilities, shape as `logits` (pairs, classes)."""
    scaled = logits / temperature
    powers = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))


def both_ways(forward: Floats, backward: Floats) -> Floats:
    """Average the logits of a pair read in either order."""
    return (forward + backward) / 2


def area(positive: Sequence[bool], score: Floats) -> float:
    """Return the ROC area, 0.5 being chance: how often a positive outranks a negative, ties half."""
    truth = np.asarray(positive, dtype=bool)
    _, place, size = np.unique(score, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(size) - (size - 1) / 2)[place]
    yes, no = int(truth.sum()), int((~truth).sum())
    return float((ranks[truth].sum() - yes * (yes + 1) / 2) / (yes * no))


def accuracy(gold: Sequence[str], chances: Floats) -> float:
    """Return the share of right classes; `not_entailment` takes either of two."""
    best = chances.argmax(axis=1)
    right = [
        (LABELS[b] != "entailment") if y == "not_entailment" else LABELS[b] == y
        for y, b in zip(gold, best, strict=True)
    ]
    return float(np.mean(right))


def temperature_of(logits: Floats, gold: npt.NDArray[np.int64]) -> float:
    """Return the temperature with the least log loss on held-out pairs."""
    grid = np.exp(np.linspace(np.log(0.4), np.log(4.0), 120))
    rows = np.arange(len(gold))
    losses = [-np.log(softmax(logits, t)[rows, gold] + 1e-12).mean() for t in grid]
    return float(grid[int(np.argmin(losses))])


def calibration_error(chances: Floats, gold: npt.NDArray[np.int64], bins: int = 10) -> float:
    """Return the expected calibration error over equal-width bins."""
    sure, right = chances.max(axis=1), chances.argmax(axis=1) == gold
    slot = np.minimum((sure * bins).astype(int), bins - 1)
    inside = [slot == number for number in range(bins) if (slot == number).any()]
    return float(sum(abs(sure[rows].mean() - right[rows].mean()) * rows.mean() for rows in inside))
