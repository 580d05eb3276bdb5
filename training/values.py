"""Slot values of one event: told rightly, loosely or wrongly."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from typing import Any

from training import names

SLOT = re.compile(r"\{([A-Za-z0-9$]+)\}")
CHOICES = {"D": names.WEEKDAYS, "MONTH": names.MONTHS, "T": names.PARTS["titles"], "T2": names.PARTS["titles"],
           "STATUS": names.PARTS["statuses"], "RANK": names.PARTS["ranks"]}
NUMBERS = {"N", "M$", "PCT", "KM", "AGE", "Y", "DUR", "HOUR", "n", "k"}


@dataclass
class World:
    """The values of the slots of one event, drawn when first asked for."""

    rng: random.Random
    unit: str = "euros"
    values: dict[str, Any] = field(default_factory=dict)

    def value(self, slot: str) -> Any:
        """Return the true value of a slot."""
        if slot not in self.values:
            self.values[slot] = draw(self.rng, slot)
        return self.values[slot]

    def replaced(self, slot: str) -> World:
        """Return a copy in which one slot holds another value."""
        other = World(self.rng, self.unit, dict(self.values))
        before = self.value(slot)
        while other.value(slot) == before:
            other.values[slot] = draw(self.rng, slot)
        return other

    def swapped(self, one: str, two: str) -> World:
        """Return a copy with two slots exchanged."""
        values = dict(self.values) | {one: self.value(two), two: self.value(one)}
        return World(self.rng, self.unit, values)


def draw(rng: random.Random, slot: str) -> Any:
    """Draw a value for a slot."""
    makers = {"P": names.Person.new, "Q": names.Person.new, "L": names.town, "M": names.town, "O": names.body,
              "A": names.body, "B": names.body, "C": names.country}
    if slot in makers:
        return makers[slot](rng)
    if slot in CHOICES:
        return rng.choice(CHOICES[slot])
    spans = {"PCT": (3, 96), "AGE": (18, 90), "Y": (1890, 2019), "DUR": (2, 60), "HOUR": (13, 47), "KM": (2, 90)}
    spans |= {"k": (2, 9), "n": (3, 400)}
    if slot in spans:
        return rng.randint(*spans[slot])
    return names.count(rng)


def clock(half_hours: int) -> str:
    """Return a time of day from half hours since midnight."""
    hour, half = divmod(half_hours, 2)
    return f"{(hour - 1) % 12 + 1}{'.30' if half else ''}{'am' if hour < 12 else 'pm'}"


def with_unit(slot: str, told: str, world: World) -> str:
    """Add the unit that a slot's number carries."""
    units = {"M$": f" million {world.unit}", "PCT": " per cent", "KM": " kilometres", "DUR": " days"}
    return told + units.get(slot, "")


def tell(world: World, slot: str, manner: str) -> str:
    """Tell a slot: manner is `exact`, `near` (right but loose) or `away` (wrong)."""
    value = world.value(slot)
    if isinstance(value, names.Person):
        return value.tell(world.rng)
    if slot not in NUMBERS:
        return str(value)
    if slot == "HOUR":
        return clock(value)
    if slot in {"Y", "AGE"}:
        return str(value)
    return with_unit(slot, number(world, slot, value, manner), world)


def number(world: World, slot: str, value: int, manner: str) -> str:
    """Tell a number in the given manner; miles now and then for kilometres."""
    if manner == "near":
        return names.near(world.rng, value)
    if manner == "away":
        return names.away(world.rng, value)
    return names.figures(value)


def fill(template: str, world: World, manners: dict[str, str] | None = None) -> str:
    """Fill the slots of a template and tidy the sentence."""
    manners = manners or {}
    text = SLOT.sub(lambda m: tell(world, m.group(1), manners.get(m.group(1), "exact")), template)
    text = re.sub(r",\s*([,.;?!])", r"\1", text).replace(",'s", "'s")
    return text[0].upper() + text[1:]
