"""Time zones as news gives them: abbreviations, and "local time" of countries with a single zone.

Source: IANA time zone database; only abbreviations that name one zone in English news ("IST" does not).
"""

import re

_OFFSETS = {
    "GMT": 0, "UTC": 0, "BST": 60, "CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "MSK": 180,
    "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
    "JST": 540, "KST": 540, "HKT": 480, "SGT": 480, "AEST": 600, "AEDT": 660, "AWST": 480, "NZST": 720, "NZDT": 780,
    "Greenwich time": 0, "Greenwich Mean Time": 0, "Central European Time": 60,
}
ZONE = "|".join(sorted(_OFFSETS, key=len, reverse=True))


def offset_of(name: str) -> int | None:
    """Return minutes east of UTC, or None if the name is not known."""
    return _OFFSETS.get(name)


_NAMED = re.compile(rf"\b(?:{ZONE})\b|\b(?:local|[A-Z][a-z]+|eastern|western|central|summer|their|our) time\b")
_THERE = re.compile(r"\b[Ii]t was (?:\S+ ){1,8}in [A-Z]|\b[Ii]n [A-Z]\w+ it was\b")


def names_zone(sentence: str) -> bool:
    """Return whether a sentence says by whose clock it tells the time: "Japan time", "In Brussels it was six"."""
    return bool(_NAMED.search(sentence) or _THERE.search(sentence))
