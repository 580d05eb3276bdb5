"""Units of measure and money, read from the lexicons; every measure is converted to one base unit."""

import re
from dataclasses import dataclass
from functools import lru_cache

from checker.data import load_yaml, rules_folder


@dataclass(frozen=True)
class Unit:
    """A unit: its base, what it measures, its size in the base, its zero, and how vague its name is."""

    base: str
    of: str
    size: float = 1.0
    zero: float = 0.0
    slack: float = 0.0


@dataclass(frozen=True)
class Units:
    """All units with the patterns that find them right after a number."""

    names: dict[str, Unit]
    symbols: dict[str, Unit]
    pattern: re.Pattern[str]
    glued: re.Pattern[str]


@lru_cache(maxsize=1)
def units() -> Units:
    """Return the units of ``rules/lexicons/units.yaml`` and the currencies of ``money.yaml``."""
    names: dict[str, Unit] = {}
    symbols: dict[str, Unit] = {}
    for row in load_yaml(rules_folder() / "lexicons" / "units.yaml"):
        unit = Unit(row["base"], row["of"], float(row["size"]), float(row.get("zero", 0)), float(row.get("slack", 0)))
        names.update({form: unit for name in row["names"] for form in (name, f"{name}s", f"{name}es")})
        symbols.update(dict.fromkeys(row["symbols"], unit))
    names.update(_money())
    return Units(names, symbols, _after(names), _after(symbols))


def _money() -> dict[str, Unit]:
    money = load_yaml(rules_folder() / "lexicons" / "money.yaml")
    found = {form: Unit(code, "money") for name, code in money["names"].items() for form in (name, f"{name}s")}
    found.update({code.lower(): Unit(code, "money") for code in money["codes"]})
    return found


@lru_cache(maxsize=1)
def signs() -> dict[str, str]:
    """Return currency codes by sign; longest signs first, so that "US$" wins over "$"."""
    found: dict[str, str] = load_yaml(rules_folder() / "lexicons" / "money.yaml")["signs"]
    codes = load_yaml(rules_folder() / "lexicons" / "money.yaml")["codes"]
    found = {**found, **{code: code for code in codes}}
    return dict(sorted(found.items(), key=lambda item: -len(item[0])))


def _after(words: dict[str, Unit]) -> re.Pattern[str]:
    ordered = sorted(words, key=len, reverse=True)
    return re.compile(rf"[ -]?(?P<unit>{'|'.join(map(re.escape, ordered))})(?![\w²³])")


def unit_after(text: str, at: int, digits: bool) -> tuple[Unit, int] | None:
    """Return the unit that stands at ``text[at:]`` and where it ends; symbols only after digits."""
    known = units()
    match = known.pattern.match(text.lower(), at)
    if match:
        return known.names[match["unit"]], match.end()
    match = known.glued.match(text, at)
    if match is None or not (digits or len(match["unit"]) > 1):
        return None                                  # "nine m" is no length, "eight km" is
    return known.symbols[match["unit"]], match.end()


def sign_before(text: str, at: int) -> tuple[str, int] | None:
    """Return the currency whose sign ends at ``text[:at]``, and where the sign starts."""
    for sign, code in signs().items():
        start = at - len(sign)
        for left in (start, start - 1):
            stretch = text[max(left, 0) : at]
            if left >= 0 and stretch.rstrip() == sign and not text[max(0, left - 1) : left].isalpha():
                return code, left
    return None
