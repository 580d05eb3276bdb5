"""Pairs from events told in two opposite states."""

from __future__ import annotations

import random
from collections.abc import Iterator

from training import names
from training.dressing import dressed, said
from training.texts import Block, blocks
from training.values import World, fill

Made = tuple[str, str, str, str]
# Which marks oppose each other, which tell one thing, which only look alike.
OPPOSED = [("+", "-"), ("a", "-"), ("b", "+")]
ALIKE = [("+", "+"), ("-", "-")]
LOOSE = [("+", "~"), ("-", "~"), ("a", "+"), ("b", "-")]


def pick(rng: random.Random, block: Block, sorts: list[tuple[str, str]]) -> tuple[str, str] | None:
    """Draw two different lines whose marks make one of the sorts that the block has lines for."""
    found = [(one, two) for one, two in sorts if len(block.of(one)) > (one == two) and block.of(two)]
    if not found:
        return None
    one, two = rng.choice(found)
    if one == two:
        first, second = rng.sample(block.of(one), 2)
        return first, second
    return rng.choice(block.of(one)), rng.choice(block.of(two))


def told(rng: random.Random, lines: tuple[str, str], world: World) -> tuple[str, str]:
    """Fill two lines of one event, dress each by itself, in either order."""
    sides = [dressed(rng, fill(line, world)) for line in lines]
    rng.shuffle(sides)
    return sides[0], sides[1]


def voiced(rng: random.Random, lines: tuple[str, str], world: World, same: bool) -> tuple[str, str]:
    """Put two lines into the mouths of one speaker or of two."""
    speakers = [names.Person.new(rng), names.Person.new(rng)]
    who = [speakers[0], speakers[0] if same else speakers[1]]
    told = zip(lines, who, strict=True)
    sides = [said(rng, fill(line, world), person.tell(rng).rstrip(",")) for line, person in told]
    rng.shuffle(sides)
    return sides[0], sides[1]


def from_block(rng: random.Random, block: Block) -> Iterator[Made]:
    """Yield one pair of each sort from a block, equally many of each label."""
    sorts = [(OPPOSED, "contradiction"), (ALIKE, "entailment"), (LOOSE, "neutral")]
    for choices, label in sorts:
        lines = pick(rng, block, choices)
        if lines:
            yield *told(rng, lines, World(rng)), label, "state"
    yield from spoken(rng, block)


def spoken(rng: random.Random, block: Block) -> Iterator[Made]:
    """Yield a clash of one speaker or a dispute of two, and an agreement of either."""
    same = rng.random() < 0.5
    for choices, label in [([("+", "-")], "contradiction" if same else "neutral"), (ALIKE, "entailment")]:
        lines = pick(rng, block, choices)
        if lines and not any('"' in line for line in lines) and (label != "entailment" or rng.random() < 0.5):
            yield *voiced(rng, lines, World(rng), same), label, "speaker"


def make(rng: random.Random, wanted: int) -> Iterator[Made]:
    """Yield about `wanted` pairs, block after block."""
    found = [b for b in blocks("frames1.txt", "frames2.txt", "frames3.txt") if b.of("+")]
    made = 0
    while made < wanted:
        for pair in from_block(rng, rng.choice(found)):
            made += 1
            yield pair
