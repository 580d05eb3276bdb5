"""Whose age a figure is: "Ida Lund, 58," and "a 19-year-old student"."""

from typing import Any

from checker.claims.parser import Section
from checker.models import Mention
from checker.text.figures import Figure

_CLOSING = frozenset({",", ".", ";", ")", "and", "-", "–"})


def age_of(section: Section, figure: Figure, tokens: Any, mentions: tuple[Mention, ...]) -> tuple[str, ...] | None:
    """Return the scope of an age (the person's key, or the noun described); None if the figure is no age."""
    if figure.unit == "year_of_age":
        return _aged(section, tokens, mentions)
    doc, at, end = tokens.doc, tokens[0].i, tokens[-1].i + 1
    plausible = figure.unit == "count" and figure.low == figure.high and 5 <= (figure.low or 0) <= 110
    if plausible and len(tokens) == 1 and (key := _being(section, tokens[0], mentions)):
        return (key,)
    if not plausible or len(tokens) > 1 or at < 2 or doc[at - 1].text not in (",", "("):
        return None
    if end < len(doc) and doc[end].text not in _CLOSING:
        return None
    key = _person_before(section, doc[at - 2], mentions)
    return (key,) if key else None


def _being(section: Section, number: Any, mentions: tuple[Mention, ...]) -> str:
    """Return the person in "Tom Marsh is 54"; a number that counts something has it beside it."""
    bare = number.dep_ in ("attr", "acomp") and number.head.lemma_ == "be" and not [*number.children]
    subject = next((c for c in number.head.children if c.dep_ == "nsubj"), None) if bare else None
    return _person_before(section, subject, mentions) if subject is not None else ""


def _aged(section: Section, tokens: Any, mentions: tuple[Mention, ...]) -> tuple[str, ...]:
    for word in (tokens.root, *tokens.root.ancestors):
        if word.pos_ == "VERB":
            break
        key = _person_before(section, word, mentions)
        if key:
            return (key,)
        if word.pos_ == "NOUN" and word.i > tokens[-1].i:
            return (str(word.lemma_.lower()),)
    return ()


def _person_before(section: Section, token: Any, mentions: tuple[Mention, ...]) -> str:
    at = section.flat.starts[token.idx]
    people = (mention for mention in mentions if mention.kind == "person" and mention.start <= at < mention.end)
    return next((mention.key for mention in people), "")
