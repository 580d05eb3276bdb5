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


def pick(rng: random.Random, block: Block, marks: tuple[str, str]) -> tuple[str, str] | None:
    """Draw two different lines with these marks."""
    one, two = block.of(marks[0]), block.of(marks[1])
    if not one or not two or (marks[0] == marks[1] and len(one) < 2):
        return None
    if marks[0] == marks[1]:
        first, second = rng.sample(one, 2)
        return first, second
    return rng.choice(one), rng.choice(two)


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
    for marks, label in [(rng.choice(choices), label) for choices, label in sorts]:
        lines = pick(rng, block, marks)
        if lines:
            yield *told(rng, lines, World(rng)), label, "state"
    lines = pick(rng, block, ("+", "-"))
    if lines and not any('"' in line for line in lines):
        same = rng.random() < 0.5
        yield *voiced(rng, lines, World(rng), same), "contradiction" if same else "neutral", "speaker"


def make(rng: random.Random, wanted: int) -> Iterator[Made]:
    """Yield about `wanted` pairs, block after block."""
    found = [b for b in blocks("frames1.txt", "frames2.txt", "frames3.txt") if b.of("+")]
    made = 0
    while made < wanted:
        for pair in from_block(rng, rng.choice(found)):
            made += 1
            yield pair
