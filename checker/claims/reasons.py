"""Where in a parse a reason is given: by a phrase, by a verb of causing, by a noun, or by what did it."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from checker.claims.forces import by_force, chained, deeper, said
from checker.claims.grammar import child
from checker.text.reasons import effects, reasons

_PHRASES = (
    ("because", "of"), ("due", "to"), ("owing", "to"), ("thanks", "to"), ("on", "account", "of"),
    ("as", "a", "result", "of"), ("as", "a", "consequence", "of"),
)
_BY_FIRST = {first: tuple(phrase for phrase in _PHRASES if phrase[0] == first) for first, *_ in _PHRASES}
_FORWARD = frozenset(
    {"cause", "trigger", "spark", "prompt", "provoke", "set off", "bring about", "lead to", "result in"}
)
_BACKWARD = frozenset({"result from", "stem from", "arise from", "die of", "die from", "blame on", "attribute to",
                       "put to", "ascribe to", "trace to", "pin on"})
_KINDLING = frozenset({"start", "ignite", "set off", "touch off"})   # "a spark started the fire"
_OWN = frozenset({"result", "stem", "arise"})   # verbs whose subject is the effect
_PENALTY = frozenset({"dismiss", "sack", "remove", "suspend", "expel", "oust", "fire"})   # "sacked for", "over"
_GROUNDS = frozenset({"advice", "ground", "reason", "account", "health"})   # "left on medical advice"
_REASONS = frozenset({"cause", "reason", "ground", "grounds", "source", "trigger", "culprit", "motive"})
_PROMPTED = frozenset({"leave", "fall", "halt", "lose"})   # effects that come about "over" something


class Given(NamedTuple):
    """Tokens of a reason: the cue, what heads the effect, what heads the cause; whether it is denied."""

    cue: Any
    effect: Any
    cause: Any
    denied: bool = False


def find_given(token: Any) -> Iterator[Given]:
    """Yield the reasons that a token is the cue of."""
    if token.pos_ == "VERB":
        yield from _by_verb(token)
    elif token.pos_ == "AUX":
        yield from _by_behind(token)
        yield from _by_blame(token)
    elif token.lower_ == "why" and token.dep_ == "advmod":
        yield from _by_why(token)
    elif token.lower_ in _REASONS and token.dep_ in ("nsubj", "attr"):
        yield from _by_noun(token)
    yield from _by_phrase(token)


def _by_phrase(token: Any) -> Iterator[Given]:
    """Yield "Y because of X", "Y due to X", "Y because X happened"."""
    for phrase in _BY_FIRST.get(token.lower_, ()):
        last = token.i + len(phrase) - 1
        if last < token.sent.end and tuple(word.lower_ for word in token.doc[token.i : last + 1]) == phrase:
            nouns = (_pobj(word, last) for word in token.doc[token.i : last + 1])
            cause = next((noun for noun in nouns if noun is not None), None)
            effect = _governor(token, set(range(token.i, last + 1)))
            yield from _pair(token, None if effect is None else deeper(effect), cause, _negated(token))
            return
    if token.lower_ == "because" and token.dep_ == "mark" and token.head.dep_ == "advcl":
        yield Given(token, deeper(token.head.head), token.head, _negated(token))


def _by_verb(verb: Any) -> Iterator[Given]:
    """Yield "X caused Y", "Y stemmed from X", "blamed Y on X", "resigned over X", "ice sank Y"."""
    lemma = verb.lemma_.lower()
    subject = _subject(verb)
    passive = child(verb, ("nsubjpass", "agent", "auxpass")) is not None or (verb.dep_ == "acl" and verb.tag_ == "VBN")
    names = {lemma, *(f"{lemma} {item.lower_}" for item in verb.children if item.dep_ in ("prt", "prep"))}
    denied = child(verb, ("neg",)) is not None
    if names & _FORWARD or (names & _KINDLING and effects(_harmed(verb, subject, passive))):
        yield from _forward(verb, subject, passive, denied)
    elif not denied:
        yield from (Given(verb, *found) for found in by_force(verb, subject, passive))
    for item in _prepositions(verb):
        yield from _by_preposition(verb, item, subject, denied)


def _prepositions(verb: Any) -> Iterator[Any]:
    """Yield the prepositions of a verb, also "for" of "dismissed as director for fraud", which hangs on the office."""
    for item in verb.children:
        if item.dep_ == "prep":
            yield item
            if item.lower_ == "as":
                yield from (inner for noun in item.children for inner in noun.children if inner.dep_ == "prep")


def _harmed(verb: Any, subject: Any, passive: bool) -> str:
    noun = subject if passive else child(verb, ("dobj",))
    return "" if noun is None else str(noun.lemma_).lower()


def _by_preposition(verb: Any, preposition: Any, subject: Any, denied: bool) -> Iterator[Given]:
    lemma, word = verb.lemma_.lower(), preposition.lower_
    if f"{lemma} {word}" in _BACKWARD:
        own = lemma in _OWN or child(verb, ("nsubjpass",)) is not None
        effect = subject if own else verb if lemma == "die" else child(verb, ("dobj",))
        if effect is None and verb.dep_ == "acl":   # "the fire, blamed on a heater"
            effect = verb.head
        yield from _pair(preposition, effect, _pobj(preposition), denied)
    elif _prompts(verb, word, _pobj(preposition)):
        yield from _pair(preposition, deeper(verb), _pobj(preposition), denied)


def _prompts(verb: Any, word: str, noun: Any) -> bool:
    """Return whether a preposition gives a reason: "sacked for fraud", "fell apart over rents", "left on medical
    advice", but no measure ("over six days") and no place ("fell over a cliff" has no kind of reason)."""
    if noun is None or noun.ent_type_ in ("DATE", "TIME", "CARDINAL", "QUANTITY", "PERCENT", "MONEY"):
        return False
    if word == "for" and (verb.lemma_.lower() in _PENALTY or any(item.lower_ == "having" for item in noun.lefts)):
        return True
    leaving = effects(said(verb)) & _PROMPTED
    if word == "over":
        return bool(leaving)
    known = noun.lemma_.lower() in _GROUNDS or bool(reasons(" ".join(item.text for item in noun.subtree)))
    return word in ("on", "for", "after", "amid") and bool(leaving) and known


def _forward(verb: Any, subject: Any, passive: bool, denied: bool) -> Iterator[Given]:
    if not passive:
        prepositions = (item for item in verb.children if item.dep_ == "prep" and item.lower_ in ("to", "in"))
        patient = child(verb, ("dobj",))
        effect = patient if patient is not None else _pobj(next(prepositions, None))
        yield from _pair(verb, effect, subject, denied)
        for further in chained(verb):
            yield from _pair(verb, further, subject, denied)
        return
    effect = subject if subject is not None else verb.head
    for agent in (item for item in verb.children if item.dep_ == "agent"):
        for by in (agent, *agent.conjuncts):
            yield from _pair(verb, effect, _pobj(by), denied or _negated(by))


def _by_noun(noun: Any) -> Iterator[Given]:
    """Yield "the cause of Y was X", "X was the reason for Y", "X is the reason that Y happened"."""
    if noun.head.lemma_ != "be":
        return
    link = next((item for item in noun.children if item.lower_ in ("of", "for")), None)
    other = child(noun.head, ("attr",) if noun.dep_ == "nsubj" else ("nsubj",))
    effect = _pobj(link) if link is not None else child(noun, ("acl", "relcl", "ccomp"))
    if other is not None and other.i != noun.i:
        yield from _pair(noun, effect, other, child(noun.head, ("neg",)) is not None)


def _by_why(why: Any) -> Iterator[Given]:
    """Yield "X is why Y happened"."""
    verb = why.head
    if verb.head.lemma_ == "be" and verb.dep_ in ("advcl", "ccomp", "attr", "relcl") and verb.i > why.i:
        cause = child(verb.head, ("nsubj",))
        if cause is not None and cause.lower_ in ("that", "this", "which"):   # "hail fell, and that is why"
            cause = verb.head.head if verb.head.dep_ in ("conj", "advcl", "ccomp") else None
        yield from _pair(why, deeper(verb), cause, child(verb.head, ("neg",)) is not None)


def _by_behind(verb: Any) -> Iterator[Given]:
    """Yield "X is behind Y"."""
    for item in verb.children:
        if item.dep_ == "prep" and item.lower_ == "behind" and verb.lemma_ == "be":
            noun = _pobj(item)
            if noun is not None and (effects(noun.lower_) or noun.pos_ == "VERB"):
                yield from _pair(item, noun, child(verb, ("nsubj",)), child(verb, ("neg",)) is not None)


def _by_blame(verb: Any) -> Iterator[Given]:
    """Yield "X was to blame for Y"."""
    blame = next((item for item in verb.children if item.lower_ == "blame" and item.dep_ in ("xcomp", "acomp")), None)
    link = None if blame is None else next((item for item in blame.children if item.lower_ == "for"), None)
    yield from _pair(verb, _pobj(link), child(verb, ("nsubj",)), child(verb, ("neg",)) is not None)


def _subject(verb: Any) -> Any | None:
    """Return the subject; for "which" the noun, for "what sank it was ice" the ice."""
    subject = child(verb, ("nsubj", "nsubjpass"))
    if subject is None or subject.tag_ not in ("WDT", "WP"):
        return subject
    if verb.dep_ == "relcl":
        return _clefted(verb.head)
    if verb.dep_ in ("ccomp", "attr") and verb.head.lemma_ == "be":   # "gusts were what grounded it"
        return child(verb.head, ("nsubj",))
    return child(verb.head, ("attr",)) if verb.dep_ == "csubj" and verb.head.lemma_ == "be" else subject


def _clefted(noun: Any) -> Any:
    """Return the noun of a relative clause; in "illness, and nothing to do with the audit, that" the illness."""
    if noun.lower_ != "nothing" or noun.dep_ != "conj":
        return noun
    return child(noun.head, ("attr",)) if noun.head.lemma_ == "be" else noun.head


def _pair(cue: Any, effect: Any, cause: Any, denied: bool) -> Iterator[Given]:
    if effect is not None and cause is not None:
        yield Given(cue, effect, cause, denied)


def _negated(token: Any) -> bool:
    return any(token.i >= step and token.nbor(-step).lower_ in ("not", "n't") for step in (1, 2))


def _governor(token: Any, within: set[int]) -> Any | None:
    """Return the verb or noun that a phrase hangs on; of "Y was due to X" it is Y."""
    while token.i in within:
        if token.head.i == token.i:
            return None
        token = token.head
    said = (item for item in token.children if item.dep_ in ("attr", "acomp") and item.i not in within)
    if token.lemma_ == "be" and next(said, None) is None:
        return child(token, ("nsubj",))
    return token


def _pobj(preposition: Any, after: int = 0) -> Any | None:
    """Return the object of a preposition; of "because of X" the parser hangs X on either word."""
    children = () if preposition is None else preposition.children
    return next((item for item in children if item.dep_ in ("pobj", "pcomp") and item.i > after), None)
