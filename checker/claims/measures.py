"""Says what a figure measures from the words beside it: "went to the polls" and "turnout" are one measure."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from checker.claims.counted import governor
from checker.data import load_yaml, rules_folder

_CLAUSES = frozenset({"advcl", "ccomp", "conj", "relcl", "parataxis", "punct", "cc"})
_UP = frozenset({"xcomp", "relcl", "acl", "pcomp"})
_PEOPLE = frozenset({"people", "person", "employee", "worker", "member", "staff", "man", "woman", "those", "other"})
_MONEY = 3    # letters of a currency code


@dataclass(frozen=True)
class Cue:
    """Lemmas that must all stand beside a figure, and those that must not."""

    words: frozenset[str]
    barred: frozenset[str]


@dataclass(frozen=True)
class Measure:
    """A measure with the units it may have and its cues."""

    name: str
    units: frozenset[str]
    cues: tuple[Cue, ...]


@lru_cache(maxsize=1)
def measures() -> tuple[Measure, ...]:
    """Return the measures of ``rules/lexicons/measures.yaml``, special ones first."""
    rows = load_yaml(rules_folder() / "lexicons" / "measures.yaml")
    return tuple(Measure(row["measure"], frozenset(row["units"]), tuple(map(_cue, row["cues"]))) for row in rows)


def _cue(written: str) -> Cue:
    words = written.split()
    barred = frozenset(word.removeprefix("-") for word in words if word.startswith("-"))
    return Cue(frozenset(word for word in words if not word.startswith("-")), barred)


def measure_of(unit: str, word: Any, noun: str = "") -> str:
    """Return the measure of a figure that counts or stands at ``word``, or ""; ``noun``: what it counts, if it says so.

    "No homes were lost, despite more than 50 fires" counts fires, so a count must be of what its cue names, or of
    people at large.
    """
    kinds = {unit, "money"} if len(unit) == _MONEY and unit.isupper() else {unit}
    possible = [measure for measure in measures() if measure.units & kinds]
    if not possible:
        return ""
    beside = frozenset(_beside(word))
    free = unit != "count" or not noun or noun in _PEOPLE
    for measure in possible:
        cues = (cue for cue in measure.cues if cue.words <= beside and not cue.barred & beside)
        if any(free or noun in cue.words for cue in cues):
            return measure.name
    return ""


def _beside(word: Any) -> Iterator[str]:
    """Yield the lemmas beside a word: of its noun phrase, of its verb and of that verb's other arguments."""
    verb = governor(word)
    heads = [word, *_upward(word)] if verb is None else [word, verb, *_upward(verb)]
    for head in heads:
        yield from _forms(head)
        for child in head.children:
            if child.dep_ not in _CLAUSES:
                for token in child.subtree:
                    yield from _forms(token)


def _upward(word: Any) -> Iterator[Any]:
    """Yield what a word without a verb, or a verb inside another phrase, hangs on."""
    for _ in range(3):
        if word.head.i == word.i or (word.pos_ in ("VERB", "AUX") and word.dep_ not in _UP):
            return
        word = word.head
        yield word


def _forms(token: Any) -> Iterator[str]:
    if token.pos_ not in ("DET", "PUNCT", "NUM"):
        yield token.lemma_.lower()
        yield token.lower_
