"""Heads of three and of five classes are trained and measured on the same labels."""

import numpy as np
import pytest

from training import schemes
from training.pairs import FIVE, LABELS


def test_a_three_way_label_leaves_two_of_five_open() -> None:
    """A contradiction may be a conflict or an update; the labels of news are told exactly."""
    allowed = schemes.allowed("own")

    assert [FIVE[i] for i in np.flatnonzero(allowed[LABELS.index("contradiction")])] == ["conflict", "update"]
    assert allowed[len(LABELS) :].tolist() == np.eye(len(FIVE), dtype=bool).tolist()


def test_five_classes_sum_to_three() -> None:
    """Conflict and update are the contradiction; what is compatible counts half on either side."""
    shares = np.array([[0.3, 0.2, 0.1, 0.2, 0.2]])

    assert np.exp(schemes.as_three(np.log(shares)))[0] == pytest.approx([0.5, 0.2, 0.3])


def test_three_logits_stay_as_they_are() -> None:
    """Only a five-way head has to be summed."""
    logits = np.array([[1.0, 2.0, 3.0]])

    assert schemes.as_three(logits) is logits
