"""Where a parse credits somebody with a deed without its verb: "the idea came from Hale", "the cope is Hale's work",
"at Hale's request", "Hale is the author of the report", "the contract went to Hale"."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from checker.claims.grammar import child
from checker.claims.lexicon import names, words

_SUBJECTS = ("nsubj", "nsubjpass")
_FROM = frozenset({"come", "stem", "originate"})
_GOING = frozenset({"go", "pass", "fall", "belong"})
_GIVING = frozenset({"award", "give", "hand", "entrust", "grant", "present", "sell"})
_NAMING = frozenset({"name", "vote", "judge", "crown", "declare", "choose", "elect", "pick"})
_SOLE = frozenset({"only", "sole", "single", "first", "last", "winning", "decisive", "deciding", "final"})
_ANY = ("works", "texts")
MADE = "make"   # the deed of "the work of", of "behind": whatever made the thing


class Credit(NamedTuple):
    """Tokens: the cue, the doer, what was done; the name of the deed; whether the words leave no room for another."""

    cue: Any
    doer: Any
    patient: Any
    name: str
    sole: bool = False


def find_credits(token: Any) -> Iterator[Credit]:
    """Yield the deeds that somebody is credited with at a token."""
    if token.pos_ == "AUX" and token.lemma_ == "be":
        yield from _by_being(token)
    elif token.pos_ == "VERB":
        yield from _by_verb(token)
    elif token.lower_ in ("at", "on") and token.dep_ == "prep":
        yield from _by_request(token)


def deed_of(noun: Any) -> str:
    """Return the deed that a noun tells of: "order", "idea", "complaint"."""
    name = names("deed-nouns").get(noun.lemma_.lower(), "")
    return "" if name in _ANY else name


def _by_being(verb: Any) -> Iterator[Credit]:
    """Yield "S is the work of D", "S was D's", "D is the author of P", "the author of P was D", "D is behind P"."""
    one, other = child(verb, _SUBJECTS), child(verb, ("attr",))
    if one is None or child(verb, ("neg",)) is not None:
        return
    behind = next((item for item in verb.children if item.dep_ == "prep" and item.lower_ == "behind"), None)
    if behind is not None and (noun := child(behind, ("pobj",))) is not None and noun.pos_ == "NOUN":
        yield Credit(behind, one, noun, deed_of(noun) or MADE)
    yield from _first(verb, one)
    if other is None:
        return
    for doer, noun in ((other, one), (one, other)):
        patient = of_object(noun)
        name = agent_of(noun)
        if name and patient is not None and doer.pos_ in ("NOUN", "PROPN", "PRON"):
            yield Credit(noun, doer, patient, name, _is_sole(noun))
            return
    owner = _owner(other)
    if owner is not None and one.pos_ == "NOUN" and (name := _made(one, other)):
        yield Credit(verb, owner, one, name, _is_sole(one))


def _first(verb: Any, one: Any) -> Iterator[Credit]:
    """Yield "D was the first state to recognise P", "D was first to see P"."""
    for item in verb.children:
        first = item.lower_ == "first" or any(word.lower_ == "first" for word in item.children)
        if item.dep_ in ("attr", "acomp", "advmod") and first:
            for below in (*item.children, *verb.children):
                if below.pos_ == "VERB" and any(word.lower_ == "to" for word in below.lefts):
                    thing = child(below, ("dobj",))
                    yield from () if thing is None else (Credit(below, one, thing, below.lemma_.lower(), True),)


def agent_of(noun: Any) -> str:
    """Return the deed that a noun names the doer of: "author", "finder", "owner"."""
    return names("deed-agents").get(noun.lemma_.lower(), "")


def _made(thing: Any, attribute: Any) -> str:
    """Return the deed of "the cope is the work of", and of "the order was the council's"."""
    if attribute.lemma_.lower() in words("deed-nouns")["works"]:
        return deed_of(thing) or MADE
    return deed_of(attribute) or (deed_of(thing) if attribute.lower_ in ("that", "own") or (attribute.dep_ == "attr"
                                  and _bare(attribute)) else "")


def _bare(noun: Any) -> bool:
    """Return whether a possessive stands without its noun: "the council's"."""
    after = noun.doc[noun.i + 1 : noun.i + 2]
    return any(item.tag_ == "POS" for item in (*noun.children, *after)) and noun.pos_ in ("NOUN", "PROPN")


def _owner(noun: Any) -> Any | None:
    """Return whose a thing is: "Hale's work", "the work of Hale", "that of Hale", "the council's"."""
    if _bare(noun):
        return noun
    poss = child(noun, ("poss",))
    return poss if poss is not None else of_object(noun)


def of_object(noun: Any) -> Any | None:
    """Return what a noun is of: the report of "the author of the report"."""
    return next((child(item, ("pobj",)) for item in noun.children if item.dep_ == "prep" and item.lower_ == "of"), None)


def _by_verb(verb: Any) -> Iterator[Credit]:
    """Yield "the idea came from D", "the contract went to D", "P owes its name to D", "credit for P belongs to D"."""
    lemma, one = verb.lemma_.lower(), child(verb, _SUBJECTS)
    if one is None or one.pos_ == "PRON" or any(item.dep_ == "neg" or item.tag_ == "MD" for item in verb.children):
        return
    to, source = _beside(verb, ("to", "upon", "on")), _beside(verb, ("from",))
    if lemma in _FROM and source is not None and (name := deed_of(one) or _written(one)):
        yield Credit(verb, _penned(source), one, name, _is_sole(one))
    elif lemma in _GOING and to is not None and to.ent_type_ not in ("GPE", "LOC", "DATE", "TIME"):
        yield from _passed(verb, one, to)
    elif lemma in _NAMING and (title := child(verb, ("oprd", "attr", "dobj"))) is not None and is_best(title):
        yield from () if child(verb, ("auxpass",)) is None else (Credit(verb, one, title, "win", True),)
    elif lemma in _GIVING and (to is not None or child(verb, ("dobj",)) is not None):
        yield from _given(verb, one, to)
    elif lemma == "owe" and to is not None and (thing := child(verb, ("dobj",))) is not None:
        yield Credit(verb, to, thing, deed_of(thing) or MADE, _is_sole(thing))


def _written(noun: Any) -> str:
    """Return the deed that brings a text or plan about, "" for what comes from anywhere ("the smoke")."""
    return MADE if noun.lemma_.lower() in words("deed-nouns")["texts"] else ""


def _passed(verb: Any, one: Any, to: Any) -> Iterator[Credit]:
    """Yield "the contract went to D", "the branches pass to D", "credit for P belongs to D"."""
    if one.lemma_.lower() == "credit":
        thing = _beside(one, ("for",))
        yield from () if thing is None else (Credit(verb, to, thing, deed_of(thing) or MADE),)
    elif name := deed_of(one) or ("win" if is_best(one) else ""):
        yield Credit(verb, to, one, name, _is_sole(one))
    elif verb.lemma_ in ("belong", "pass"):
        yield Credit(verb, to, one, "own")


def is_best(noun: Any) -> bool:
    """Return whether a noun is a distinction that one has: "best director", "player of the year"."""
    best = any(item.lower_ in ("best", "top") for item in noun.children)
    of = of_object(noun)
    return best or (of is not None and of.lower_ in ("year", "match", "season", "tournament"))


def _given(verb: Any, one: Any, to: Any) -> Iterator[Credit]:
    """Yield "the order was given to D", "D was awarded the contract", "the yard was sold to D"."""
    if child(verb, ("auxpass",)) is None:
        return
    thing, doer = (one, to) if to is not None else (child(verb, ("dobj",)), one)
    if verb.lemma_ == "sell":
        yield from () if to is None else (Credit(verb, to, one, "buy"),)
    elif thing is not None and (name := deed_of(thing)):
        yield Credit(verb, doer, thing, name, _is_sole(thing))


def _penned(noun: Any) -> Any:
    """Return who is meant by "the pen of Hale"."""
    of = of_object(noun)
    return of if noun.lemma_.lower() in ("pen", "hand", "rank") and of is not None else noun


def _by_request(word: Any) -> Iterator[Credit]:
    """Yield "at D's request", "on the orders of D" of what was then done."""
    noun = child(word, ("pobj",))
    if noun is None or not (name := deed_of(noun)):
        return
    owner, verb = _owner(noun), word.head
    if owner is None and (by := _beside(noun, ("from", "by"))) is not None:
        owner = by
    if verb.pos_ == "AUX" and (clause := child(verb, ("ccomp", "advcl", "relcl", "acl"))) is not None:
        verb = clause   # "it was at Hale's request that the king left"
    if owner is not None and verb.pos_ in ("VERB", "NOUN"):
        yield Credit(noun, owner, verb, name)


def _beside(head: Any, prepositions: tuple[str, ...]) -> Any | None:
    found = (item for item in head.children if item.dep_ in ("prep", "dative", "agent") and item.lower_ in prepositions)
    return next((noun for item in found for noun in item.children if noun.dep_ == "pobj"), None)


def _is_sole(noun: Any) -> bool:
    return any(item.lower_ in _SOLE for item in noun.children)
