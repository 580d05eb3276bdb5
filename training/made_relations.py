"""Pairs about who did it to whom, why it happened, and what was said word for word."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

from training import names
from training.dressing import dressed
from training.made_frames import Made
from training.texts import columns, sections
from training.values import World, fill

TOLD = sections("relations.txt")
BECAUSE, NOT_BECAUSE, MAYBE = TOLD["because"], TOLD["not_because"], TOLD["maybe"]
SPOKEN, PARTLY = TOLD["spoken"], TOLD["partly"]


def causes(rng: random.Random, chunk: list[list[str]]) -> Iterator[Made]:
    """Yield pairs about one effect: another cause, the same, a denial, a suspicion."""
    effect = [re.sub(r"^= ", "", cell) for cell in chunk[0]]
    reasons = [[re.sub(r"^- ", "", cell) for cell in row] for row in chunk[1:]]
    one, two = rng.sample(reasons, 2)

    def line(templates: list[str], reason: list[str], world: World) -> str:
        joined = rng.choice(templates).replace("{e}", rng.choice(effect)).replace("{c}", rng.choice(reason))
        return dressed(rng, fill(joined, world))

    for first, second, label in (
        ((BECAUSE, one), (BECAUSE, two), "contradiction"),
        ((BECAUSE, one), (NOT_BECAUSE, one), "contradiction"),
        ((BECAUSE, one), (BECAUSE, one), "entailment"),
        ((BECAUSE, one), (NOT_BECAUSE, two), "neutral"),
        ((BECAUSE, one), (MAYBE, rng.choice([one, two])), "neutral"),
    ):
        world = World(rng)
        sides = [line(*first, world), line(*second, world)]
        rng.shuffle(sides)
        yield sides[0], sides[1], label, "cause"


def actors(rng: random.Random, wordings: list[str]) -> Iterator[Made]:
    """Yield the event told twice, and told with the parts exchanged."""
    people = rng.random() < 0.4
    for label in ("contradiction", "entailment"):
        first, second = rng.sample(wordings, 2) if rng.random() < 0.85 else [wordings[0]] * 2
        world = World(rng)
        if people:
            world.values |= {"A": names.Person.new(rng), "B": names.Person.new(rng)}
        other = world.swapped("A", "B") if label == "contradiction" else world
        sides = [dressed(rng, fill(first + ".", world)), dressed(rng, fill(second + ".", other))]
        if sides[0] != sides[1]:
            rng.shuffle(sides)
            yield sides[0], sides[1], label, "actor"


def quotes(rng: random.Random, row: list[str]) -> Iterator[Made]:
    """Yield a quotation altered, repeated, cut, and given to somebody else."""
    whole = row[0].replace("[", "").replace("]", "")
    part = re.sub(r".*\[(.*)\].*", r"\1", row[0])
    spoken, other = rng.sample(SPOKEN, 2)
    for second, quote, label in (
        (other, rng.choice(row[1:]), "contradiction"),
        (other, whole, "entailment"),
        (rng.choice(PARTLY), part, "entailment"),
        (other.replace("{P}", "{Q}"), whole, "contradiction"),
    ):
        world = World(rng)
        sides = [fill(spoken.replace("{q}", whole), world), fill(second.replace("{q}", quote), world)]
        rng.shuffle(sides)
        yield sides[0], sides[1], label, "quote"


def make(rng: random.Random, wanted: int) -> Iterator[Made]:
    """Yield about `wanted` pairs, causes, actors and quotations in turn."""
    reasons, events, said = columns("causes.txt"), columns("actors.txt"), columns("quotes.txt")
    made = 0
    while made < wanted:
        rows = [*causes(rng, rng.choice(reasons))]
        rows += [*actors(rng, rng.choice(events[0])), *actors(rng, rng.choice(events[0]))]
        rows += quotes(rng, rng.choice(said[0]))
        made += len(rows)
        yield from rows
