"""Figures that no number word gives: "nobody was hurt", "both pilots", "finished third", "in her forties"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from checker.claims.counted import family

_NONE = frozenset({"nobody", "none"})
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10,
}
_RANKING = frozenset({"finish", "come", "place", "rank"})
_PLACES = frozenset({"place", "position", "rank", "spot"})
_AFTER_VERB = frozenset({"advmod", "acomp", "oprd", "dobj", "attr", "npadvmod"})
_TENS = {"teens": 10, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
         "eighties": 80, "nineties": 90}
_COUNTABLE = frozenset({"death", "injury", "missing", "arrest"})


@dataclass(frozen=True)
class Implied:
    """A figure at ``token``; ``word`` is what is counted or ranked."""

    token: Any
    word: Any | None
    low: float
    high: float
    unit: str
    noun: str = ""


def implied(doc: Any) -> Iterator[Implied]:
    """Yield the figures of a parsed text that stand in no number word."""
    for token in doc:
        yield from _none(token)
        yield from _both(token)
        yield from _rank(token)
        yield from _decade_of_life(token)


def _none(token: Any) -> Iterator[Implied]:
    """Yield a count of zero for "nobody was hurt" and "no deaths", but not for every "no"."""
    doc = token.doc
    word = None
    if token.lower_ in _NONE or (token.lower_ == "one" and token.i and doc[token.i - 1].lower_ == "no"):
        word = token
    elif token.lower_ == "no" and token.dep_ == "det" and token.head.i > token.i and not _more(token):
        word = token.head
    if word is not None and (state := family(word if word.pos_ == "NOUN" else None, word)) in _COUNTABLE:
        yield Implied(token, word, 0.0, 0.0, "count", state)


def _more(token: Any) -> bool:
    """Return whether "no" is of a remainder: "no further bodies", "no other injuries"."""
    return token.nbor(1).lower_ in ("further", "other", "more", "additional", "new")


def _both(token: Any) -> Iterator[Implied]:
    plural = token.dep_ in ("det", "predet", "preconj") and token.head.tag_ == "NNS"
    if token.lower_ == "both" and plural and not any(child.dep_ == "cc" for child in token.head.children):
        yield Implied(token, token.head, 2.0, 2.0, "count")


def _rank(token: Any) -> Iterator[Implied]:
    word = re.sub(r"(?:st|nd|rd|th)$", "", token.lower_)
    value = _ORDINALS.get(token.lower_) or (int(word) if word.isdigit() and word != token.lower_ else None)
    if value is None:
        return
    head = token.head
    superlative = token.i + 2 < len(token.doc) and token.nbor(1).text == "-" and token.nbor(2).tag_ == "JJS"
    superlative = superlative or (token.i + 1 < len(token.doc) and token.nbor(1).tag_ == "JJS")
    ranked = head.lemma_.lower() in _RANKING and token.dep_ in _AFTER_VERB
    if ranked or (head.lemma_.lower() in _PLACES and token.dep_ == "amod"):
        yield Implied(token, None, value, value, "rank", "place")
    elif superlative:
        noun = next((word for word in token.ancestors if word.pos_ == "NOUN"), None)
        if noun is not None:
            yield Implied(token, noun, value, value, "rank", noun.lemma_.lower())


def _decade_of_life(token: Any) -> Iterator[Implied]:
    low = _TENS.get(token.lower_)
    if low and token.i and token.nbor(-1).lower_ in ("his", "her", "their", "late", "early", "mid"):
        yield Implied(token, None, float(low), float(low + 9), "year_of_age", "age")
