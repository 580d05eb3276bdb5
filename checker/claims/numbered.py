"""Numbers that are names: "Silo 4", "Article 5", "Formula One", "Flight 214"."""

from typing import Any

from checker.text.figures import Figure

_NAMED = frozenset({"NNP", "NNPS"})
_NUMBERED = frozenset({"no", "no.", "number", "page", "chapter", "article", "section", "route", "type", "phase", "#"})


def is_name(tokens: Any, figure: Figure) -> bool:
    """Return whether the number is part of a name, or a pronoun ("one must", "one of us")."""
    first = tokens[0]
    if figure.unit != "count" or figure.shape != "plain" or figure.bound != "exact":
        return False
    before = first.nbor(-1) if first.i else None
    if before is not None and (before.lower_ in _NUMBERED or _joined(before, first, tokens[-1])):
        return True
    if first.lower_ == "one" and len(tokens) == 1:
        return not _counts(first)
    return first.tag_ in _NAMED and first.ent_type_ in ("ORG", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW")


def _joined(before: Any, first: Any, last: Any) -> bool:
    """Return whether a capitalised word and the number after it make one name.

    "In Tolmar 12 were killed" and "In Tolmar 12 people" count: a subject, or a noun follows.
    """
    if not before.text[:1].isupper() or before.pos_ not in ("PROPN", "NOUN"):
        return False
    if first.text[:1].isupper() and not first.is_digit:      # "Formula One"
        return True
    following = last.nbor(1) if last.i + 1 < len(last.doc) else None
    if first.dep_ in ("nsubj", "nsubjpass") or (following is not None and following.tag_ in ("NNS", "JJ", "VBN")):
        return False
    return bool(first.is_digit)


def _counts(one: Any) -> bool:
    """Return whether "one" counts ("one man", "one dead") and is no pronoun."""
    if one.dep_ == "nummod" and one.head.i > one.i:
        return one.head.lemma_.lower() not in ("day", "time", "thing", "way", "point", "hand", "side", "another")
    if one.i and one.nbor(-1).lower_ in ("every", "each", "any", "no"):
        return False
    of = list(one.doc[one.i + 1 : one.i + 6])
    if of and of[0].lower_ == "of" and any(token.like_num for token in of):      # "one of the nine runaways"
        return True
    return bool(one.i + 1 < len(one.doc) and one.nbor(1).lower_ in ("dead", "killed", "injured", "missing"))
