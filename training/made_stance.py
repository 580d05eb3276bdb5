"""Pairs from what somebody commits to, refuses, leaves open or is asked to do."""

from __future__ import annotations

import random
from collections.abc import Iterator

from training.dressing import dressed
from training.made_frames import Made
from training.texts import columns, sections
from training.values import World, fill

TOLD = sections("stance.txt")
YES, NO, ASIDE = TOLD["yes"], TOLD["no"], TOLD["aside"]
OPEN_YES, OPEN_NO = TOLD["open_yes"], TOLD["open_no"]
OTHER_YES, OTHER_NO = TOLD["other_yes"], TOLD["other_no"]
DONE, UNDONE, ATTEMPTED = TOLD["done"], TOLD["undone"], TOLD["attempted"]
SORTS = {
    "contradiction": [(YES, NO), (YES, NO), (YES, NO), (OPEN_YES, NO), (DONE, UNDONE), (DONE, UNDONE)],
    "entailment": [(YES, YES), (NO, NO), (OPEN_YES, OPEN_YES), (DONE, DONE), (UNDONE, UNDONE)],
    "neutral": [
        (YES, ASIDE), (NO, ASIDE), (YES, OPEN_YES), (NO, OPEN_NO), (YES, OTHER_NO), (NO, OTHER_YES),
        (DONE, ATTEMPTED), (UNDONE, ATTEMPTED),
    ],
}


def phrase(template: str, action: list[str], world: World) -> str:
    """Fill a stance template with one wording of an action."""
    joined = template.replace("{i}", action[0]).replace("{g}", action[1]).replace("{n}", action[2])
    return fill(joined, world)


def pair(rng: random.Random, action: list[list[str]], label: str) -> tuple[str, str]:
    """Return two passages about one action with the wanted relation."""
    one, two = rng.choice(SORTS[label])
    world = World(rng)
    first = rng.choice(one)
    second = rng.choice([t for t in two if t != first])
    sides = [dressed(rng, phrase(t, rng.choice(action), world)) for t in (first, second)]
    rng.shuffle(sides)
    return sides[0], sides[1]


def other_matter(rng: random.Random, actions: list[list[list[str]]]) -> tuple[str, str]:
    """Return a yes and a no of one person to two different matters."""
    one, two = rng.sample(actions, 2)
    world = World(rng)
    sides = [phrase(rng.choice(YES), rng.choice(one), world), phrase(rng.choice(NO), rng.choice(two), world)]
    rng.shuffle(sides)
    return sides[0], sides[1]


def make(rng: random.Random, wanted: int) -> Iterator[Made]:
    """Yield `wanted` pairs."""
    actions = columns("actions.txt")
    for turn in range(wanted):
        label = ("contradiction", "entailment", "neutral", "contradiction")[turn % 4]
        if label == "neutral" and rng.random() < 0.2:
            yield *other_matter(rng, actions), label, "stance"
        else:
            yield *pair(rng, rng.choice(actions), label), label, "stance"
