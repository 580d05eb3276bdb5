"""Attaches a number to what it counts: the noun it modifies, the noun it is a value of, or nothing."""

import re
from typing import Any

from checker.text.numbers import find_numbers

_MODIFIERS = frozenset({
    "nummod", "compound", "quantmod", "nmod", "amod", "npadvmod", "det", "predet", "poss", "punct", "conj", "cc",
})
_VALUE_OF = frozenset({
    "be", "stand", "rise", "fall", "reach", "climb", "hit", "total", "amount", "drop", "increase", "decrease", "jump",
    "settle", "remain", "grow", "cost", "number", "put", "come", "exceed", "top", "near", "approach", "pass",
    "double", "slip", "sink", "soar", "swell", "shrink", "dip", "slump", "plunge", "measure", "weigh", "last",
})
_RECKONED = frozenset({      # "put the dead at 19", "bringing the toll to 19"
    *(("at", verb) for verb in ("put", "estimate", "reckon", "set", "fix")),
    *(("to", verb) for verb in ("bring", "take", "raise", "push", "lift", "cut", "reduce", "lower")),
})
_ALL = re.compile(r"\b(?:all(?: of)?(?: the| its| their| his| her)?|(?:every one|each) of (?:the|its|their))$")
_MARGINS = frozenset({"margin", "majority", "lead"})
_TALLIES = frozenset({"number", "toll", "total", "count", "figure", "tally", "amount", "sum", "level", "value"})


def head_number(tokens: Any) -> Any:
    """Return the last number token of a figure, or its first token if the parser saw none."""
    numbers = [token for token in tokens if token.pos_ == "NUM" or token.like_num]
    return numbers[-1] if numbers else tokens[0]


def counted(number: Any, tokens: Any) -> Any | None:
    """Return the noun that a number counts: "nine people", "nine of the men", "a third of voters"; else None."""
    inside = {token.i for token in tokens}
    word = number
    named = next((token for token in tokens[1:] if token.pos_ == "NOUN"), None)
    if named is not None and any(token.lower_ in ("in", "out") for token in tokens):
        return named                                   # "one voter in three"
    for _ in range(5):
        if word.i in inside and (partitive := _partitive(word)) is not None:
            return partitive
        if word.i not in inside and word.pos_ in ("NOUN", "PROPN", "ADJ"):
            if word.dep_ in ("compound", "npadvmod", "nmod") and word.head.lemma_.lower() in _MARGINS:
                return word.head                       # "a three-vote margin"
            return word if word.i > tokens[0].i else None
        if word.dep_ not in _MODIFIERS or (word.i not in inside and word.dep_ == "conj"):
            return None
        word = word.head
    return None


def _partitive(word: Any) -> Any | None:
    """Return the "men" of "nine of the men", the "injured" of "nine of the injured"."""
    for child in word.children:
        if child.dep_ == "prep" and child.lower_ == "of" and child.i > word.i:
            inner = next((c for c in child.children if c.dep_ in ("pobj", "pcomp")), None)
            if inner is not None and (inner.pos_ in ("NOUN", "PROPN") or inner.lower_ not in ("them", "whom", "which")):
                return inner
    return None


def valued(number: Any, tokens: Any) -> Any | None:
    """Return the noun whose value a number is: "turnout was 68 percent", "a depth of 10 km", "a toll of nine"."""
    inside = {token.i for token in tokens}
    top = number
    while top.head.i in inside and top.head.i != top.i:
        top = top.head
    if top.dep_ == "pobj" and top.head.lower_ in ("of", "at") and top.head.head.pos_ == "NOUN":
        return through(top.head.head)
    verb = top.head.head if top.dep_ == "pobj" else top.head
    reckoned = top.dep_ == "pobj" and (top.head.lower_, verb.lemma_.lower()) in _RECKONED
    found = [child for child in verb.children if child.dep_ == "dobj"] if reckoned else []
    if not found and verb.lemma_.lower() in _VALUE_OF and verb.pos_ in ("VERB", "AUX"):
        found = [child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")]
    return next((through(noun) for noun in found if _common(noun)), None)


def _common(noun: Any) -> bool:
    """Return whether a noun is no name; the tagger takes a first word for one ("Turnout was 61 per cent")."""
    group = noun.pos_ == "ADJ" and any(child.lower_ == "the" for child in noun.children)     # "the dead"
    return bool(noun.pos_ == "NOUN" or group or (noun.is_sent_start and not noun.ent_type_))


def through(noun: Any) -> Any:
    """Return "cases" for "the number of cases"; else the noun itself."""
    if noun.lemma_.lower() in _TALLIES:
        inner = _partitive(noun)
        return inner if inner is not None else noun
    return noun


def total(noun: Any | None, number: Any) -> float | None:
    """Return the 30 of "eleven of the thirty stalls"."""
    if noun is None or number.head.i == noun.i:
        return None
    after = (child for child in noun.children if child.dep_ == "nummod" and child.i > number.i)
    return next((found[0].low for child in after if (found := find_numbers(child.text))), None)


def all_of(tokens: Any, value: float | None) -> float | None:
    """Return the 46 of "all 46 mills" and "every one of the 46 mills", which is a whole; None of other figures."""
    doc, first = tokens.doc, tokens[0].i
    before = " ".join(doc[i].lower_ for i in range(max(first - 4, 0), first))
    return value if _ALL.search(before) else None
