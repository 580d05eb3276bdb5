"""Whether two deeds are one: one name or near enough, done to one thing; a part of kind `actor`."""

import re

from checker.kinds.lexical import alike, senses
from checker.kinds.settings import one_story
from checker.models import Claim, Deed, Pair, Refusal, Term
from checker.text.fold import fold
from checker.text.proper import proper_words

_STOP = frozenset({"the", "a", "an", "of", "in", "on", "at", "for", "to", "and", "its", "his", "her", "their", "with",
                   "from", "by", "that", "which", "who", "into", "against", "s"})
_INDEFINITE = re.compile(r"(?:an?|some|another|several|many|most|two|three|\d+)\b", re.IGNORECASE)
_DEFINITE = re.compile(r"(?:the|this|that|best|top)\b", re.IGNORECASE)
_ROW = re.compile(r"\b(?:first|second|third|fourth|fifth|last|latest|next|\d+)\b")
TWO, LOOSE = 2, 0.8   # words in common of the thing from which the claims may be that much further apart
DISTINCT = 4   # words in common that make a thing known without a name: "the order for sixty fire engines"
# Names of deeds that tell of one thing differently: "the work of Hale" of what he wrote; an order is a decision.
_KIN = (
    frozenset({"make", "write", "design"}), frozenset({"make", "compose"}), frozenset({"make", "invent"}),
    frozenset({"make", "paint"}), frozenset({"make", "direct"}), frozenset({"make", "propose"}),
    frozenset({"order", "decide"}), frozenset({"file", "complain"}), frozenset({"file", "propose"}),
    frozenset({"buy", "own"}), frozenset({"win", "order"}), frozenset({"arrest", "capture"}),
    frozenset({"run", "head", "chair", "lead", "command", "take_over"}), frozenset({"take_over", "buy", "own"}),
)


def one_name(a: Deed, b: Deed) -> bool:
    """Return whether two deeds are of one name, or of two that may tell of one thing."""
    if a.name == b.name or any({a.name, b.name} <= kin for kin in _KIN):
        return True
    return not (a.listed and b.listed) and alike(a.name, b.name)


def not_one_deed(pair: Pair, a: Deed, b: Deed, cosine: float) -> Refusal | None:
    """Return why two deeds of one name may be done to two things, or None."""
    if a.patient.key and a.patient.key == b.patient.key:   # "put Hale forward", "proposed him"
        return None
    left, right = _widened(pair.a, a), _widened(pair.b, b)
    common = _common(words_of(left), words_of(right))
    named = proper_words(left.text), proper_words(right.text)
    if _two_things(left, right, common, named):
        return Refusal(gate="other_patient", reason=f"“{a.patient.text}” and “{b.patient.text}” may be two things")
    if not (_definite(a.patient.text) and _definite(b.patient.text)):
        return Refusal(gate="indefinite", reason=f"“{a.patient.text}” need not be “{b.patient.text}”")
    tied = pair.signals.cosine >= _asked(pair, a, b, common, cosine) and _named_alike(pair)
    if not (named[0] & named[1] or tied or len(common) >= DISTINCT):
        return Refusal(gate="unnamed_patient", reason="nothing named ties the two passages together")
    return None


def _widened(claim: Claim, deed: Deed) -> Term:
    """Return what a deed is done to; for a noun of the deed alone ("lodged the objection") the whole sentence."""
    bare = alike(deed.patient.head, deed.name) and len(words_of(deed.patient)) == 1
    return deed.patient.model_copy(update={"text": claim.sentence}) if bare else deed.patient


def _asked(pair: Pair, a: Deed, b: Deed, common: frozenset[str], cosine: float) -> float:
    """Return how near the claims must be: less where the words leave room for one doer, where one passage sets its
    doer beside the other's, or the thing is "the new concert hall" in both."""
    if a.sole or b.sole or _names_doer(pair.a, b) or _names_doer(pair.b, a):
        return cosine / 2
    told_twice = a.listed and b.listed and len(common) >= TWO and not pair.same_document
    return cosine * LOOSE if told_twice else cosine


def _names_doer(claim: Claim, deed: Deed) -> bool:
    """Return whether a sentence has the name of him who did it by the other passage."""
    words = set(fold(claim.sentence).split())
    return any(doer.key and doer.key.split()[-1] in words for doer in deed.doers)


def _named_alike(pair: Pair) -> bool:
    names = [proper_words(claim.sentence) for claim in (pair.a, pair.b)]
    return bool(pair.signals.shared or names[0] & names[1] or one_story(pair))


def _two_things(a: Term, b: Term, common: frozenset[str], named: tuple[frozenset[str], frozenset[str]]) -> bool:
    """Return whether heads, names or numbers may make two things: "the Dorn report", "the second Dorn letter"."""
    left, right = words_of(a), words_of(b)
    apart = named[0] - right and named[1] - left and not named[0] & named[1]   # "Best director" names nobody
    if not (_heads(a, b) or _heads(b, a)) or apart:
        return True
    rows = [frozenset(_ROW.findall(fold(term.text))) for term in (a, b)]
    if all(rows) and rows[0] != rows[1]:
        return True
    least = min(len(left), len(right))
    inside = len(common) >= least or (len(common) > TWO and 3 * len(common) >= 2 * least)
    return not (inside or named[0] & named[1] or len(common) >= DISTINCT)


def _heads(one: Term, other: Term) -> bool:
    return any(alike(one.head, word) for word in (other.head, *words_of(other)))


def _common(left: frozenset[str], right: frozenset[str]) -> frozenset[str]:
    """Return the families of words that both have."""
    known = frozenset().union(*map(senses, right))
    return frozenset(min(senses(word)) for word in left if senses(word) & known)


def _definite(text: str) -> bool:
    """Return whether a phrase means one thing: "his wife" and "a Dorn report" may be two."""
    return bool(_DEFINITE.match(text) or (proper_words(text) and not _INDEFINITE.match(text)))


def words_of(term: Term) -> frozenset[str]:
    """Return the content words of a phrase, folded."""
    return frozenset(word.removesuffix("'s") for word in fold(term.text).split()) - _STOP
