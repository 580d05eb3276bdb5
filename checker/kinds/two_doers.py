"""Whether two doers of one deed are two parties; a part of kind `actor`."""

import re

from checker.kinds.contrast import same_as, set_aside
from checker.kinds.speakers import kind_of
from checker.models import Claim, Deed, Pair, Refusal, Term
from checker.text.fold import fold
from checker.text.parties import same_party
from checker.text.party_kinds import are_two
from checker.text.persons import same_person
from checker.text.proper import proper_words
from checker.text.spelling import variant

_NAMED = re.compile(r"\s*(?:,|\(|named|called)\s*([^,);]{0,40})")
_TOGETHER = re.compile(
    r"\b(?:with|and|by|for|alongside|behalf of|under|led by)(?: the| a| his| her| its)?(?: \w+)?\s*$"
)
_JOINT = re.compile(
    r"[\s,]*(?:(?:mr|mrs|ms|dr|the|a|an)\s+)?"
    r"(?:(?!(?:since|after|because|when|while|until|before|instead|than|not|whom|from)\b)\w+\s+){0,2}"
)
_AFTER = re.compile(r"\s*and\b")


def not_two_doers(pair: Pair, a: Deed, b: Deed, judged: bool) -> Refusal | None:
    """Return why the doers of two deeds may be one, or have done it together; ``judged``: whether the judge finds
    that the passages exclude one another."""
    couples = [(left, right) for left in a.doers for right in b.doers]
    if any(left.key and left.key == right.key for left, right in couples):   # whatever else he had no part in
        return Refusal(gate="same_doer", reason="both passages name the same doer")
    if any(_set_aside(pair.b, doer) for doer in a.doers) or any(_set_aside(pair.a, doer) for doer in b.doers):
        return None
    if any(same_as(left, right) or same_as(right, left) for left, right in couples):
        return Refusal(gate="same_doer", reason="both passages name the same doer")
    beside = [_beside(claim, mine, other) for claim, mine, other in ((pair.a, a, b), (pair.b, b, a))]
    if "with" in beside:
        return Refusal(gate="both_named", reason="one passage names both, so the roles may be shared")
    known = all(doer.key for doer in (*a.doers, *b.doers))
    if "apart" not in beside and _may_be_one(pair, a, b, known):
        return Refusal(gate="same_doer", reason="one doer may stand for the other")
    one_room = a.sole or b.sole or judged or any(_namesakes(left, right) for left, right in couples)
    if not (a.listed and b.listed) and not one_room:
        return Refusal(gate="many_may", reason="the deed may have been done by both")
    named = any(doer.key for doer in (*a.doers, *b.doers))   # "a bosun" may be Lopez, whatever the judge finds
    two = (judged and not named) or all(are_two(left.text, right.text) for left, right in couples)
    if not known and not two and "apart" not in beside:
        return Refusal(gate="unnamed_doer", reason="a doer has no name, so it may be the same one")
    return None


def _namesakes(a: Term, b: Term) -> bool:
    """Return whether two names differ by the given name alone: of "Tom Hale" and "Tim Hale" one is a slip."""
    left, right = a.key.split(), b.key.split()
    full = a.person and b.person and len(left) > 1 and len(right) > 1
    return full and left[-1] == right[-1] and left[0] != right[0] and not variant(tuple(left), tuple(right))


def _may_be_one(pair: Pair, a: Deed, b: Deed, known: bool) -> bool:
    """Return whether one doer may stand for the other, or has the other's name beside him."""
    if known:
        return any(_same(pair, left, right) for left in a.doers for right in b.doers)
    return bool(_around(pair.a, a) & _around(pair.b, b))


def _around(claim: Claim, deed: Deed) -> frozenset[str]:
    """Return the names in the doers of a deed, and beside them: "a dog named Ulla", "the mayor, Ada Lee"."""
    ends = [doer.end - claim.sentence_start for doer in deed.doers]
    after = [_NAMED.match(claim.sentence, end) for end in ends if 0 <= end <= len(claim.sentence)]
    texts = [*(found.group(1) for found in after if found), *(doer.text for doer in deed.doers)]
    return frozenset().union(*map(proper_words, texts))


def _beside(claim: Claim, mine: Deed, other: Deed) -> str:
    """Return whether a passage names the other's doer as well: "with" its own, "apart" from it, "" not at all."""
    said = fold(claim.sentence)
    own_names = {own.key.split()[-1] for own in mine.doers if own.key}
    for doer in other.doers:
        name = doer.key or fold(doer.text).removeprefix("the ").removeprefix("a ")
        short = name.split()[-1] if doer.key and name.split()[-1] not in own_names else name
        place = re.search(rf"\b{re.escape(name)}\b|\b{re.escape(short)}\b", said)
        if place is None:
            continue
        within = any(_next_to(said, place, fold(own.text)) for own in mine.doers)
        after = _AFTER.match(said[place.end() :]) and f"{place[0]}," not in claim.sentence.lower()   # a new clause
        joined = _TOGETHER.search(said[: place.start()]) or after
        return "with" if within or joined else "apart"
    return ""


def _next_to(said: str, place: re.Match[str], own: str) -> bool:
    """Return whether a name stands in the phrase for another, or beside it: "the rapporteur, Hale, drafted it"."""
    start = said.find(own)
    if start < 0:
        return False
    first, last = sorted(((start, start + len(own)), place.span()))
    return last[0] - first[1] <= 1 or bool(_JOINT.fullmatch(said[first[1] : last[0]]))


def _set_aside(claim: Claim, doer: Term) -> bool:
    """Return whether a passage says that somebody had no part in it."""
    return any(same_as(term, doer) for term in set_aside(claim))


def _same(pair: Pair, a: Term, b: Term) -> bool:
    kinds = ["person" if term.person else kind_of(claim, term.key) for claim, term in ((pair.a, a), (pair.b, b))]
    if kinds == ["person", "person"]:
        return same_person(a.key, b.key)
    return "person" in kinds or same_party(a.key, b.key)
