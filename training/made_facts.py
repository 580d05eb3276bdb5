"""Pairs from facts whose number, day, place, person or title is told otherwise."""

from __future__ import annotations

import random
from collections.abc import Iterator

from training.dressing import dressed
from training.made_frames import Made
from training.texts import Block, blocks
from training.values import World, fill

COUNTED = ("N", "M$", "PCT", "KM", "DUR")
ZONES = [("GMT", 0), ("Central European Time", 1), ("Eastern time", -5), ("Japan time", 9), ("Gulf time", 4)]


def altered(rng: random.Random, block: Block, world: World) -> tuple[str, str] | None:
    """Tell the fact twice, once with a key slot told wrongly."""
    first, second = rng.sample(block.of("="), 2)
    key = rng.choice(block.of("keys")[0].split())
    if f"{{{key}}}" not in first or f"{{{key}}}" not in second:
        return None
    if key in COUNTED and rng.random() < 0.6:
        return fill(first, world), fill(second, world, {key: "away"})
    return fill(first, world), fill(second, world.replaced(key))


def loose(rng: random.Random, block: Block, world: World) -> tuple[str, str]:
    """Tell the fact twice, the numbers of one telling rounded or bounded."""
    first, second = rng.sample(block.of("="), 2)
    manners = {slot: "near" for slot in COUNTED if rng.random() < 0.6}
    return fill(first, world), fill(second, world, manners)


def aside(rng: random.Random, block: Block, world: World) -> tuple[str, str] | None:
    """Pair the fact with another that only looks like it."""
    if not block.of("~"):
        return None
    return fill(rng.choice(block.of("=")), world), fill(rng.choice(block.of("~")), world)


def zones(rng: random.Random) -> Made:
    """Tell one moment in two time zones, rightly or an hour or more off."""
    (one, east), (two, west) = rng.sample(ZONES, 2)
    hour = rng.randint(10, 14)
    wrong = rng.random() < 0.5
    other = hour - east + west + (rng.choice([-3, -2, 2, 3]) if wrong else 0)
    place = World(rng)
    first = fill(f"The talks in {{L}} began at {hour % 24}:00 {one}.", place)
    second = fill(f"In {{L}} the talks got under way at {other % 24}:00 {two}.", place)
    return first, second, "contradiction" if wrong else "entailment", "timezone"


def miles(rng: random.Random) -> Made:
    """Tell one distance in miles and kilometres, rightly or far off."""
    far = rng.choice([5, 8, 10, 15, 20, 25, 30, 40, 50, 60, 100])
    wrong = rng.random() < 0.5
    factor = 1.609 * (rng.choice([0.5, 0.7, 1.5, 2.0]) if wrong else 1.0)
    place = World(rng)
    first = fill(f"The wreck was found {far} miles off {{L}}.", place)
    second = fill(f"{{L}} is some {round(far * factor)} kilometres from the place where the wreck lay.", place)
    return first, second, "contradiction" if wrong else "entailment", "unit"


def kind_of(block: Block) -> str:
    """Name the kind of a block after its first key."""
    key = block.of("keys")[0].split()[0]
    kinds = dict.fromkeys(["D", "MONTH", "HOUR", "DUR"], "date") | dict.fromkeys(["T", "STATUS"], "label")
    kinds |= {"L": "place", "P": "name"}
    return kinds.get(key, "quantity")


def from_block(rng: random.Random, block: Block) -> Iterator[Made]:
    """Yield an altered, a loose and a merely similar telling."""
    world = World(rng)
    for sides, label in (
        (altered(rng, block, world), "contradiction"),
        (loose(rng, block, world), "entailment"),
        (aside(rng, block, world), "neutral"),
    ):
        if sides:
            order = rng.sample(sides, 2)
            yield dressed(rng, order[0]), dressed(rng, order[1]), label, kind_of(block)


def make(rng: random.Random, wanted: int) -> Iterator[Made]:
    """Yield about `wanted` pairs, one in twelve about units or zones."""
    found, made = blocks("facts.txt"), 0
    while made < wanted:
        rows = [zones(rng), miles(rng)] if rng.random() < 0.1 else list(from_block(rng, rng.choice(found)))
        made += len(rows)
        yield from rows
