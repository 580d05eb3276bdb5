"""Offices that a paper says somebody does not hold: "is not the mayor", "has never sat in the cabinet"."""

from collections.abc import Iterator
from typing import Any

from checker.claims.offices import is_office
from checker.claims.parser import Section
from checker.claims.title import Title, read_title
from checker.models import Mention

_HOLD = frozenset({"be", "become", "serve", "act", "hold"})
_SIT = frozenset({"sit", "serve", "be", "hold", "have", "accept", "take", "join", "occupy"})
_GOVERNMENT = frozenset({"cabinet", "government"})
_SEATS = frozenset({"seat", "post", "office", "job", "portfolio", "place", "role", "position"})
_WHOLE = "cabinet member"


def not_held(section: Section, verb: Any, mentions: tuple[Mention, ...]) -> Iterator[Title]:
    """Yield the titles that a negated verb denies its subject."""
    if _no_longer(verb):
        return
    if verb.lemma_.lower() in _HOLD:
        for noun in _offices(verb):
            title = read_title(section, noun, mentions, "not")
            if title is not None:
                yield title
    if verb.lemma_.lower() in _SIT and any(child.lower_ == "never" for child in verb.children):
        yield from (Title(verb.i, noun.i, _WHOLE, "", "not") for noun in verb.subtree if _is_cabinet(noun))


def _no_longer(verb: Any) -> bool:
    return any(child.lower_ == "longer" for child in verb.children)


def _offices(verb: Any) -> Iterator[Any]:
    """Yield what the subject is said not to be; "not the best mayor" says nothing of the office."""
    for child in verb.children:
        nouns = child.children if child.lower_ == "as" else (child,)
        for noun in nouns:
            named = noun.dep_ in ("attr", "pobj", "oprd") and is_office(noun)
            if named and not any(item.tag_ in ("JJS", "RBS") or item.lower_ == "only" for item in noun.subtree):
                yield noun


def _is_cabinet(noun: Any) -> bool:
    """Return whether a noun stands for a place in the government: "in the cabinet", "a ministerial post"."""
    word = noun.lemma_.lower()
    if word in _GOVERNMENT:
        return bool(noun.dep_ == "pobj" and noun.head.lower_ in ("in", "of"))
    return word in _SEATS and any(child.lower_ in ("ministerial", "cabinet") for child in noun.children)
