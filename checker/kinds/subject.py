"""Whose figure it is: of two contestants, two firms, two persons each has his own."""

from checker.models import Claim, Pair, Quantity, Refusal
from checker.text.persons import same_person


def other_subject(pair: Pair, a: Quantity, b: Quantity) -> Refusal | None:
    """Refuse figures of two subjects; ages and ranks must be certain to be of one."""
    if a.unit == "year_of_age":
        return _age(a, b)
    keyed = _subject(pair.a), _subject(pair.b)
    if a.unit == "rank" and (not all(keyed) or keyed[0] != keyed[1]):
        return Refusal(gate="other_subject", reason="it is not certain that one contestant is meant")
    own = a.governor == pair.a.predicate and b.governor == pair.b.predicate
    if own and all(keyed) and keyed[0] != keyed[1] and not set(keyed) & set(pair.signals.shared):
        return Refusal(gate="other_subject", reason=f"of {keyed[0]} and of {keyed[1]}")
    return None


def _subject(claim: Claim) -> str:
    return claim.subject.key if claim.subject else ""


def _age(a: Quantity, b: Quantity) -> Refusal | None:
    """Refuse ages unless both are of one named person: two boys of 15 and a man of 26 are three people."""
    if a.scope and b.scope and same_person(a.scope[0], b.scope[0]) and " " in max(a.scope[0], b.scope[0], key=len):
        return None
    named = f"{' '.join(a.scope[:1]) or 'somebody'} and {' '.join(b.scope[:1]) or 'somebody'}"
    return Refusal(gate="other_subject", reason=f"it is not certain that {named} are one person")
