"""Whether two claims date one moment of one event: "begins" and "falls silent from", "is set for" and "goes up on"."""

from checker.kinds.deed import beside_names, same_deed
from checker.kinds.lexical import alike, senses, stem
from checker.kinds.phases import LIGHT, phase_words
from checker.kinds.timing import moments
from checker.models import Claim, Pair
from checker.text.fold import fold

_EMPTY = frozenset({"go", "have", "do", "make", "take", "get", "put", "give", "bring"})   # "go bankrupt", "go to court"


def one_moment(pair: Pair) -> bool:
    """Return whether both passages date one moment: "begins" and "fall silent from", "is set for" and "goes up on".

    Where only the word differs, one phase is asked; where one passage merely gives a date ("the final is on"), a
    word besides names that both have.
    """
    if same_deed(pair) and (pair.a.predicate not in _EMPTY or beside_names(pair, _told_of(pair))):
        return True
    one, other = _phases(pair.a), _phases(pair.b)
    if one & other:
        return True
    fixed = [fixes(claim) for claim in (pair.a, pair.b)]
    return any(fixed) and not (one and other) and beside_names(pair) and _fixed_thing(pair)


def _told_of(pair: Pair) -> frozenset[str]:
    """Return the words for what both passages are about, and the verbs."""
    sides = (pair.a, pair.b)
    subjects = {stem(word) for side in sides if side.subject for word in fold(side.subject.text).split()}
    told = (word for side in sides for word in side.matter if stem(word) in subjects)
    heads = (side.subject.head for side in sides if side.subject)
    return frozenset([pair.a.predicate, pair.b.predicate, *heads, *told])


def one_named(pair: Pair) -> bool:
    """Return whether one passage gives a date and no more, or both a last day, for an event that both name."""
    common = _named(pair.a) & _named(pair.b)
    return bool(common) and (any(map(fixes, (pair.a, pair.b))) or all(map(_ends, (pair.a, pair.b))))


def fixes(claim: Claim) -> bool:
    """Return whether a passage does no more than give something its date ("was put back to", but not "was called
    on Monday", which tells of the call)."""
    done_then = any(moment.of == (moment.verb,) == (claim.predicate,) for moment in moments(claim))
    return bool(_words(claim) & phase_words().fixing) and not done_then


def reset(claim: Claim) -> bool:
    """Return whether a passage tells of a new date, which is a plan although it is told in the past."""
    return bool(_words(claim) & (phase_words().fixing - LIGHT))


def _fixed_thing(pair: Pair) -> bool:
    """Return whether the other passage has what "is on Sunday" is said of; "set" or "moved" are of dates alone."""
    for one, other in ((pair.a, pair.b), (pair.b, pair.a)):
        if fixes(one) and not reset(one) and one.subject is not None and one.subject.head != "it":
            said = (*other.matter, *((other.subject.head,) if other.subject is not None else ()))
            return any(alike(one.subject.head, word) for word in said)
    return True


def _named(claim: Claim) -> frozenset[str]:
    """Return the events that a passage names, synonyms counting as one."""
    subject = (claim.subject.head,) if claim.subject is not None else ()
    said = (word for word in (*claim.matter, *subject) if word in phase_words().events)
    return frozenset(sense for word in said for sense in senses(word))


def _ends(claim: Claim) -> bool:
    return any(when.relation in ("until", "by") for when in claim.time.spans)


def _phases(claim: Claim) -> frozenset[str]:
    said = _words(claim)
    last = {"end"} if claim.polarity == "positive" and _ends(claim) else set()    # "stays shut until May" ends then
    return frozenset({*last, *(name for name, found in phase_words().phases.items() if said & found)})


def _words(claim: Claim) -> frozenset[str]:
    """Return the verbs, a particle joined, and the head of what it is about."""
    subject = {claim.subject.head} if claim.subject is not None else set()
    dated = {when.verb for when in claim.time.spans}    # "pass away", and "begins" of which the matter is the truce
    return frozenset({claim.predicate, *claim.matter[:1], *subject, *dated})
