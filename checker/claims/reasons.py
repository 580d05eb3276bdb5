"""Where in a parse a reason is given: by a phrase, by a verb of causing, by a noun, or by what did it."""

from collections.abc import Iterator
from typing import Any

from checker.claims.blame import by_blame
from checker.claims.forces import by_force, chained, deeper, said
from checker.claims.grammar import child
from checker.claims.grounds import find_grounds
from checker.claims.reason import Given, negated, pair, pobj
from checker.claims.reason_clauses import by_clause, clefted, told_of
from checker.text.reasons import effects, reasons

_PHRASES = (
    ("because", "of"), ("due", "to"), ("owing", "to"), ("thanks", "to"), ("on", "account", "of"),
    ("as", "a", "result", "of"), ("as", "a", "consequence", "of"), ("for", "want", "of"), ("for", "lack", "of"),
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
_MEANT = frozenset({"deliberately", "intentionally"})
_PROMPTED = frozenset({"leave", "fall", "halt", "lose"})   # effects that come about "over" something


def find_given(token: Any) -> Iterator[Given]:
    """Yield the reasons that a token is the cue of."""
    if token.pos_ in ("VERB", "AUX"):
        denied = child(token, ("neg",)) is not None
        yield from (Given(token, *found, denied) for found in by_blame(token))
    if token.pos_ == "VERB":
        yield from _by_verb(token)
    elif _on_purpose(token):
        yield Given(token, token.head, token, negated(token))
    yield from find_grounds(token)
    yield from by_clause(token)
    yield from _by_phrase(token)


def _by_phrase(token: Any) -> Iterator[Given]:
    """Yield "Y because of X", "Y due to X", "Y because X happened"."""
    for phrase in _BY_FIRST.get(token.lower_, ()):
        last = token.i + len(phrase) - 1
        if last < token.sent.end and tuple(word.lower_ for word in token.doc[token.i : last + 1]) == phrase:
            nouns = (pobj(word, last) for word in token.doc[token.i : last + 1])
            cause = next((noun for noun in nouns if noun is not None), None)
            effect = _governor(token, set(range(token.i, last + 1)))
            empty = effect is None or effect.lower_ == "it"   # "it was because of rust that": a cleft's own business
            yield from pair(token, None if empty else deeper(told_of(effect)), cause, negated(token, effect))
            return
    if token.lower_ == "because" and token.dep_ == "mark" and token.head.dep_ == "advcl":
        above = token.head.head
        effect = clefted(above, token.i) or deeper(told_of(above))
        yield Given(token, effect, token.head, negated(token, above))


def _on_purpose(token: Any) -> bool:
    """Return whether a word says that harm was meant: "the fire was set deliberately", "lit on purpose"."""
    return bool(token.lower_ in _MEANT and token.head.pos_ == "VERB" and token.dep_ in ("advmod", "prep", "npadvmod"))


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
        if _what(verb) and subject is not None:
            yield Given(verb, verb, subject)
    for item in _prepositions(verb):
        yield from _by_preposition(verb, item, subject, denied)


def _prepositions(verb: Any) -> Iterator[Any]:
    """Yield the prepositions of a verb, also "for" of "dismissed as director for fraud", which hangs on the office."""
    for item in verb.children:
        if item.dep_ == "prep":
            yield item
            if item.lower_ == "as":
                yield from (inner for noun in item.children for inner in noun.children if inner.dep_ == "prep")
        elif item.dep_ == "prt":   # "put the fire down to a heater"
            yield from (inner for inner in item.children if inner.dep_ == "prep")


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
        yield from pair(preposition, effect, pobj(preposition), denied)
    elif _prompts(verb, word, pobj(preposition)):
        yield from pair(preposition, deeper(verb), pobj(preposition), denied)


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
        effect = patient if patient is not None else pobj(next(prepositions, None))
        yield from pair(verb, effect, subject, denied)
        for further in chained(verb):
            yield from pair(verb, further, subject, denied)
        return
    effect = subject if subject is not None else verb.head
    for agent in (item for item in verb.children if item.dep_ == "agent"):
        for by in (agent, *agent.conjuncts):
            yield from pair(verb, effect, pobj(by), denied or negated(by))


def _subject(verb: Any) -> Any | None:
    """Return the subject; for "which" the noun, for "what sank it was ice" the ice."""
    subject = child(verb, ("nsubj", "nsubjpass"))
    if subject is None or subject.tag_ not in ("WDT", "WP"):
        return subject
    if verb.dep_ == "relcl":
        return _clefted(verb.head)
    if verb.dep_ in ("ccomp", "attr") and verb.head.lemma_ == "be":   # "gusts were what grounded it"
        named = child(verb.head, ("nsubj",))
        cleft = named is not None and named.lower_ == "it"   # "it was hunger that drove them out"
        return child(verb.head, ("attr",)) if cleft else named
    return child(verb.head, ("attr",)) if verb.dep_ == "csubj" and verb.head.lemma_ == "be" else subject


def _what(verb: Any) -> bool:
    """Return whether a verb's subject is the "what" of "what doomed her was ice", of "ice was what doomed her"."""
    own = child(verb, ("nsubj",))
    return own is not None and own.lower_ == "what" and child(verb, ("dobj",)) is not None and (
        verb.dep_ in ("csubj", "ccomp", "attr") and verb.head.lemma_ == "be")


def _clefted(noun: Any) -> Any:
    """Return the noun of a relative clause; in "illness, and nothing to do with the audit, that" the illness."""
    if noun.lower_ != "nothing" or noun.dep_ != "conj":
        return noun
    return child(noun.head, ("attr",)) if noun.head.lemma_ == "be" else noun.head


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