"""Kind `actor`: the same deed, or the same words, put down to two parties."""

import re

from checker.kinds.contrast import ContrastOptions, ruled_out, stated
from checker.kinds.lexical import alike
from checker.kinds.speakers import RemarkOptions, kind_of, remark
from checker.models import Deed, Mark, Outcome, Pair, Refusal, Ruling, Term
from checker.text.elapsed import days_between
from checker.text.fold import fold
from checker.text.parties import same_party
from checker.text.persons import same_person
from checker.text.proper import proper_words
from checker.text.voices import comparable

_STOP = frozenset({"the", "a", "an", "of", "in", "on", "at", "for", "to", "and", "its", "his", "her", "their"})
_INDEFINITE = re.compile(r"(?:an?|some|another|several|many|most|two|three|\d+)\b", re.IGNORECASE)
_DEFINITE = re.compile(r"(?:the|this|that)\b", re.IGNORECASE)


DISTINCT = 4   # words in common that make a thing known without a name: "the order for sixty fire engines"
_NOTHING = Refusal(gate="no_common_deed", reason="the passages tell no deed of one name")


class ActorOptions(RemarkOptions, ContrastOptions):
    """``days``: articles further apart may report two deeds."""

    days: int = 14


class ActorKind:
    """Kind `actor`: one deed, or one remark, put down to two parties."""

    name = "actor"
    Options = ActorOptions

    def judge(self, pair: Pair, options: ActorOptions) -> Outcome:
        """Judge every two deeds of one name, and every two quotations of the same words."""
        said = [remark(pair, match, options) for match in pair.signals.matches if match.kind == "quote"]
        done = [_deed(pair, a, b, options) for a in pair.a.deeds for b in pair.b.deeds
                if _one_deed(a, b)]
        return Outcome.of([*said, *done, *ruled_out(pair, options)], _NOTHING)


def _one_deed(a: Deed, b: Deed) -> bool:
    """A deed of the lexicon has one doer; any other has one only where the words say so."""
    if a.listed and b.listed:
        return a.name == b.name
    return (a.sole or b.sole) and (a.name == b.name or alike(a.name, b.name))


def _deed(pair: Pair, a: Deed, b: Deed, options: ActorOptions) -> Ruling | Refusal:
    refusal = _not_one_deed(pair, a, b, options) or _not_two_doers(pair, a, b) or _not_comparable(pair, a, b, options)
    if refusal:
        return refusal
    left, right = a.doers[0], b.doers[0]
    return Ruling(
        verdict="conflict", topic=f"actor:{a.name}:{' '.join(sorted(_words(a.patient) & _words(b.patient)))}",
        a=_mark(left), b=_mark(right), why=f"Two parties are named for one deed: {left.text} and {right.text}.",
        settle="The record of the deed: the document, the verdict, the register, or those present.",
    )


def _not_one_deed(pair: Pair, a: Deed, b: Deed, options: ActorOptions) -> Refusal | None:
    left, right = _words(a.patient), _words(b.patient)
    if a.patient.head != b.patient.head or not (left <= right or right <= left):
        return Refusal(gate="other_patient", reason=f"“{a.patient.text}” and “{b.patient.text}” may be two things")
    named = proper_words(a.patient.text), proper_words(b.patient.text)
    if not (_definite(a.patient.text) and _definite(b.patient.text)):
        return Refusal(gate="indefinite", reason=f"“{a.patient.text}” need not be “{b.patient.text}”")
    tied = pair.signals.cosine >= options.cosine and pair.signals.shared
    if not (named[0] & named[1] or tied or len(left & right) >= DISTINCT):
        return Refusal(gate="unnamed_patient", reason="nothing named ties the two passages together")
    return None


def _definite(text: str) -> bool:
    """Return whether a phrase means one thing: "his wife" and "a Dorn report" may be two."""
    return bool(_DEFINITE.match(text) or (proper_words(text) and not _INDEFINITE.match(text)))


def _not_two_doers(pair: Pair, a: Deed, b: Deed) -> Refusal | None:
    if not all(doer.key for doer in (*a.doers, *b.doers)):
        return Refusal(gate="unnamed_doer", reason="a doer has no name, so it may be the same one")
    if any(_same(pair, left, right) for left in a.doers for right in b.doers):
        return Refusal(gate="same_doer", reason="both passages name the same doer, or one may stand for the other")
    for claim, deed, other in ((pair.a, a, b), (pair.b, b, a)):
        denied = {term.key or fold(term.text) for term in deed.denied}
        spoken = fold(claim.sentence).split()
        if any(doer.key not in denied and doer.key.split()[-1] in spoken for doer in other.doers):
            return Refusal(gate="both_named", reason=f"{claim.source} names both, so the roles may be shared")
    return None


def _not_comparable(pair: Pair, a: Deed, b: Deed, options: ActorOptions) -> Refusal | None:
    if not comparable(pair.a.holder, pair.b.holder):
        return Refusal(gate="two_voices", reason="two holders: it is a dispute in the news, not of the papers")
    if not (stated(pair.a, a) and stated(pair.b, b)):
        return Refusal(gate="not_stated", reason="one passage does not state it as a fact")
    apart = days_between(pair.a.published, pair.b.published)
    if apart is not None and apart > options.days:
        return Refusal(gate="other_time", reason=f"{apart} days apart, it may have been done twice")
    return None


def _same(pair: Pair, a: Term, b: Term) -> bool:
    kinds = (kind_of(pair.a, a.key), kind_of(pair.b, b.key))
    if kinds == ("person", "person"):
        return same_person(a.key, b.key)
    return "person" in kinds or "other" in kinds or same_party(a.key, b.key)


def _words(term: Term) -> frozenset[str]:
    return frozenset(fold(term.text).split()) - _STOP


def _mark(term: Term) -> Mark:
    return Mark(start=term.start, end=term.end, text=term.text, value=term.key)
