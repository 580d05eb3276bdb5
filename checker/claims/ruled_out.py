"""Whether a parse says flatly that somebody or something had no part: "not a bird", "no bird hit it", "rust was ruled
out", "the pilot was not to blame", "of rust there was no trace"; who merely stood by may have had one."""

from collections.abc import Iterator
from typing import Any

from checker.claims.grammar import child
from checker.claims.lexicon import words

_SHARE = frozenset({"nothing", "part", "hand", "role", "share", "involvement"})
_TO_BLAME = frozenset({"responsible", "involved", "guilty", "liable"})
_REASON = frozenset({"cause", "reason", "culprit", "difficulty", "problem", "matter", "author", "doer"})
_SIGN = frozenset({"trace", "sign", "evidence", "question", "talk", "hint", "suggestion", "mention", "indication"})


def flatly(token: Any) -> bool:
    """Return whether a token that sets somebody or something aside leaves no doubt."""
    if token.pos_ not in ("VERB", "AUX"):
        return bool(token.pos_ in ("NOUN", "PROPN"))
    if said(token) & words("bystanders")["clear"]:
        return token.lemma_ != "clear" or _of_blame(token)
    if child(token, ("expl",)) is not None:
        return True
    ins = [noun for item in token.children if item.dep_ == "prep" for noun in item.children]
    sound = words("bystanders")["sound"]
    told = {item.lemma_.lower() for item in token.children if item.dep_ in ("dobj", "attr", "acomp", "xcomp")}
    if token.lemma_ == "be":
        held = told | {noun.lemma_.lower() for noun in ins}
        return bool(held & (_TO_BLAME | _REASON | sound | {"blame"}))
    return token.lemma_ in ("have", "play", "take") and bool(told & _SHARE)


def _of_blame(verb: Any) -> bool:
    """Return whether somebody is cleared of something; a ferry is "cleared for service" and clears a port."""
    passive = child(verb, ("auxpass",)) is not None
    return any(item.lower_ == "of" or (passive and item.lower_ == "by") for item in verb.children)


def said(verb: Any) -> set[str]:
    """Return a verb by itself and with each of its particles, prepositions and adverbs: "rule", "rule out"."""
    lemma = verb.lemma_.lower()
    beside = (item for item in verb.children if item.dep_ in ("prt", "prep", "advmod", "acomp"))
    return {lemma, *(f"{lemma} {item.lower_}" for item in beside)}


def missing(token: Any) -> Iterator[Any]:
    """Yield what is said not to have been there: "there was no fog", "of fog there was no trace"."""
    if token.lemma_ != "be" or child(token, ("expl",)) is None:
        return
    noun = child(token, ("attr", "nsubj"))
    if noun is None or not (noun.lower_ == "none" or any(item.lower_ == "no" for item in noun.children)):
        return
    if noun.lower_ != "none" and noun.lemma_.lower() not in _SIGN:
        yield noun
    yield from _of(noun)
    yield from _of(token)


def _of(head: Any) -> Iterator[Any]:
    for item in head.children:
        if item.dep_ == "prep" and item.lower_ == "of":
            yield from (noun for noun in item.children if noun.dep_ == "pobj")
