"""The order of training follows from the seed, so a run can stop and go on."""

import numpy as np

from training import schedule


def test_same_seed_same_order() -> None:
    """A resumed run sees the pairs it would have seen."""
    one = schedule.mixture({"nli": 500, "news": 40}, {"nli": 0.5, "news": 0.5}, 200, seed=4)
    two = schedule.mixture({"nli": 500, "news": 40}, {"nli": 0.5, "news": 0.5}, 200, seed=4)

    assert np.array_equal(one, two)


def test_shares_decide_how_often_a_source_is_seen() -> None:
    """A small source is repeated until it has its share."""
    order = schedule.mixture({"nli": 500, "news": 40}, {"nli": 0.25, "news": 0.75}, 400, seed=4)

    assert 300 == int((order >= 500).sum())
    assert set(range(500, 540)) == {int(row) for row in order if row >= 500}


def test_batches_hold_each_pair_once_and_little_padding() -> None:
    """Sorting inside blocks keeps like lengths together and loses nothing."""
    lengths = np.random.default_rng(0).integers(5, 90, 1000).astype(np.int32)
    cut = schedule.batches(np.arange(1000), lengths, size=10, seed=1)
    spread = np.mean([np.ptp(lengths[rows]) for rows in cut])

    assert sorted(int(row) for rows in cut for row in rows) == list(range(1000))
    assert spread < 10
