"""Where in a parse a reason is given by a noun or by "be": "the cause of the fire was a leak", "a leak is why the road
is shut", "rust was to blame for the fall"."""

from collections.abc import Iterator
from typing import Any

from checker.claims.forces import deeper
from checker.claims.grammar import child
from checker.claims.reason import Given, pair, pobj
from checker.text.reasons import effects

_REASONS = frozenset({"cause", "reason", "ground", "grounds", "source", "trigger", "culprit", "motive"})


def find_grounds(token: Any) -> Iterator[Given]:
    """Yield the reasons that a noun, an auxiliary or "why" is the cue of."""
    if token.pos_ == "AUX":
        yield from _by_behind(token)
        yield from _by_blame(token)
    elif token.lower_ == "why" and token.dep_ == "advmod":
        yield from _by_why(token)
    elif token.lower_ in _REASONS and token.dep_ in ("nsubj", "attr"):
        yield from _by_noun(token)


def _by_noun(noun: Any) -> Iterator[Given]:
    """Yield "the cause of Y was X", "X was the reason for Y", "X is the reason that Y happened"."""
    if noun.head.lemma_ != "be":
        return
    link = next((item for item in noun.children if item.lower_ in ("of", "for")), None)
    other = child(noun.head, ("attr",) if noun.dep_ == "nsubj" else ("nsubj",))
    effect = pobj(link) if link is not None else child(noun, ("acl", "relcl", "ccomp"))
    if other is not None and other.i != noun.i:
        yield from pair(noun, effect, other, child(noun.head, ("neg",)) is not None)


def _by_why(why: Any) -> Iterator[Given]:
    """Yield "X is why Y happened"."""
    verb = why.head
    if verb.head.lemma_ == "be" and verb.dep_ in ("advcl", "ccomp", "attr", "relcl") and verb.i > why.i:
        cause = child(verb.head, ("nsubj",))
        if cause is not None and cause.lower_ in ("that", "this", "which"):   # "hail fell, and that is why"
            cause = verb.head.head if verb.head.dep_ in ("conj", "advcl", "ccomp") else None
        yield from pair(why, deeper(verb), cause, child(verb.head, ("neg",)) is not None)


def _by_behind(verb: Any) -> Iterator[Given]:
    """Yield "X is behind Y"."""
    for item in verb.children:
        if item.dep_ == "prep" and item.lower_ == "behind" and verb.lemma_ == "be":
            noun = pobj(item)
            if noun is not None and (effects(noun.lower_) or noun.pos_ == "VERB"):
                yield from pair(item, noun, child(verb, ("nsubj",)), child(verb, ("neg",)) is not None)


def _by_blame(verb: Any) -> Iterator[Given]:
    """Yield "X was to blame for Y"."""
    blame = next((item for item in verb.children if item.lower_ == "blame" and item.dep_ in ("xcomp", "acomp")), None)
    link = None if blame is None else next((item for item in blame.children if item.lower_ == "for"), None)
    denied = any(child(item, ("neg",)) is not None for item in (verb, blame) if item is not None)
    yield from pair(verb, pobj(link), child(verb, ("nsubj",)), denied)
