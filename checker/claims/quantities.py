"""Finds quantities in an article: what is counted, over what, how exactly."""

from typing import Any

from checker.claims.counted import families, family, governor
from checker.claims.dimension import dimension
from checker.claims.parser import Reading, Section
from checker.claims.scope import scope_of
from checker.claims.times import stretches
from checker.models import Mention, Quantity
from checker.text.figures import Figure, find_figures

_MODIFIERS = frozenset({"nummod", "compound", "quantmod", "nmod", "amod", "npadvmod", "det", "predet", "poss", "punct"})
_NUMBERED = frozenset({"no", "no.", "number", "page", "chapter", "article", "section", "route", "type", "phase", "#"})
_NAMED = frozenset({"NNP", "NNPS"})
_ROLES = {"nsubj": "subject", "nsubjpass": "object", "dobj": "object", "attr": "object"}


def find_quantities(reading: Reading, mentions: tuple[Mention, ...]) -> tuple[Quantity, ...]:
    """Return the quantities of the article in order of their place."""
    found = (quantity for section in reading.sections for quantity in _in_section(section, mentions))
    return tuple(found)


def _in_section(section: Section, mentions: tuple[Mention, ...]) -> list[Quantity]:
    text = section.flat.text
    figures = find_figures(text, stretches(text))
    found: list[Quantity] = []
    for figure in figures:
        tokens = section.doc.char_span(figure.at, figure.stop, alignment_mode="expand")
        if tokens is not None and not _is_name(tokens, figure):
            found.extend(_quantities(section, figure, tokens, mentions))
    return found


def _is_name(tokens: Any, figure: Figure) -> bool:
    """Return whether the number is part of a name: "Silo 4", "Article 5", "G7", "Formula One", "Flight 214"."""
    first = tokens[0]
    if figure.unit != "count" or figure.shape not in ("plain", "range"):
        return False
    before = first.nbor(-1) if first.i else None
    if before is not None and (_names(before, first) or before.lower_ in _NUMBERED):
        return True
    if first.lower_ == "one" and len(tokens) == 1 and figure.bound == "exact":
        return not _counts(first)
    return first.tag_ in _NAMED and first.ent_type_ in ("ORG", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW")


def _names(before: Any, number: Any) -> bool:
    """Return whether a capitalised word before a number makes one name with it."""
    if before.tag_ not in _NAMED or not before.text[:1].isupper() or before.head.i < before.i - 1:
        return False
    return number.head.i == before.i or (number.dep_ in ("nummod", "appos", "nmod") and number.head.i <= number.i)


def _counts(one: Any) -> bool:
    """Return whether "one" counts ("one man", "one of the dead") and is no pronoun ("one must", "the one")."""
    if one.dep_ == "nummod" and one.head.i > one.i:
        return one.head.lemma_.lower() not in ("day", "time", "thing", "way", "point", "hand", "side", "another")
    following = one.nbor(1).lower_ if one.i + 1 < len(one.doc) else ""
    return following == "of"


def _quantities(section: Section, figure: Figure, tokens: Any, mentions: tuple[Mention, ...]) -> list[Quantity]:
    start, end = section.flat.span(figure.start, figure.end)
    base = Quantity(
        start=start, end=end, text=section.flat.text[figure.start : figure.end], low=figure.low,
        high=None if figure.high == float("inf") else figure.high, unit=figure.unit, bound=figure.bound,
        rounded=figure.step,
    )
    if figure.shape == "tally":
        return _tally(base, figure, tokens)
    number = _head_number(tokens)
    noun = _noun(number, tokens)
    verb = governor(noun if noun is not None else number)
    word = noun if noun is not None else number
    filled = {
        "noun": _noun_lemma(figure, noun, number, tokens), "family": _family(figure, noun, number),
        "governor": verb.lemma_.lower() if verb is not None else "",
        "role": _ROLES.get(word.dep_, "other"), "total": _total(noun, number),
        "scope": scope_of(section, tokens, noun, mentions),
    }
    return [base.model_copy(update=filled)]


def _tally(base: Quantity, figure: Figure, tokens: Any) -> list[Quantity]:
    """Return both sides of a vote or score, the higher first."""
    verb = governor(tokens[0])
    about = {"noun": "tally", "family": "tally", "governor": verb.lemma_.lower() if verb is not None else ""}
    pair = sorted((figure.low or 0.0, figure.tally or 0.0), reverse=True)
    return [
        base.model_copy(update={**about, "low": value, "high": value, "scope": (side,)})
        for value, side in zip(pair, ("more", "fewer"), strict=True)
    ]


def _head_number(tokens: Any) -> Any:
    """Return the last number token of a figure, or its first token if the parser saw none."""
    numbers = [token for token in tokens if token.pos_ == "NUM" or token.like_num]
    return numbers[-1] if numbers else tokens[0]


def _noun(number: Any, tokens: Any) -> Any | None:
    """Return the noun that a number counts: "nine people", "nine of the men", "a third of voters"; else None."""
    inside = {token.i for token in tokens}
    word = number
    for _ in range(3):
        partitive = _partitive(word)
        if partitive is not None:
            return partitive
        if word.i not in inside and word.pos_ in ("NOUN", "PROPN", "ADJ"):
            return word
        if word.dep_ not in _MODIFIERS:
            return None
        word = word.head
    return word if word.i not in inside and word.pos_ in ("NOUN", "PROPN") else None


def _partitive(word: Any) -> Any | None:
    for child in word.children:
        if child.dep_ == "prep" and child.lower_ == "of" and child.i > word.i:
            for inner in child.children:
                if inner.dep_ == "pobj" and inner.pos_ in ("NOUN", "PROPN", "NUM"):
                    return inner
    return None


def _noun_lemma(figure: Figure, noun: Any | None, number: Any, tokens: Any) -> str:
    if figure.of and figure.of not in ("share", "money"):
        return dimension(figure.of, noun, number, tokens)
    state = family(noun, number)
    if state in ("death", "injury", "missing", "arrest"):
        return state
    return noun.lemma_.lower() if noun is not None else ""


def _family(figure: Figure, noun: Any | None, number: Any) -> str:
    if figure.of and figure.of != "share":
        return figure.of
    return family(noun, number) or (families().nouns.get(noun.lemma_.lower(), "") if noun is not None else "")


def _total(noun: Any | None, number: Any) -> float | None:
    """Return the 30 of "eleven of the thirty stalls"."""
    if noun is None or number.head.i == noun.i:
        return None
    for child in noun.children:
        if child.dep_ == "nummod" and child.i != number.i and child.i > number.i:
            from checker.text.numbers import find_numbers

            numbers = find_numbers(child.text)
            return numbers[0].low if numbers else None
    return None
