"""Which moment of an event is dated: its beginning, its end, the deed itself."""

from functools import lru_cache
from itertools import chain
from typing import Protocol

from checker.data import load_yaml, rules_folder
from checker.kinds.deed import beside_names, same_deed
from checker.kinds.lexical import alike, senses
from checker.models import Claim, Pair

_BOUNDS = {"start": {"begin", "office"}, "end": {"end", "leave"}}
class Dated(Protocol):
    """What a time hangs on, as in When."""

    @property
    def of(self) -> tuple[str, ...]:
        """Return the nouns."""

    @property
    def verb(self) -> str:
        """Return the verb."""


_LIGHT = frozenset({"be", "fall", "come", "hold", "take place"})


def one_moment(pair: Pair) -> bool:
    """Return whether both passages date one moment: "begins" and "fall silent from", "is set for" and "goes up on".

    Where only the word differs, one phase is asked; where one passage merely gives a date ("the final is on"), a
    word besides names that both have.
    """
    if same_deed(pair):
        return True
    one, other = _phases(pair.a), _phases(pair.b)
    if one & other:
        return True
    fixed = [fixes(claim) for claim in (pair.a, pair.b)]
    return any(fixed) and not (one and other) and beside_names(pair) and _fixed_thing(pair)


def tied(x: Dated, y: Dated) -> bool:
    """Return whether two times are of one moment, by what they hang on: one verb or noun, one phase, or a verb that
    does no more than fix a date on one side ("heard on 3 June", "put back to 8 July")."""
    words = [frozenset({*side.of, side.verb}) - _LIGHT for side in (x, y)]
    if any(alike(one, other) for one in words[0] for other in words[1] if one and other):
        return True
    phases = [frozenset(name for name, found in _lexicon()[0].items() if side & found) for side in words]
    fixing = any(not side.of and side.verb in _lexicon()[1] for side in (x, y))
    return bool(phases[0] & phases[1]) or (fixing and not all(phases))


def bounds(of: tuple[str, ...]) -> str:
    """Return "start" or "end" where a time hangs on a word that begins or ends something, else "at"."""
    phases = {name for name, found in _lexicon()[0].items() if found & set(of)}
    ends = {end for end, names in _BOUNDS.items() if phases & names}
    return ends.pop() if len(ends) == 1 else "at"


def is_reporting(verb: str) -> bool:
    """Return whether a verb hands on words: "he said on Monday that"."""
    return verb in _sayings()


@lru_cache(maxsize=1)
def _sayings() -> frozenset[str]:
    groups = load_yaml(rules_folder() / "lexicons" / "speech.yaml")["groups"]
    words = (word for group in groups if group["class"] == "speech" for word in group["entries"])
    return frozenset(words) - _lexicon()[1] - frozenset(chain(*_lexicon()[0].values()))


def _fixed_thing(pair: Pair) -> bool:
    """Return whether the other passage has what "is on Sunday" is said of; "set" or "moved" are of dates alone."""
    for one, other in ((pair.a, pair.b), (pair.b, pair.a)):
        if fixes(one) and not reset(one) and one.subject is not None and one.subject.head != "it":
            words = (*other.matter, *((other.subject.head,) if other.subject is not None else ()))
            return any(alike(one.subject.head, word) for word in words)
    return True


def one_named(pair: Pair) -> bool:
    """Return whether one passage gives a date and no more, or both a last day, for an event that both name."""
    common = _named(pair.a) & _named(pair.b)
    return bool(common) and (any(map(fixes, (pair.a, pair.b))) or all(map(_ends, (pair.a, pair.b))))


def _named(claim: Claim) -> frozenset[str]:
    """Return the events that a passage names, synonyms counting as one."""
    subject = (claim.subject.head,) if claim.subject is not None else ()
    words = (word for word in (*claim.matter, *subject) if word in _lexicon()[2])
    return frozenset(sense for word in words for sense in senses(word))


def _ends(claim: Claim) -> bool:
    return any(when.relation in ("until", "by") for when in claim.time.spans)


def fixes(claim: Claim) -> bool:
    """Return whether a passage does no more than give something its date ("was put back to")."""
    return bool(_words(claim) & _lexicon()[1])


def reset(claim: Claim) -> bool:
    """Return whether a passage tells of a new date, which is a plan although it is told in the past."""
    return bool(_words(claim) & (_lexicon()[1] - _LIGHT))


def _phases(claim: Claim) -> frozenset[str]:
    words = _words(claim)
    last = {"end"} if claim.polarity == "positive" and _ends(claim) else set()    # "stays shut until May" ends then
    return frozenset({*last, *(name for name, found in _lexicon()[0].items() if words & found)})


def _words(claim: Claim) -> frozenset[str]:
    """Return the verb, its particle joined, and the head of what it is about."""
    subject = {claim.subject.head} if claim.subject is not None else set()
    joined = {when.verb for when in claim.time.spans if when.verb.startswith(f"{claim.predicate} ")}   # "pass away"
    return frozenset({claim.predicate, *claim.matter[:1], *subject, *joined})


@lru_cache(maxsize=1)
def _lexicon() -> tuple[dict[str, frozenset[str]], frozenset[str], frozenset[str]]:
    """Return the words of each phase, those that fix a date, and the nouns that are events."""
    found = load_yaml(rules_folder() / "lexicons" / "phases.yaml")
    phases = {name: frozenset(words) for name, words in found["phases"].items()}
    return phases, frozenset(found["fixing"]), frozenset(found["events"])
