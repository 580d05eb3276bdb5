"""Reads in what kind of site something is: "in a dry well", "aboard a night train"."""

import re

from checker.text.whereabouts import Spot
from checker.vocabulary import lexicon, remembered

# What a site's noun is followed by where it ends its phrase: "a school board" is no school.
_END = (
    r"(?=\W*$|[,.;:)]|\W+(?:in|on|at|of|off|near|where|which|that|who|outside|by|to|from|with|and|after|before|when|while"
    r"|as|just|about|some|early|late|last|this|a|an|the|his|her|their|\w+ed|\w+day"
    r"|\w+ (?:hundred )?(?:miles|kilometres|metres|yards))\b)"
)
_IN = r"\b(?:in|inside|aboard|from|beneath|under|at) ((?:(?:the|an?|his|her|its|their) )?(?:[\w’'-]+ ){0,3}?"


def find_site_kinds(text: str) -> list[Spot]:
    """Return the sites of a text whose kind the lexicon knows; ``sort`` is the list, ``value`` the kind."""
    pattern, kinds = _pattern()
    return [
        Spot(start=match.start(1), end=match.end(1), text=match[1], sort=kinds[match[2]][0], value=kinds[match[2]][1])
        for match in pattern.finditer(text)
    ]


@remembered()
def _pattern() -> tuple[re.Pattern[str], dict[str, tuple[str, str]]]:
    """Return a pattern of all sites, longest nouns first, and the sort and kind of each. Raises RuleFileError."""
    data = lexicon("sites")
    kinds = {noun: (sort, kind) for sort, kinds in data.items() for kind, nouns in kinds.items() for noun in nouns}
    nouns = "|".join(map(re.escape, sorted(kinds, key=lambda noun: (-len(noun), noun))))
    return re.compile(rf"{_IN}({nouns})){_END}"), kinds
