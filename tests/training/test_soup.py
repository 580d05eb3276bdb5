"""The mean of several states of one network."""

import pytest

torch = pytest.importorskip("torch")


def test_weights_are_averaged_and_counters_kept() -> None:
    """A position is an index, of which there is no mean."""
    from training.soup import mean

    found = mean([
        {"weight": torch.tensor([0.0, 2.0]), "positions": torch.tensor([0, 1])},
        {"weight": torch.tensor([1.0, 4.0]), "positions": torch.tensor([7, 7])},
    ])

    assert [0.5, 3.0] == found["weight"].tolist()
    assert [0, 1] == found["positions"].tolist()
