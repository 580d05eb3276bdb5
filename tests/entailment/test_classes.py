"""Class order is read from the model, never assumed."""

import numpy as np
import pytest

from checker.entailment.classes import judgement, order_of
from checker.errors import ModelError


@pytest.mark.parametrize(
    ("labels", "order"),
    [
        (["contradiction", "entailment", "neutral"], (0, 1, 2)),
        (["ENTAILMENT", "NEUTRAL", "CONTRADICTION"], (2, 0, 1)),
        (["entailment", "contradictory", "neutral"], (1, 0, 2)),
    ],
)
def test_order_follows_the_names(labels: list[str], order: tuple[int, int, int]) -> None:
    """Models disagree on the order of their classes, and on case."""
    assert order == order_of(labels, "a model")


@pytest.mark.parametrize("labels", [["LABEL_0", "LABEL_1", "LABEL_2"], ["entailment", "not_entailment"]])
def test_unknown_classes_are_refused(labels: list[str]) -> None:
    """A model without the three classes would give nonsense quietly."""
    with pytest.raises(ModelError, match="a model: has the classes"):
        order_of(labels, "a model")


def test_temperature_softens_and_keeps_the_order() -> None:
    """Calibration changes how sure a judgement is, not what it says."""
    sharp = judgement(np.array([4.0, 0.0, 1.0]), (0, 1, 2))
    soft = judgement(np.array([4.0, 0.0, 1.0]), (0, 1, 2), temperature=2.0)

    assert sharp.contradiction > soft.contradiction > soft.neutral > soft.entailment
