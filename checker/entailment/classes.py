"""From logits to a judgement, whatever order a model has its classes in."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from checker.errors import ModelError
from checker.models import Judgement

NAMES = ("contradiction", "entailment", "neutral")


def order_of(labels: Sequence[str], model: str) -> tuple[int, int, int]:
    """Return where contradiction, entailment and neutral stand. Raises ModelError if one is not there."""
    known = [label.strip().lower().replace("_", " ") for label in labels]
    places = [next((i for i, label in enumerate(known) if label.startswith(name[:7])), -1) for name in NAMES]
    if len(labels) != len(NAMES) or -1 in places:
        told = ", ".join(labels)
        raise ModelError(f"{model}: has the classes {told}; take a model with contradiction, entailment and neutral")
    return places[0], places[1], places[2]


def judgement(logits: NDArray[np.float64], order: Sequence[int], temperature: float = 1.0) -> Judgement:
    """Return the probabilities of one pair from its three logits."""
    scaled = logits[list(order)] / temperature
    powers = np.exp(scaled - scaled.max())
    shares = powers / powers.sum()
    # Six digits: the last bits differ between processors, and reports must not.
    contradiction, entailment, neutral = (round(float(share), 6) for share in shares)
    return Judgement(contradiction=contradiction, entailment=entailment, neutral=neutral)
