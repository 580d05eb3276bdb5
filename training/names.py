"""Invent people, places, bodies and values, and tell each in several forms."""

from __future__ import annotations

import calendar
import random
from dataclasses import dataclass

from training.texts import sections

PARTS = sections("names.txt")
FEMALE = frozenset(PARTS["female"])
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = list(calendar.month_name)[1:]
SMALL = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def stem(rng: random.Random, syllables: int) -> str:
    """Return a capitalised made-up word."""
    parts = [rng.choice(PARTS["onsets"]) + rng.choice(PARTS["vowels"]) for _ in range(syllables)]
    return ("".join(parts) + rng.choice(PARTS["codas"])).capitalize()


@dataclass(frozen=True)
class Person:
    """A made-up person with a post; told by full name, title or post."""

    given: str
    family: str
    post: str

    @staticmethod
    def new(rng: random.Random) -> Person:
        """Invent somebody."""
        family = stem(rng, rng.choice([1, 2, 2, 3]))
        if rng.random() < 0.1:
            family += "-" + stem(rng, 2)
        return Person(rng.choice(PARTS["given"]), family, rng.choice(PARTS["posts"]))

    def tell(self, rng: random.Random) -> str:
        """Return one of the forms in which papers name the person."""
        title = "Ms" if self.given in FEMALE else "Mr"
        forms = [f"{self.given} {self.family}", f"{title} {self.family}", self.family,
                 f"{self.post} {self.given} {self.family}", f"the {self.post}, {self.given} {self.family},"]
        return rng.choices(forms, [4, 3, 2, 2, 1])[0]


def town(rng: random.Random) -> str:
    """Invent a town."""
    return stem(rng, rng.choice([1, 2, 2])) + rng.choice(PARTS["place_ends"])


def body(rng: random.Random) -> str:
    """Invent a company, club or institute."""
    return stem(rng, rng.choice([1, 2])) + rng.choice(PARTS["body_ends"])


def country(rng: random.Random) -> str:
    """Invent a country."""
    return stem(rng, rng.choice([1, 2])) + rng.choice(PARTS["country_ends"])


def count(rng: random.Random) -> int:
    """Draw a count, small ones as often as large ones."""
    top = rng.choice([9, 30, 90, 400, 900, 4000, 20000, 90000])
    return rng.randint(max(2, top // 10), top)


def figures(value: int) -> str:
    """Return the number as papers print it."""
    return SMALL[value] if value <= 12 else f"{value:,}"


def rounded(value: int, up: bool) -> int:
    """Round to one or two leading digits, away from the value itself."""
    step = 10 ** max(1, len(str(value)) - 2) if value > 200 else (10 if value > 25 else 5)
    low = value // step * step
    return low + step if up else max(low - (step if low == value else 0), 1)


def near(rng: random.Random, value: int) -> str:
    """Tell the value loosely and rightly: rounded or by a bound."""
    low, high = rounded(value, False), rounded(value, True)
    close = low if value - low < high - value else high
    forms = [f"at least {figures(low)}", f"more than {figures(low)}", f"over {figures(low)}", f"nearly {figures(high)}",
             f"fewer than {figures(high)}", f"up to {figures(high)}"]
    if abs(close - value) <= 0.08 * value:
        forms += [f"about {figures(close)}", f"some {figures(close)}", f"around {figures(close)}"] * 2
    return rng.choice(forms)


def away(rng: random.Random, value: int) -> str:
    """Tell the value wrongly: another figure, or a bound that it breaks."""
    factor = rng.choice([0.4, 0.6, 0.75, 1.3, 1.5, 1.9, 3.0])
    other = max(1, round(value * factor))
    other = other + 1 if other == value else other
    forms = [figures(other)] * 4 + [f"about {figures(other)}"]
    forms += [f"more than {figures(other)}", f"at least {figures(other)}"] * 2 if other > value else []
    if other < value:
        forms += [f"fewer than {figures(other)}", f"at most {figures(other)}", f"no more than {figures(other)}"]
    return rng.choice(forms)
