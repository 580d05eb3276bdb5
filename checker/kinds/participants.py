"""Whether two passages can tell of the same people: who does it, to whom, and who else is named."""

from itertools import product

from checker.kinds.lexical import alike
from checker.kinds.one_party import are_people
from checker.kinds.settings import have_common
from checker.models import Claim, Pair, Refusal, Term
from checker.text.fold import fold

_SOME = ("a ", "an ", "another ", "some ")


def of_others(pair: Pair, sure: bool = False) -> Refusal | None:
    """Refuse events whose people differ: a meeting of factions, a minister who met an envoy. If it is ``sure`` that
    the event is one, only names of which none is in common tell of two."""
    if pair.same_document:
        return None
    for one, other in () if sure else ((pair.a, pair.b), (pair.b, pair.a)):
        if _anybody(one) and _person(other):
            return Refusal(gate="other_subject", reason=f"nobody says that “{_said(one)}” is {_said(other)}")
        if _missing(one, other):
            return Refusal(gate="other_subject", reason=f"{_said(one)} has no part in the other passage")
    names = _named(pair.a), _named(pair.b)
    if all(names) and not have_common(*names):
        return Refusal(gate="other_names", reason=f"of {min(names[0])} and of {min(names[1])}")
    return None


def _anybody(claim: Claim) -> bool:
    """Return whether a passage begins with one of many: "a man of 25 entered the country"."""
    subject = claim.subject
    some = subject is not None and not subject.key and subject.text.lower().startswith(_SOME)
    return subject is not None and some and are_people(subject.head)


def _missing(one: Claim, other: Claim) -> bool:
    """Return whether no named part of one passage is in the other, nor any unnamed one ("signed the pact", "the pact
    was signed")."""
    keys = {term.key for term in _terms(one) if term.key}
    if not keys or have_common(keys, _named(other)) or {key.split()[-1] for key in keys} & _words(other):
        return False
    return not any(alike(x.head, y.head) for x, y in product(_terms(one), _terms(other)))


def _terms(claim: Claim) -> list[Term]:
    return [term for term in (claim.subject, claim.object) if term is not None]


def _person(claim: Claim) -> bool:
    """Return whether a passage is about a named person."""
    key = claim.subject.key if claim.subject is not None else ""
    return any(mention.kind == "person" and mention.key == key for mention in claim.mentions)


def _words(claim: Claim) -> frozenset[str]:
    """Return the words of the sentence; who reports it is no part of what happened."""
    said = fold(claim.sentence)
    for voice in claim.holder.chain:
        said = said.replace(fold(voice.name), " ")
    return frozenset(said.split())


def _named(claim: Claim) -> frozenset[str]:
    """Return the names in the statement itself, pronouns resolved."""
    words = set(fold(claim.statement).split())
    said = (mention for mention in claim.mentions if set(mention.key.split()) & words)
    return frozenset(mention.key for mention in said) | {term.key for term in _terms(claim) if term.key}


def _said(claim: Claim) -> str:
    return claim.subject.text if claim.subject is not None else claim.predicate
