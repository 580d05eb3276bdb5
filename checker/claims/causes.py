"""Finds reasons in an article: what is said to have brought about what, and which reasons are ruled out."""

from collections.abc import Iterator
from typing import Any

from checker.claims.denials import ruled_out
from checker.claims.grammar import child
from checker.claims.parser import Reading, Section
from checker.claims.phrases import make_term
from checker.claims.reason import Given
from checker.claims.reasons import find_given
from checker.claims.statement import Context
from checker.models import Cause, Term
from checker.text.reasons import is_sole

_CUES = ("because", "since")


def find_causes(reading: Reading, context: Context) -> tuple[Cause, ...]:
    """Return the reasons of the article in order of their place."""
    found = [
        _cause(section, given, context)
        for section, token in reading.tokens
        for given in find_given(token)
    ]
    return tuple(sorted(found, key=lambda cause: (cause.start, cause.end)))


def _cause(section: Section, given: Given, context: Context) -> Cause:
    at = given.effect if given.effect.sent == given.cue.sent else given.cue
    start, end = section.span(at.i, at.i + 1)
    term = _phrase(section, given.cause, context)
    others = [noun for noun in (ruled_out(token) for token in given.cue.sent) if noun is not None]
    denied = tuple(make_term(section, noun, context) for noun in others if noun.i != given.cause.i)
    return Cause(
        start=start, end=end, text=given.cue.text, effect=_effect(section, given, context),
        cause=None if given.denied else term, denied=(term, *denied) if given.denied else denied,
        sole=is_sole(given.cue.sent.text),
    )


def _effect(section: Section, given: Given, context: Context) -> Term:
    """Return a noun phrase as it is; of a clause its subject, verb, particle and objects, the cause left out."""
    head = given.effect
    if head.pos_ not in ("VERB", "AUX"):
        return _noun(section, given, context)
    parts = [make_term(section, token, context) for token in _members(head) if token.i != given.cause.i]
    words = sorted([(part.start, part.text) for part in parts] + [(section.offsets[t.i], t.text) for t in _verb(head)])
    start, end = section.span(head.i, head.i + 1)
    key = next((part.key for part in parts if part.key), "")
    return Term(text=" ".join(text for _, text in words), head=head.lemma_.lower(), key=key, start=start, end=end)


def _noun(section: Section, given: Given, context: Context) -> Term:
    """Return a noun phrase with what the parser hung on the verb: "puts the deaths at Dorn down to flooding"."""
    term = make_term(section, given.effect, context)
    first, last = given.effect.right_edge.i + 1, given.cue.i
    beside = [
        noun for item in given.effect.head.children if item.dep_ == "prep" and first <= item.i < last
        for noun in item.children if noun.dep_ == "pobj"
    ]
    words = [term.text, *(make_term(section, noun, context).text for noun in beside if noun.i != given.cause.i)]
    return term.model_copy(update={"text": " ".join(words)})


def _members(verb: Any) -> Iterator[Any]:
    """Yield subject and objects of a verb, also those behind a preposition; of "forced the jet to land" the jet."""
    subject = child(verb, ("nsubj", "nsubjpass"))
    if subject is None and verb.dep_ in ("xcomp", "ccomp"):
        subject = child(verb.head, ("dobj",)) or child(verb.head, ("nsubj", "nsubjpass"))
        if subject is not None and subject.tag_ in ("WDT", "WP") and verb.head.dep_ == "relcl":
            subject = verb.head.head
    if subject is not None and (subject.tag_ not in ("WDT", "WP") or verb.dep_ == "relcl"):
        yield verb.head if subject.tag_ in ("WDT", "WP") else subject
    for item in verb.children:
        if item.dep_ in ("dobj", "attr", "acomp"):
            yield item
        elif item.dep_ == "prep" and item.lower_ not in ("because", "due", "owing"):
            nouns = (noun for noun in item.children if noun.dep_ == "pobj" and noun.ent_type_ != "DATE")
            yield from (noun for noun in nouns if noun.lemma_.lower() not in ("want", "lack"))


def _verb(verb: Any) -> list[Any]:
    beside = (item for item in verb.children if item.dep_ in ("prt", "neg", "advmod"))
    return [verb, *(item for item in beside if item.tag_ not in ("WDT", "WRB"))]


def _phrase(section: Section, head: Any, context: Context) -> Term:
    """Return a noun phrase, or the whole of a clause after "because"."""
    if head.pos_ not in ("VERB", "AUX"):
        return make_term(section, head, context)
    tokens = [token for token in head.subtree if token.dep_ != "punct" and token.lower_ not in _CUES]
    first, last = tokens[0].i, _end(head, tokens[-1].i)
    start, end = section.span(first, last + 1)
    text = "".join(token.text_with_ws for token in section.doc[first : last + 1]).strip()
    return Term(text=text, head=head.lemma_.lower(), start=start, end=end)


def _end(head: Any, last: int) -> int:
    """Return the last token of a reason before what it is not, or who says so: "no nurses came, not for money"."""
    for token in head.doc[head.i + 1 : last + 1]:
        if token.text == "," and token.nbor(1).lower_ in ("not", "and", "but", "as"):
            return int(token.i) - 1
        if token.lower_ in ("not", "nothing") and token.nbor(-1).lower_ in ("and", "but"):
            return int(token.i) - 2
    return last
