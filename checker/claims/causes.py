"""Finds reasons in an article: what is said to have brought about what, and which reasons are denied."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from checker.claims.parser import Reading, Section
from checker.claims.phrases import make_term
from checker.claims.statement import Context
from checker.models import Cause, Term

_PHRASES = (
    ("because", "of"), ("due", "to"), ("owing", "to"), ("thanks", "to"), ("on", "account", "of"),
    ("as", "a", "result", "of"), ("as", "a", "consequence", "of"),
)
_FORWARD = frozenset(
    {"cause", "trigger", "spark", "prompt", "provoke", "set off", "bring about", "lead to", "result in"}
)
_BACKWARD = frozenset({"result from", "stem from", "arise from", "blame on", "attribute to", "put to", "ascribe to"})
_LEAVING = frozenset({"resign", "quit", "dismiss", "sack", "fire", "suspend", "step", "remove", "oust", "expel"})


class Given(NamedTuple):
    """Tokens of a reason: the cue, what heads the effect, what heads the cause; whether it is denied."""

    cue: Any
    effect: Any
    cause: Any
    denied: bool = False


def find_causes(reading: Reading, context: Context) -> tuple[Cause, ...]:
    """Return the reasons of the article in order of their place."""
    found = [
        _cause(section, given, context)
        for section in reading.sections
        for token in section.doc
        for given in _given(token)
    ]
    return tuple(sorted(found, key=lambda cause: (cause.start, cause.end)))


def _given(token: Any) -> Iterator[Given]:
    if token.pos_ == "VERB":
        yield from _by_verb(token)
    elif token.lower_ == "cause" and token.dep_ == "nsubj":
        yield from _by_noun(token)
    yield from _by_phrase(token)


def _by_phrase(token: Any) -> Iterator[Given]:
    """Yield "Y because of X", "Y due to X", "Y because X happened"."""
    for phrase in _PHRASES:
        last = token.i + len(phrase) - 1
        if last < token.sent.end and tuple(word.lower_ for word in token.doc[token.i : last + 1]) == phrase:
            nouns = (_pobj(word, last) for word in token.doc[token.i : last + 1])
            cause = next((noun for noun in nouns if noun is not None), None)
            effect = _governor(token, set(range(token.i, last + 1)))
            if cause is not None and effect is not None:
                yield Given(token, effect, cause, _negated(token))
            return
    if token.lower_ == "because" and token.dep_ == "mark" and token.head.dep_ == "advcl":
        yield Given(token, token.head.head, token.head, _negated(token))


def _by_verb(verb: Any) -> Iterator[Given]:
    """Yield "X caused Y", "Y was caused by X", "Y stemmed from X", "Y was blamed on X", "X resigned over Y"."""
    lemma = verb.lemma_.lower()
    subject = _child(verb, ("nsubj", "nsubjpass"))
    if subject is not None and subject.dep_ == "nsubj" and subject.lower_ in ("which", "that") and verb.dep_ == "relcl":
        subject = verb.head
    passive = _child(verb, ("nsubjpass", "agent", "auxpass")) is not None or (verb.dep_ == "acl" and verb.tag_ == "VBN")
    names = {lemma, *(f"{lemma} {child.lower_}" for child in verb.children if child.dep_ in ("prt", "prep"))}
    negated = _child(verb, ("neg",)) is not None
    if names & _FORWARD:
        yield from _forward(verb, subject, passive, negated)
    for child in verb.children:
        if child.dep_ == "prep" and f"{lemma} {child.lower_}" in _BACKWARD:
            effect = subject if passive or lemma in ("result", "stem", "arise") else _child(verb, ("dobj",))
            yield from _pair(child, effect, _pobj(child), negated)
        elif child.dep_ == "prep" and child.lower_ == "over" and lemma in _LEAVING:
            yield from _pair(child, verb, _pobj(child), negated)


def _forward(verb: Any, subject: Any, passive: bool, negated: bool) -> Iterator[Given]:
    if not passive:
        prepositions = (child for child in verb.children if child.dep_ == "prep" and child.lower_ in ("to", "in"))
        patient = _child(verb, ("dobj",))
        effect = patient if patient is not None else _pobj(next(prepositions, None))
        yield from _pair(verb, effect, subject, negated)
        return
    effect = subject if subject is not None else verb.head
    for agent in (child for child in verb.children if child.dep_ == "agent"):
        for by in (agent, *agent.conjuncts):
            yield from _pair(verb, effect, _pobj(by), negated or _negated(by))


def _by_noun(noun: Any) -> Iterator[Given]:
    """Yield "the cause of Y was X"."""
    of = next((child for child in noun.children if child.lower_ == "of"), None)
    cause = _child(noun.head, ("attr",))
    yield from _pair(noun, _pobj(of), cause, _child(noun.head, ("neg",)) is not None)


def _pair(cue: Any, effect: Any, cause: Any, denied: bool) -> Iterator[Given]:
    if effect is not None and cause is not None:
        yield Given(cue, effect, cause, denied)


def _cause(section: Section, given: Given, context: Context) -> Cause:
    at = given.effect if given.effect.sent == given.cue.sent else given.cue
    start, end = section.span(at.i, at.i + 1)
    term = _phrase(section, given.cause, context)
    denied = (term,) if given.denied else tuple(_phrase(section, token, context) for token in _instead(given.cause))
    return Cause(
        start=start, end=end, text=given.cue.text, effect=_effect(section, given.effect, context),
        cause=None if given.denied else term, denied=denied,
    )


def _effect(section: Section, head: Any, context: Context) -> Term:
    """Return a noun phrase as it is; of a clause its subject, verb and object."""
    if head.pos_ not in ("VERB", "AUX"):
        return make_term(section, head, context)
    subject, patient = _child(head, ("nsubj", "nsubjpass")), _child(head, ("dobj", "attr"))
    parts = [make_term(section, token, context) for token in (subject, patient) if token is not None]
    words = [part.text for part in parts]
    words.insert(1 if subject is not None else 0, head.text)
    start, end = section.span(head.i, head.i + 1)
    key = next((part.key for part in parts if part.key), "")
    return Term(text=" ".join(words), head=head.lemma_.lower(), key=key, start=start, end=end)


def _phrase(section: Section, head: Any, context: Context) -> Term:
    """Return a noun phrase, or the whole of a clause after "because"."""
    if head.pos_ not in ("VERB", "AUX"):
        return make_term(section, head, context)
    tokens = [token for token in head.subtree if token.dep_ != "punct" and token.lower_ != "because"]
    start, end = section.span(tokens[0].i, tokens[-1].i + 1)
    text = "".join(token.text_with_ws for token in section.doc[tokens[0].i : tokens[-1].i + 1]).strip()
    return Term(text=text, head=head.lemma_.lower(), start=start, end=end)


def _instead(cause: Any) -> Iterator[Any]:
    """Yield what is denied beside a cause: "ice, not speeding"."""
    for token in cause.children:
        if token.dep_ in ("appos", "conj") and (_negated(token) or _child(cause, ("neg",)) is not None):
            yield token


def _negated(token: Any) -> bool:
    return token.i > 0 and any(token.nbor(-step).lower_ in ("not", "n't") for step in (1, 2) if token.i >= step)


def _governor(token: Any, within: set[int]) -> Any | None:
    """Return the verb or noun that a phrase hangs on."""
    while token.i in within:
        if token.head.i == token.i:
            return None
        token = token.head
    return token


def _pobj(preposition: Any, after: int = 0) -> Any | None:
    """Return the object of a preposition; of "because of X" the parser hangs X on either word."""
    children = () if preposition is None else preposition.children
    return next((child for child in children if child.dep_ in ("pobj", "pcomp") and child.i > after), None)


def _child(token: Any, deps: tuple[str, ...]) -> Any | None:
    return next((child for child in token.children if child.dep_ in deps), None)
