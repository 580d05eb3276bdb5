"""Labels of the capacity in which somebody acts: "As prisons minister, Ana Ruiz said", "spoke as the envoy of Norham",
"was chosen to be abbot"."""

from collections.abc import Iterator
from typing import Any

from checker.claims.offices import is_office
from checker.claims.parser import Section
from checker.claims.tense import tense_at
from checker.claims.title import Title, read_title
from checker.models import Mention

# Verbs with an "as" of their own, which says what somebody held, plays or is taken for; `posts` reads those of holding.
_OWN = frozenset({
    "see", "regard", "view", "treat", "describe", "hail", "pose", "portray", "cast", "dress", "emerge", "use", "know",
    "play", "star", "figure", "serve", "act", "work", "step", "stand", "resign", "quit", "retire", "appoint", "elect",
    "name", "install", "confirm", "swear", "hire", "pick", "choose", "take", "return", "list", "mention", "tip",
    "praise", "remove", "dismiss", "sack", "oust", "fire", "begin", "start", "train", "qualify", "double", "masquerade",
    "end", "finish", "leave", "complete", "lose", "depart", "succeed", "replace", "follow", "remember", "think",
})
_ROLES = frozenset({"role", "capacity", "position", "function"})
_BECOME = frozenset({"be", "become"})


def in_capacity(section: Section, verb: Any, mentions: tuple[Mention, ...]) -> Iterator[Title]:
    """Yield the titles under which the subject of a verb acts, or which it comes to hold."""
    for noun in (*_as(verb), *_to_be(verb)):
        title = read_title(section, noun, mentions)
        if title is not None and not any(item.lower_ in ("a", "an") for item in noun.children):
            yield title


def _as(verb: Any) -> Iterator[Any]:
    """Yield the office of "as the envoy", "in her role as envoy"."""
    if verb.lemma_.lower() in _OWN:
        return
    for item in verb.children:
        inner = (prep for noun in item.children if noun.lemma_.lower() in _ROLES for prep in noun.children)
        for prep in (item, *inner) if item.dep_ == "prep" else ():
            if prep.lower_ == "as":
                yield from (noun for noun in prep.children if noun.dep_ == "pobj" and is_office(noun))


def _to_be(verb: Any) -> Iterator[Any]:
    """Yield the office of "was chosen to be abbot", "moves to become director"."""
    for item in verb.children:
        if item.dep_ in ("xcomp", "advcl") and item.lemma_.lower() in _BECOME and tense_at(verb) != "future":
            yield from (noun for noun in item.children if noun.dep_ in ("attr", "acomp") and is_office(noun))
