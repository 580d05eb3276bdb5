"""Figures of the card are computed as they are named."""

import numpy as np
import pytest

from training import scoring


def test_area_counts_ties_as_half() -> None:
    """A judge that says the same of all is at chance."""
    assert 0.5 == scoring.area([True, False, True, False], np.zeros(4))
    assert 1.0 == scoring.area([True, False], np.array([0.9, 0.1]))


def test_not_entailment_is_met_by_either_other_class() -> None:
    """Two-way sets do not say which of the two it is."""
    chances = np.array([[0.8, 0.1, 0.1], [0.1, 0.1, 0.8], [0.1, 0.8, 0.1]])

    assert scoring.accuracy(["not_entailment"] * 3, chances) == pytest.approx(2 / 3)


def test_temperature_of_an_overconfident_judge_is_above_one() -> None:
    """Right in three of four cases and always sure: it must be told to be less sure."""
    logits = np.tile([6.0, 0.0, 0.0], (40, 1))
    gold = np.array([0, 0, 0, 1] * 10)
    temperature = scoring.temperature_of(logits, gold)

    assert temperature > 1.5
    before = scoring.calibration_error(scoring.softmax(logits), gold)
    assert scoring.calibration_error(scoring.softmax(logits, temperature), gold) < before
