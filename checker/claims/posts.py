"""Labels that a verb gives: "is the mayor", "became chief executive", "stepped down as", "who chairs the board"."""

from collections.abc import Iterator
from typing import Any

from checker.claims.capacity import in_capacity
from checker.claims.leading import leads, led_by
from checker.claims.not_held import not_held
from checker.claims.offices import is_office, is_post, offices
from checker.claims.parser import Section
from checker.claims.people import Person
from checker.claims.tense import perfect, tense_at
from checker.claims.title import Title, read_title
from checker.models import Mention, Status

_LEAVE = frozenset({
    "resign", "quit", "retire", "step", "stand", "leave", "fire", "sack", "dismiss", "remove", "oust", "depose",
    "relinquish", "give",
})
_TAKE = frozenset({
    "become", "elect", "appoint", "name", "make", "swear", "install", "hire", "pick", "choose", "confirm", "crown",
    "reelect", "promote", "elevate", "demote", "win", "assume",
})
_RAISE = frozenset({"promote", "elevate", "raise", "demote"})
_FOLLOW = frozenset({"succeed", "replace"})
_HOLD = frozenset({"be", "remain", "stay", "serve", "act", "work", "hold"})


def by_verb(section: Section, person: Person, mentions: tuple[Mention, ...]) -> Iterator[Title]:
    """Yield the titles that verbs give to a person who is their subject, passive subject or antecedent."""
    for verb in _verbs(person):
        lemma = _lemma(verb)
        if any(child.dep_ == "neg" for child in verb.children):
            yield from not_held(section, verb, mentions)
        elif lemma in offices().verbs and not (person.doubtful and verb.dep_ != "relcl"):
            yield from leads(section, verb, mentions)
        elif lemma in _LEAVE | _TAKE | _HOLD | _FOLLOW:
            yield from _titles(section, _offices(verb), mentions, verb)
        yield from in_capacity(section, verb, mentions)
    yield from led_by(section, person, mentions)
    yield from _made(section, person, mentions)


def _lemma(verb: Any) -> str:
    """Return the lemma of a verb; to give is not to give up, and to take over is to become."""
    if verb.lemma_ == "take" and any(child.lower_ == "over" for child in verb.children):
        return "become"
    up = any(child.lower_ == "up" and child.dep_ in ("prt", "advmod") for child in verb.children)
    return "" if verb.lemma_.lower() == "give" and not up else str(verb.lemma_).lower()


def _titles(section: Section, nouns: Iterator[Any], mentions: tuple[Mention, ...], verb: Any) -> Iterator[Title]:
    for noun in nouns:
        best = any(child.tag_ == "JJS" for child in noun.children)   # "named best director" is a prize
        title = None if best else read_title(section, noun, mentions, _status(verb, noun))
        if title:
            yield title


def _made(section: Section, person: Person, mentions: tuple[Mention, ...]) -> Iterator[Title]:
    """Yield the office that others give to or take from a person: "the board named her director"."""
    head = person.head
    verb = head.head
    if head.dep_ == "dobj" and verb.lemma_.lower() in _TAKE | _LEAVE | _FOLLOW:
        gone: Status | None = "former" if verb.lemma_.lower() in _FOLLOW else None
        for noun in _offices(verb):
            title = read_title(section, noun, mentions, gone or _status(verb, noun))
            if title:
                yield title
    elif is_office(head) and head.dep_ == "oprd" and verb.lemma_.lower() in _TAKE:
        title = read_title(section, head, mentions, _status(verb, head))
        if title:                                     # "named Tom Marsh finance director", parsed as one phrase
            yield title


def _verbs(person: Person) -> Iterator[Any]:
    head = person.head
    if head.dep_ in ("nsubj", "nsubjpass"):
        yield head.head
        yield from (child for child in head.head.children if child.dep_ == "conj" and _shares_subject(child))
    for child in head.children:
        if (child.dep_ == "relcl" and _is_who(child)) or (child.dep_ == "acl" and child.tag_ in ("VBN", "VBD")):
            yield child                      # "Rosa Diaz, confirmed on Monday as mayor"


def _shares_subject(verb: Any) -> bool:
    own = any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children)
    return verb.pos_ in ("VERB", "AUX") and not own


def _is_who(verb: Any) -> bool:
    return any(child.dep_ in ("nsubj", "nsubjpass") and child.lower_ in ("who", "that") for child in verb.children)


def _offices(verb: Any) -> Iterator[Any]:
    """Yield office nouns that complete a verb, directly or after "as"."""
    for child in verb.children:
        office = is_office(child) or is_post(child)
        if child.dep_ in ("attr", "oprd", "dobj", "acomp") and office and child.i > verb.i:
            yield child
        if child.lower_ == "to" and verb.lemma_.lower() in _RAISE:
            yield from (noun for noun in child.children if noun.dep_ == "pobj" and is_office(noun))
        if child.dep_ in ("prep", "prt") and child.lower_ in ("as", "down", "in"):
            holders = [child, *child.children] if child.lower_ != "as" else [child]
            for holder in holders:
                yield from (c for c in holder.children if c.dep_ == "pobj" and is_office(c) and holder.lower_ == "as")


def _status(verb: Any, noun: Any) -> Status | None:
    """Return the status that the verb gives; None leaves it to the words of the title."""
    lemma = _lemma(verb)
    own = {child.lower_ for child in noun.children}
    if own & set(offices().status):
        return None
    if lemma in ("remain", "stay") and not _no_longer(verb):
        return "current"
    tense = tense_at(verb)
    if lemma in _LEAVE:
        return "current" if tense == "future" else "former"
    if _no_longer(verb):
        return "former"
    if lemma in _TAKE | _FOLLOW:
        return "designate" if tense == "future" else "current"
    if tense == "past" and not perfect(verb):
        return "former" if _ended(verb) or lemma in ("serve", "act") else "then"
    return "current" if tense != "future" or verb.tag_ in ("VBZ", "VBP") else "designate"


def _no_longer(verb: Any) -> bool:
    """Return whether "is no longer chancellor" says that it is over."""
    return any(child.lower_ == "longer" and child.i and child.nbor(-1).lower_ == "no" for child in verb.children)


def _ended(verb: Any) -> bool:
    ends = ("until", "till", "from", "between", "formerly", "previously", "once")
    return any(child.lower_ in ends for child in verb.subtree)
