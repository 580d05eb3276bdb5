"""Reasons that a clause gives: "it was over pensions that the talks broke up", "shut, its boiler having burst", "since
the clerk had fainted", "citing the cost"."""

from collections.abc import Iterator
from typing import Any

from checker.claims.grammar import child
from checker.claims.reason import Given, negated, pobj
from checker.claims.speech import speech

_CLAUSES = ("ccomp", "advcl", "acl", "relcl", "csubj")
_FOR = frozenset({"over", "for", "because"})


def by_clause(token: Any) -> Iterator[Given]:
    """Yield the reasons that a clause gives at its cue: the "be" of a cleft, "since", "citing", "having"."""
    if token.lemma_ == "be" and token.pos_ in ("AUX", "VERB"):
        yield from _by_cleft(token)
    elif token.lower_ == "since" and token.dep_ == "mark" and token.head.dep_ == "advcl":
        verb = token.head.head
        if not any(item.lemma_ == "have" and item.dep_ == "aux" for item in verb.children):   # "has risen since"
            yield Given(token, told_of(verb), token.head, negated(token))
    elif token.lower_ == "citing" and token.dep_ == "advcl" and (noun := child(token, ("dobj",))) is not None:
        yield Given(token, told_of(token.head), noun)
    elif token.lower_ == "having" and token.dep_ == "aux":
        yield from _absolute(token)


def _by_cleft(verb: Any) -> Iterator[Given]:
    """Yield "it was over pensions that the talks broke up"."""
    cause = next((_under(item) or pobj(item) for item in verb.children if item.lower_ in _FOR), None)
    effect = None if cause is None else clefted(verb, cause.i)
    if effect is not None:
        yield Given(verb, effect, cause, child(verb, ("neg",)) is not None)


def clefted(verb: Any, after: int) -> Any | None:
    """Return the clause that "it was ... that" is about, None where the verb is another's."""
    subject = child(verb, ("nsubj", "expl"))
    if verb.lemma_ != "be" or subject is None or subject.lower_ != "it":
        return None
    below = (item for item in verb.subtree if item.i > after and item.dep_ in _CLAUSES)
    return next((item for item in below if _that(item)), None)


def told_of(verb: Any) -> Any:
    """Return what a verb of saying reports, where the parser hung its reason on the saying: "the council closed it, she
    said, because the roof leaked"."""
    said = child(verb, ("ccomp",))
    return said if verb.lemma_.lower() in speech().say and said is not None and said.pos_ in ("VERB", "AUX") else verb


def _under(preposition: Any) -> Any | None:
    """Return the conductor of "because of the conductor", whichever of the two words the parser hung it on."""
    return next((noun for item in preposition.children for noun in item.children if noun.dep_ == "pobj"), None)


def _that(verb: Any) -> bool:
    return verb.pos_ in ("VERB", "AUX") and any(item.lower_ == "that" for item in verb.children)


def _absolute(having: Any) -> Iterator[Given]:
    """Yield "the school stayed shut, its boiler having burst"; the parser makes either verb the other's clause."""
    verb = having.head
    if child(verb, ("nsubj", "nsubjpass")) is None:
        return
    before = child(verb, ("ccomp",))
    effect = verb.head if verb.dep_ == "advcl" else before if before is not None and before.i < verb.i else None
    if effect is not None and effect.pos_ in ("VERB", "AUX"):
        yield Given(having, told_of(effect), verb, child(verb, ("neg",)) is not None)
