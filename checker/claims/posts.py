"""Labels that a verb gives: "is the mayor", "became chief executive", "stepped down as", "who chairs the board"."""

from collections.abc import Iterator
from typing import Any

from checker.claims.offices import is_office, offices
from checker.claims.parser import Section
from checker.claims.people import Person
from checker.claims.tense import tense_at
from checker.claims.title import Title, read_title
from checker.models import Mention, Status
from checker.text.fold import fold

_LEAVE = frozenset({
    "resign", "quit", "retire", "step", "stand", "leave", "fire", "sack", "dismiss", "remove", "oust", 
    "depose",
})
_TAKE = frozenset({
    "become", "elect", "appoint", "name", "make", "swear", "install", "hire", "pick", "choose", "confirm", "crown",
    "reelect", "promote",
})
_FOLLOW = frozenset({"succeed", "replace"})
_HOLD = frozenset({"be", "remain", "stay", "serve", "act", "work"})


def by_verb(section: Section, person: Person, mentions: tuple[Mention, ...]) -> Iterator[Title]:
    """Yield the titles that verbs give to a person who is their subject, passive subject or antecedent."""
    for verb in _verbs(person):
        lemma = verb.lemma_.lower()
        if any(child.dep_ == "neg" for child in verb.children):
            continue
        if lemma in offices().verbs and not (person.doubtful and verb.dep_ != "relcl"):
            yield from _leads(section, verb, mentions)
        elif lemma in _LEAVE | _TAKE | _HOLD | _FOLLOW:
            yield from _titles(section, _offices(verb), mentions, verb)
    yield from _made(section, person, mentions)


def _titles(section: Section, nouns: Iterator[Any], mentions: tuple[Mention, ...], verb: Any) -> Iterator[Title]:
    for noun in nouns:
        title = read_title(section, noun, mentions, _status(verb, noun))
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
    yield from (child for child in head.children if child.dep_ == "relcl" and _is_who(child))


def _shares_subject(verb: Any) -> bool:
    own = any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children)
    return verb.pos_ in ("VERB", "AUX") and not own


def _is_who(verb: Any) -> bool:
    return any(child.dep_ in ("nsubj", "nsubjpass") and child.lower_ in ("who", "that") for child in verb.children)


def _offices(verb: Any) -> Iterator[Any]:
    """Yield office nouns that complete a verb, directly or after "as"."""
    for child in verb.children:
        if child.dep_ in ("attr", "oprd", "dobj", "acomp") and is_office(child) and child.i > verb.i:
            yield child
        if child.dep_ in ("prep", "prt") and child.lower_ in ("as", "down", "in"):
            holders = [child, *child.children] if child.lower_ != "as" else [child]
            for holder in holders:
                yield from (c for c in holder.children if c.dep_ == "pobj" and is_office(c) and holder.lower_ == "as")


def _status(verb: Any, noun: Any) -> Status | None:
    """Return the status that the verb gives; None leaves it to the words of the title."""
    lemma = verb.lemma_.lower()
    own = {child.lower_ for child in noun.children}
    if own & set(offices().status):
        return None
    tense = tense_at(verb)
    if lemma in _LEAVE:
        return "current" if tense == "future" else "former"
    if _no_longer(verb):
        return "former"
    if lemma in _TAKE | _FOLLOW:
        return "designate" if tense == "future" else "current"
    if tense == "past" and not _perfect(verb):
        return "former" if _ended(verb) or lemma in ("serve", "act") else "then"
    return "current" if tense != "future" or verb.tag_ in ("VBZ", "VBP") else "designate"


def _no_longer(verb: Any) -> bool:
    """Return whether "is no longer chancellor" says that it is over."""
    return any(child.lower_ == "longer" and child.i and child.nbor(-1).lower_ == "no" for child in verb.children)


def _perfect(verb: Any) -> bool:
    """Return whether "has been", "has served" says it still holds."""
    return any(child.lower_ in ("has", "have", "'ve") for child in verb.children)


def _ended(verb: Any) -> bool:
    ends = ("until", "till", "from", "between", "formerly", "previously", "once")
    return any(child.lower_ in ends for child in verb.subtree)


def _leads(section: Section, verb: Any, mentions: tuple[Mention, ...]) -> Iterator[Title]:
    """Yield "leader" of "who leads the Alliance": the object must be a named body or a group noun."""
    for child in verb.children:
        named = [m for m in mentions if _inside(section, child, m) and m.kind in ("body", "place")]
        over = child.dep_ == "prep" and child.lower_ == "over"
        if (child.dep_ == "dobj" or over) and (named or child.lemma_.lower() in _GROUPS):
            body = named[0].key if named else fold(child.text)
            yield Title(verb.i, child.right_edge.i, offices().verbs[verb.lemma_.lower()], body, _leading(verb))


def _leading(verb: Any) -> Status:
    tense = tense_at(verb)
    if tense == "future" and verb.tag_ not in ("VBZ", "VBP"):
        return "designate"
    return "then" if tense == "past" and not _perfect(verb) else "current"


_GROUPS = frozenset({
    "board", "committee", "party", "council", "agency", "company", "union", "commission", "group", "team", "delegation",
    "inquiry", "ministry", "department", "government", "club", "panel", "alliance", "firm", "bank", "association",
})


def _inside(section: Section, token: Any, mention: Mention) -> bool:
    start, end = section.span(token.left_edge.i, token.right_edge.i + 1)
    return start <= mention.start < end
