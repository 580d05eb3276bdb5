"""Finds what an article says there was none of: "no shots were fired", "none of the boats", "without a pilot"."""

from collections.abc import Iterator
from typing import Any

from checker.claims.lexicon import lemma, words
from checker.claims.parser import Reading, Section
from checker.models import Absence

_CONTENT = ("NOUN", "PROPN", "VERB", "ADJ")
_NARROWING = ("amod", "compound", "nmod")
_ASIDE = ("advcl", "relcl", "appos", "parataxis", "ccomp", "conj")
_SINGLE = frozenset({"single", "sole", "whatever"})
_LEAST = frozenset({"trace", "sign", "hint", "shred", "scrap", "word", "penny", "cent", "drop", "ounce",
                    "bit", "evidence"})
_LIGHT = frozenset({"be", "have", "do", "get", "make", "take", "see", "give", "hold", "carry", "come", "go"})
_NEGATORS = frozenset({"no", "not", "n't", "never", "none", "nobody", "neither", "nor", "nothing", "without", "nowhere",
                       "hardly", "barely", "scarcely", "fail", "deny", "refuse", "lack", "wrong", "false", "untrue"})


def find_absences(reading: Reading) -> tuple[Absence, ...]:
    """Return the things that are denied as a whole, in order; a sentence with two negations tells none."""
    found = (
        _absence(section, word, noun)
        for section, word in reading.tokens
        for noun in _denied(word)
        if _plain(noun)
    )
    return tuple(found)


def _denied(word: Any) -> Iterator[Any]:
    """Yield the noun that a negative word rules out: "no shot", "not one of the boats", "without a pilot"."""
    noun = None
    if word.lower_ in ("no", "neither") and word.dep_ == "det":
        noun = word.head
    elif word.lower_ == "not" and word.i + 1 < len(word.doc):
        noun = _one_of(word.doc[word.i + 1])
    elif word.lower_ in ("none", "neither"):
        noun = _of(word)
    elif word.lower_ == "without":
        noun = next((child for child in word.children if child.dep_ == "pobj" and _bare(child)), None)
    if noun is not None and lemma(noun) in _LEAST:   # "no trace of the glider": of the glider there was none
        noun = _of(noun) or noun
    if noun is not None and noun.pos_ == "NOUN" and not noun.ent_type_:
        yield noun


def _one_of(word: Any) -> Any | None:
    """Return the noun of "a boat", "one boat", "one of the boats"."""
    if word.lower_ not in ("a", "an", "one", "any"):
        return None
    return _of(word) or (word.head if word.dep_ in ("det", "nummod") else None)


def _of(word: Any) -> Any | None:
    nouns = (noun for child in word.children if child.lower_ == "of" for noun in child.children)
    return next((noun for noun in nouns if noun.dep_ == "pobj"), None)


def _bare(noun: Any) -> bool:
    """Return whether nothing says which: "without a pilot", but not "without its pilot"."""
    return not any(child.dep_ == "poss" or child.lower_ in ("the", "this", "these") for child in noun.children)


def _plain(noun: Any) -> bool:
    """Return whether the sentence has but one negation: "no family is without a stove" denies nothing."""
    return sum(token.lower_ in _NEGATORS or lemma(token) in _NEGATORS for token in noun.sent) == 1


def _clause(head: Any) -> Iterator[Any]:
    """Yield the words below a head, clauses about something else left out."""
    yield head
    for child in head.children:
        if child.dep_ not in _ASIDE:
            yield from _clause(child)


def _absence(section: Section, word: Any, noun: Any) -> Absence:
    verb = next((token for token in noun.ancestors if token.pos_ in ("VERB", "AUX")), None)
    deed = lemma(verb) if verb is not None else ""
    kind = [child for child in noun.children if child.dep_ in _NARROWING and lemma(child) not in _SINGLE]
    light = words("operators")["light"]
    around = [token for token in _clause(verb if verb is not None else noun)
              if token.pos_ in _CONTENT and lemma(token) not in light]
    rest = [token for token in around if token.i not in (noun.i, verb.i if verb is not None else -1)]
    start, end = section.span(min(word.i, noun.i), max(word.i, noun.i) + 1)
    return Absence(
        start=start, end=end, text=section.text[start:end], thing=lemma(noun),
        kind=tuple(map(lemma, kind)), deed="" if deed in _LIGHT else deed,
        rest=tuple(dict.fromkeys(lemma(token) for token in rest if token.ent_type_ not in ("DATE", "TIME"))),
    )
