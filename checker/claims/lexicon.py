"""Lexicons of words that take a stance: signatures of verbs, nouns, adjectives, read once from ``rules/lexicons``."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any, Literal, get_args

from checker.errors import RuleFileError
from checker.models import Modality, Polarity
from checker.vocabulary import lexicon, remembered

Takes = Literal["any", "clause", "object"]
Part = Literal["verb", "noun", "adjective"]
FILES = ("implicatives", "commitments", "attitudes", "speech", "modality", "nouns", "adjectives")


@dataclass(frozen=True)
class Entry:
    """One pattern with its signature: what it makes of its complement in a positive and in a negative context.

    ``words``: lemmas, the head first ("rule out"); a closing "to" is an infinitive or a preposition.
    ``commits``: whether its subject is the one who takes the stance. ``deeds``: only over nouns of plans,
    demands and the like ("drop the plan", not "drop a plate"). ``alone``: holds without a complement too.
    ``takes``: only clauses ("found that"), only things ("suggested a vote"), or any complement.
    ``unsettled``: denied, it says that its complement is possible ("did not rule out").
    """

    words: tuple[str, ...]
    part: Part
    kind: str
    positive: Polarity
    negative: Polarity
    modality: Modality
    commits: bool
    deeds: bool
    alone: bool
    takes: Takes
    unsettled: bool
    example: str

    def turn(self, polarity: Polarity) -> Polarity:
        """Return the polarity of the complement in a context of the given polarity."""
        if polarity == "open":
            return "open"
        return self.positive if polarity == "positive" else self.negative


@remembered()
def entries() -> dict[str, tuple[Entry, ...]]:
    """Return all entries by the lemma of their head, longest pattern first. Raises RuleFileError."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for name in FILES:
        for entry in read_file(name):
            found[entry.words[0]].append(entry)
    return {head: tuple(sorted(items, key=lambda entry: -len(entry.words))) for head, items in found.items()}


def read_file(name: str) -> list[Entry]:
    """Return the entries of one lexicon. Raises RuleFileError."""
    groups = lexicon(name)["groups"]
    return [_entry(name, group, pattern, example) for group in groups for pattern, example in group["entries"].items()]


def _entry(name: str, group: dict[str, Any], pattern: str, example: str) -> Entry:
    positive, negative = group["signature"]
    modality = group.get("modality", "fact")
    if positive not in get_args(Polarity) or negative not in get_args(Polarity) or modality not in get_args(Modality):
        raise RuleFileError([f"{name}.yaml: {pattern}: unknown polarity or modality; use those of the claim model"])
    return Entry(
        words=tuple(pattern.split()), part=group.get("part", "verb"), kind=group["class"],
        positive=positive, negative=negative, modality=modality, commits=group.get("commits", False),
        deeds=group.get("deeds", False), alone=group.get("alone", False), takes=group.get("takes", "any"),
        unsettled=group.get("unsettled", False), example=example,
    )


@remembered()
def _lemmas() -> dict[str, str]:
    return dict(lexicon("lemmas"))


def lemma(token: Any) -> str:
    """Return the lemma of a token, lower case, corrected where the parser's rules fail."""
    return _lemmas().get(token.lower_) or str(token.lemma_).lower()


@remembered()
def deverbal() -> frozenset[str]:
    """Return the nouns that stand for a verb ("signature", "sale")."""
    return frozenset(lexicon("derivations"))


@remembered(8)
def words(name: str) -> dict[str, frozenset[str]]:
    """Return the named word sets of a lexicon that has no signatures (negators, light verbs, deeds)."""
    return {key: frozenset(items) for key, items in lexicon(name).items()}


@remembered(16)
def names(name: str) -> dict[str, str]:
    """Return what each word of such a lexicon is listed under, the first where it is listed twice."""
    found: dict[str, str] = {}
    for key, items in lexicon(name).items():
        for word in items:
            found.setdefault(word, key)
    return found
