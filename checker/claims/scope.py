"""What restricts a quantity: modifiers of the noun, places, groups, rates."""

from typing import Any

from checker.claims.parser import Section
from checker.models import Mention

_ADDED = frozenset({"another", "extra", "further", "additional", "remaining"})
_SINCE = frozenset({"later", "earlier", "afterwards", "beforehand", "ago"})
_LAPSES = frozenset({"minute", "hour", "day", "week", "fortnight", "month", "year", "decade"})
_RATES = frozenset({"a", "an", "per", "each", "every"})
_SKIP = frozenset({
    "cent", "other", "more", "total", "new", "whole", "entire", "few", "many", "such", "same", "only", "least", "own",
})


def scope_of(section: Section, tokens: Any, noun: Any | None, mentions: tuple[Mention, ...]) -> tuple[str, ...]:
    """Return lemmas of restricting modifiers and keys of entities inside the noun phrase, and the rate."""
    found: list[str] = list(_rate(tokens))
    if noun is not None:
        inside = {token.i for token in tokens}
        found += [word for child in noun.children if child.i not in inside for word in _words(child)]
        start, end = section.span(noun.left_edge.i, noun.right_edge.i + 1)
        found += [mention.key for mention in mentions if start <= mention.start < end]
    return tuple(dict.fromkeys(found))


def partial(tokens: Any) -> tuple[str, ...]:
    """Return ("rest",) for "another 31", "12 more", "12 others": what is added to a count that stands elsewhere;
    ("of them",) for "three of them", "two of whom"; ("later",) for "out three balls later", "a year after her
    election"."""
    doc, first, last = tokens.doc, tokens[0].i, tokens[-1].i
    before = {token.lower_ for token in doc[max(0, first - 3) : first]}
    after = [token.lower_ for token in doc[last + 1 : last + 4]]
    if before & _ADDED or after[:1] in (["more"], ["others"], ["other"]):
        return ("rest",)
    lapse = tokens[-1].lemma_.lower() in _LAPSES and {*after[:1]} & {"after", "before"}
    balls = after[1:2] and after[1] in _SINCE and doc[last + 1].pos_ in ("NOUN", "PROPN")
    if lapse or balls or {*after[:1]} & _SINCE:
        return ("later",)
    pronoun = after[:2] in (["of", "them"], ["of", "whom"], ["of", "which"], ["of", "these"])
    share = after[:2] == ["of", "the"] and not any(token.like_num for token in doc[last + 3 : last + 5])
    return ("of them",) if pronoun else ("of the",) if share else ()


def _words(child: Any) -> list[str]:
    if child.dep_ in ("amod", "compound", "nmod", "poss") and child.pos_ in ("ADJ", "NOUN", "PROPN", "VERB"):
        return [] if child.lemma_.lower() in _SKIP else [child.lemma_.lower()]
    if child.dep_ == "prep":
        nouns = (token for token in child.subtree if token.pos_ in ("NOUN", "PROPN"))
        return [token.lemma_.lower() for token in nouns if token.dep_ in ("pobj", "conj")]
    return []


def _rate(tokens: Any) -> list[str]:
    """Return "per day" of "eight times a day", "300 cars a day", "140 pounds per year"."""
    doc, at = tokens.doc, tokens[-1].i + 1
    for i in range(at, min(at + 3, len(doc) - 1)):
        if doc[i].lower_ in _RATES and doc[i + 1].pos_ == "NOUN":
            return [f"per {doc[i + 1].lemma_.lower()}"]
        if doc[i].pos_ not in ("NOUN", "ADJ", "PROPN"):
            return []
    return []
