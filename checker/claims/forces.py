"""What brings an effect about by itself, in a parse: "ice closed the road", "thirst killed him"."""

from collections.abc import Iterator
from typing import Any

from checker.claims.grammar import child
from checker.claims.roles import is_human
from checker.text.party_kinds import party_kind
from checker.text.reasons import effects, reasons
from checker.vocabulary import lexicon, remembered

_MAKING = frozenset({"make", "force", "stop", "prevent", "keep", "let", "drive", "compel", "oblige"})
_HAVING = frozenset({"have", "force", "make", "oblige", "compel", "need"})   # "had to stop", "was made to leave"
_STANDSTILL = frozenset({"standstill", "halt", "end", "close", "stop", "knee"})
# Things, not people: what may be said to have closed, delayed or sunk something by itself.
_THINGS = frozenset({
    "weather", "ground", "machine", "software", "illness", "gas", "animal", "error", "money", "labour", "crime",
})



def by_force(verb: Any, subject: Any, passive: bool) -> Iterator[tuple[Any, Any]]:
    """Yield effect and cause of "ice closed the road", "the road was closed by ice", "ice made the gantry fall"."""
    if passive:
        agents = (noun for item in verb.children if item.dep_ == "agent" for noun in item.children)
        yield from ((verb, noun) for noun in agents if noun.dep_ == "pobj" and is_force(noun))
        return
    if subject is None or not is_force(subject):
        return
    inner = _made_to(verb)
    if verb.lemma_.lower() in _MAKING and inner is not None and inner.pos_ == "VERB":
        yield inner, subject
    elif child(verb, ("dobj",)) is not None and (_is_effect(verb) or _halted(verb)):
        yield verb, subject
        yield from ((item, subject) for item in chained(verb))


def chained(verb: Any) -> Iterator[Any]:
    """Yield what an effect brought about in turn: "a seal caused the blast that shut the line"."""
    noun = child(verb, ("dobj",))
    for clause in noun.children if noun is not None else ():
        own = child(clause, ("nsubj",))
        if clause.dep_ == "relcl" and own is not None and own.tag_ in ("WDT", "WP") and _is_effect(clause):
            yield clause


def _is_effect(verb: Any) -> bool:
    return bool(effects(said(verb)))


def _made_to(verb: Any) -> Any | None:
    """Return what somebody is made to do; of "stopped the president from reaching the summit" the reaching."""
    inner = next((item for item in verb.children if item.dep_ in ("ccomp", "xcomp") and item.tag_ == "VB"), None)
    if inner is not None:
        return inner
    froms = (item for item in verb.children if item.dep_ == "prep" and item.lower_ == "from")
    return next((noun for item in froms for noun in item.children if noun.dep_ in ("pobj", "pcomp")), None)


def _halted(verb: Any) -> bool:
    """Return whether a verb says it with a noun: "brought payments to a standstill"."""
    tos = (item for item in verb.children if item.dep_ == "prep" and item.lower_ == "to")
    return verb.lemma_ == "bring" and any(noun.lemma_.lower() in _STANDSTILL for item in tos for noun in item.children)


def deeper(verb: Any) -> Any:
    """Return the verb that says what came about: of "had to stop", "was made to leave" the second."""
    inner = next((item for item in verb.children if item.dep_ in ("xcomp", "ccomp") and item.pos_ == "VERB"), None)
    bare = inner is not None and any(item.lower_ == "to" for item in inner.lefts)
    return inner if bare and verb.lemma_.lower() in _HAVING else verb


def is_force(noun: Any) -> bool:
    """Return whether a noun, with what is compounded to it, names a reason that is no person or body: one that the
    lexicon has, or of an effect that it has, whatever is no party ("a charge", "a burst pipe")."""
    first = noun.pos_ == "PROPN" and noun.i == noun.sent.start   # "Thirst killed him": a capital, but no name
    if noun.ent_type_ in ("PERSON", "ORG", "GPE", "NORP", "LOC") or not (noun.pos_ in ("NOUN", "VERB") or first):
        return False
    words = [item.text for item in noun.lefts if item.dep_ in ("compound", "amod")]
    kinds = reasons(" ".join([*words, noun.lemma_]))
    if kinds:
        return bool(kinds & _THINGS) or not _is_party(noun)
    return not first and not _is_party(noun) and _is_effect(noun.head if noun.dep_ != "pobj" else noun.head.head)


def _is_party(noun: Any) -> bool:
    return is_human(noun) or bool(party_kind(noun.lemma_)) or noun.lemma_.lower() in _people()


@remembered()
def _people() -> frozenset[str]:
    return frozenset(noun for item in lexicon("counted") if item["family"] == "person" for noun in item["nouns"])


def said(verb: Any) -> str:
    """Return a verb with its particles: "brought down"."""
    particles = (item.text for item in verb.children if item.dep_ in ("prt", "advmod") and item.tag_ in ("RP", "RB"))
    return " ".join([verb.text, *particles])
