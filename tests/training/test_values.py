"""Loose tellings of a number are true of it, wrong ones are not."""

import random
import re

import pytest

from training import names
from training.values import World, fill


def holds(told: str, value: int) -> bool:
    """Read a told number as an interval and say whether the value lies in it."""
    words = {word: number for number, word in enumerate(names.SMALL)}
    token = told.split()[-1].replace(",", "")
    number = words[token] if token in words else int(token)
    if re.match(r"(at least)", told):
        return value >= number
    if re.match(r"(more than|over)", told):
        return value > number
    if re.match(r"(at most|no more than|up to)", told):
        return value <= number
    if re.match(r"fewer than|nearly", told):
        return value < number
    if re.match(r"about|some|around", told):
        return abs(value - number) <= 0.1 * value
    return value == number


@pytest.mark.parametrize("seed", range(300))
def test_near_is_true(seed: int) -> None:
    """Rounding and bounds never make a conflict of a compatible pair."""
    rng = random.Random(seed)
    value = names.count(rng)

    assert holds(names.near(rng, value), value)


@pytest.mark.parametrize("seed", range(300))
def test_away_is_false(seed: int) -> None:
    """An altered number is never true by accident."""
    rng = random.Random(seed)
    value = names.count(rng)

    assert not holds(names.away(rng, value), value)


def test_one_world_tells_one_value() -> None:
    """Both sides of a pair speak of the same town and number."""
    world = World(random.Random(1))

    assert fill("{N} in {L}", world) == fill("{N} in {L}", world)


def test_replaced_changes_one_slot_only() -> None:
    """An altered telling differs in the slot that was altered and in no other."""
    world = World(random.Random(2))
    before = fill("{L} {M} {D}", world).split()
    after = fill("{L} {M} {D}", world.replaced("D")).split()

    assert before[:-1] == after[:-1] and before[-1] != after[-1]
