"""Label schemes: the classes of the head, and which of them each label of the data allows."""

from __future__ import annotations

import numpy as np

from training.pairs import FIVE, LABELS
from training.scoring import Floats

# A three-way label leaves open which of the five it is; the loss then asks for their sum only.
PARTIAL = {
    "contradiction": ("conflict", "update"),
    "entailment": ("style", "compatible"),
    "neutral": ("compatible", "unrelated"),
}


def classes(update: str) -> tuple[str, ...]:
    """Return the classes of the head: five if an update is one of its own."""
    return FIVE if update == "own" else LABELS


def allowed(update: str) -> np.ndarray:
    """Return which class satisfies which label of the data, shape (labels, classes)."""
    if update != "own":
        return np.eye(len(LABELS), dtype=bool)
    partial = [[name in PARTIAL[label] for name in FIVE] for label in LABELS]
    return np.vstack([partial, np.eye(len(FIVE), dtype=bool)])


def as_three(logits: Floats) -> Floats:
    """Return three-way logits; of five classes `compatible` counts half as entailment and half as neutral."""
    if logits.shape[1] == len(LABELS):
        return logits
    conflict, update, style, compatible, unrelated = (logits - np.logaddexp.reduce(logits, 1, keepdims=True)).T
    half = compatible - np.log(2)
    columns = np.logaddexp(conflict, update), np.logaddexp(style, half), np.logaddexp(half, unrelated)
    return np.stack(columns, axis=1)


def conflict_of(logits: Floats) -> Floats:
    """Return the score that an update must not get: the conflict alone where the head knows both."""
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray((powers / powers.sum(axis=1, keepdims=True))[:, 0])
