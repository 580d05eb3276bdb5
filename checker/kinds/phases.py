"""Which phase of an event a word tells: its beginning, its end, the deed itself."""

from functools import lru_cache
from itertools import chain
from typing import NamedTuple, Protocol

from checker.data import load_yaml, rules_folder
from checker.kinds.lexical import alike

LIGHT = frozenset({"be", "fall", "come", "hold", "stage", "take place"})   # verbs that leave the event to their noun
_BOUNDS = {"start": {"begin", "office"}, "end": {"end", "leave"}}


class Dated(Protocol):
    """What a time hangs on, as in When."""

    @property
    def of(self) -> tuple[str, ...]:
        """Return the nouns."""

    @property
    def verb(self) -> str:
        """Return the verb."""


class Words(NamedTuple):
    """The words of each phase, those that fix a date, and the nouns that are events."""

    phases: dict[str, frozenset[str]]
    fixing: frozenset[str]
    events: frozenset[str]


def tied(x: Dated, y: Dated) -> bool:
    """Return whether two times are of one moment, by what they hang on: one verb or noun, one phase, or a verb that
    does no more than fix a date on one side ("heard on 3 June", "put back to 8 July")."""
    hung = [frozenset({*side.of, side.verb}) - LIGHT for side in (x, y)]
    if any(alike(one, other) for one in hung[0] for other in hung[1] if one and other):
        return True
    phases = [frozenset(name for name, found in phase_words().phases.items() if side & found) for side in hung]
    fixing = any(not side.of and side.verb in phase_words().fixing for side in (x, y))
    fixing = fixing and not any(side.of == (side.verb,) for side in (x, y))    # "announced on Tuesday" dates no event
    return bool(phases[0] & phases[1]) or (fixing and not all(phases))


def bounds(of: tuple[str, ...]) -> str:
    """Return "start" or "end" where a time hangs on a word that begins or ends something, else "at"."""
    phases = {name for name, found in phase_words().phases.items() if found & set(of)}
    ends = {end for end, names in _BOUNDS.items() if phases & names}
    return ends.pop() if len(ends) == 1 else "at"


def is_reporting(verb: str) -> bool:
    """Return whether a verb hands on words: "he said on Monday that"."""
    return verb in _sayings()


@lru_cache(maxsize=1)
def _sayings() -> frozenset[str]:
    groups = load_yaml(rules_folder() / "lexicons" / "speech.yaml")["groups"]
    words = (word for group in groups if group["class"] == "speech" for word in group["entries"])
    return frozenset(words) - phase_words().fixing - frozenset(chain(*phase_words().phases.values()))


@lru_cache(maxsize=1)
def phase_words() -> Words:
    """Return the lexicon of phases."""
    found = load_yaml(rules_folder() / "lexicons" / "phases.yaml")
    phases = {name: frozenset(lines) for name, lines in found["phases"].items()}
    return Words(phases, frozenset(found["fixing"]), frozenset(found["events"]))
