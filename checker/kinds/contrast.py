"""A doer whom the other side sets aside: "Hale, and not Ruiz", "Ruiz had no hand in it"; a part of kind `actor`."""

import re
from collections.abc import Iterator

from checker.kinds.lexical import alike
from checker.kinds.moments import dates_apart
from checker.kinds.one_party import are_people
from checker.kinds.voices import told_alike
from checker.models import Claim, Deed, Mark, Pair, Record, Ruling, Term
from checker.text.fold import fold
from checker.text.party_kinds import party_kind
from checker.text.persons import same_person
from checker.text.proper import proper_words

_REVERSING = frozenset({"reversal", "prohibition"})
# Deeds that say no by themselves: who "objected to the lights" did something.
_SAYING_NO = frozenset({"object", "veto", "reject", "annul", "cancel", "break_off", "dismiss", "expel", "close"})
_ARTICLES = frozenset({"the", "a", "an", "its", "his", "her", "their", "no", "any", "own", "of", "in", "at",
                       "to", "for", "and", "by", "it", "on", "with", "that", "which", "who"})
# What says of somebody that he had no part in a thing, whatever was done to it.
_UNINVOLVED = re.compile(
    r"\b(?:no|nothing|never|not|nobody|n't)\b[^,;:.]{0,40}\b(?:to do with|(?:part|hand|role|say|share|involvement) in"
    r"|involved in|behind|responsible for)\b", re.IGNORECASE,
)
_UNSURE = ("possibility", "condition", "question", "wish")
_AGENTS = ("er", "or", "ist", "man", "woman", "ant", "ian", "ee", "chief", "board", "guest", "body")   # who acts
_PRONOUNS = frozenset({"he", "she", "they", "i", "we"})
# Another time or another one than the news is about: "the year before", "in another village".
_ELSEWHEN = re.compile(
    r"\b(?:earlier|later|before|previous(?:ly)?|ago|once|another|years|since|in (?:1[5-9]|20)\d\d)\b")
COMMON = 2   # words of the deed, its verb included, that the sentence which sets its doer aside must have


class ContrastOptions(Record):
    """``cosine``: similarity above which two claims tell one deed, if one of them rules out the other's doer."""

    cosine: float = 0.5


def ruled_out(pair: Pair, options: ContrastOptions) -> Iterator[Ruling]:
    """Yield a ruling where one side sets aside who did it by the other."""
    if pair.same_document or pair.signals.cosine < options.cosine or not told_alike(pair.a, pair.b):
        return
    if other_occasion(pair):
        return
    for one, other in ((pair.a, pair.b), (pair.b, pair.a)):
        for term in filter(is_party, set_aside(one)):
            found = next((doer for doer in actors(other) if same_as(term, doer)), None)
            if not found or _did_it(one, other, term) or not _one_matter(one, other, found):
                continue
            if doer := _instead(one, other, term):
                yield _ruling(pair, {one.id: mark(doer), other.id: mark(found)}, (found, term, doer))


def other_occasion(pair: Pair) -> bool:
    """Return whether one passage is of another time, by its dates or in words that the other does not have."""
    words = [frozenset(_ELSEWHEN.findall(fold(claim.statement))) for claim in (pair.a, pair.b)]
    return dates_apart(pair.a, pair.b) or words[0] != words[1]


def is_party(term: Term) -> bool:
    """Return whether somebody who could have done it is set aside, and no thing that something was not done to."""
    named = term.key or party_kind(term.text) or are_people(term.head) or term.head in _PRONOUNS
    return not term.passive and bool(named or term.head.endswith(_AGENTS))


def _did_it(one: Claim, other: Claim, term: Term) -> bool:
    """Return whether a claim itself tells the deed of him: "Hale, who never sat on the board, signed the plan"."""
    names = {deed.name for deed in other.deeds}
    own = (deed for deed in one.deeds if any(alike(deed.name, name) for name in names))
    return any(same_as(term, doer) for deed in own for doer in deed.doers)


def set_aside(claim: Claim) -> tuple[Term, ...]:
    """Return who is said to have had no part in what a claim tells."""
    return (*claim.cleared, *(term for deed in claim.deeds for term in deed.denied))


def _ruling(pair: Pair, marks: dict[str, Mark], parties: tuple[Term, Term, Term]) -> Ruling:
    found, term, doer = (party.text for party in parties)
    said = "had no part in it" if doer == term else f"did not do it but {doer}"
    return Ruling(
        verdict="conflict", topic=f"actor:not:{fold(found)}", a=marks[pair.a.id], b=marks[pair.b.id],
        why=f"One passage has it that {found} did it, the other that {term} {said}.",
        settle="The record of the deed, or those present.",
    )


def actors(claim: Claim) -> Iterator[Term]:
    """Yield the subject of a claim, and who did what is told in it: "handed over by its treasurer"."""
    patients = {deed.patient.start for deed in claim.deeds}
    if claim.subject and not claim.subject.passive and claim.subject.start not in patients:
        yield claim.subject
    for deed in claim.deeds:
        yield from deed.doers


def _instead(one: Claim, other: Claim, cleared: Term) -> Term | None:
    """Return who did it by the side that sets another aside, or him who is set aside where the deed is told in
    other words or he is said to have had no part in it; None where that side tells no such deed."""
    aside = [*one.cleared, cleared]
    told = [deed for deed in one.deeds if _shares(deed, other) and not any(
        same_as(term, doer) for term in aside for doer in deed.doers)]
    if not told:
        return cleared if _UNINVOLVED.search(one.sentence) else None
    names = {other.predicate, *(deed.name for deed in other.deeds)}
    kin = (deed for deed in told if any(alike(deed.name, name) for name in names))
    deed = next(kin, None)
    return deed.doers[0] if deed else cleared


def _shares(deed: Deed, other: Claim) -> bool:
    """Return whether what was done, or to what, is in the other claim."""
    said = {*other.matter, *fold(other.sentence).split()} - _ARTICLES
    return any(alike(word, x) for word in (deed.name, *_words(deed.patient)) for x in said)


def stated(claim: Claim, deed: Deed | None = None) -> bool:
    """Return whether a claim says that something was done. In "Hale, not Ruiz, wrote it" the negation belongs
    to the doer; what is proposed is a plan, but proposing it is done."""
    asserted = claim.modality not in _UNSURE
    undone = deed is not None and (claim.stance in _REVERSING or deed.name in _SAYING_NO)   # the order is, not the deed
    return asserted and (claim.polarity == "positive" or undone or bool(deed and deed.denied))


def _one_matter(one: Claim, other: Claim, doer: Term) -> bool:
    """Return whether the sentence that sets a doer aside has words of what he is said to have done."""
    names = {word for key in one.keys | other.keys for word in key.split()} | _words(doer)
    deed = next((deed for deed in other.deeds if doer in deed.doers), None)
    told = (*fold(one.sentence).split(), *one.matter, *(item.name for item in one.deeds))
    said = [word for word in told if word not in _words(doer)]
    done = {deed.name, *_words(deed.patient)} if deed else set(other.matter)
    if deed and alike(fold(deed.text), other.predicate):   # what the claim is about, not "in talks led by Hale"
        done |= set(other.matter)
    common = {word for word in done if word not in _words(doer) and any(alike(word, x) for x in said)}
    named = (proper_words(one.sentence) & proper_words(other.sentence)) - _words(doer) - frozenset(doer.key.split())
    aside = any(same_as(term, doer) for term in other.cleared)
    held = one.modality not in _UNSURE and stated(other, deed) and not aside   # the denial is of him who is set aside
    return bool(common - names) and len(common | named) >= COMMON and held


def same_as(cleared: Term, doer: Term) -> bool:
    """Return whether who is set aside is who did it by the other side."""
    if cleared.key and doer.key:
        return same_person(cleared.key, doer.key) or cleared.key == doer.key
    left, right = _words(cleared), _words(doer)
    if not left or not right:
        return False
    return left <= right or (cleared.head == doer.head and right <= left)


def _words(term: Term) -> frozenset[str]:
    return frozenset(word.removesuffix("'s") for word in fold(term.text).split()) - _ARTICLES


def mark(term: Term) -> Mark:
    """Mark a party or thing, under its name if it has one."""
    return Mark(start=term.start, end=term.end, text=term.text, value=term.key or fold(term.text))
