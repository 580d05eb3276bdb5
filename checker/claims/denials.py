"""Reasons that a sentence rules out: "ice, not speeding", "the row had nothing to do with it"."""

from typing import Any

_BEFORE_NOT = frozenset({",", "and", "but", "(", "–", "—", ";"})
_REACH = 6   # words between "not" and the noun: "not for any want of money"


def ruled_out(token: Any) -> Any | None:
    """Return the noun or gerund that a sentence rules out as a reason at this token, or None."""
    if token.lower_ == "not" and token.i and token.nbor(-1).lower_ in _BEFORE_NOT:
        return _noun_after(token)
    if token.lower_ == "nothing":
        return _unconnected(token)
    return _no_part(token) if token.lower_ in ("part", "role") else None


def _noun_after(token: Any) -> Any | None:
    """Return the noun after "not", or after "with" of "nothing to do with any hospital"."""
    for word in token.doc[token.i + 1 : min(token.i + 1 + _REACH, token.sent.end)]:
        if word.tag_ == "VBG" or (word.pos_ in ("NOUN", "PROPN") and word.dep_ != "compound"):
            return word
        if word.pos_ not in ("DET", "ADJ", "ADP", "NOUN", "PROPN", "SCONJ", "ADV"):
            return None
    return None


def _unconnected(token: Any) -> Any | None:
    """Return X of "X had nothing to do with it" and of "and nothing to do with X"."""
    words = [word.lower_ for word in token.doc[token.i : min(token.i + 4, token.sent.end)]]
    if words != ["nothing", "to", "do", "with"]:
        return None
    return _subject(token.head) if token.head.lemma_ == "have" else _noun_after(token.nbor(3))


def _no_part(token: Any) -> Any | None:
    """Return X of "X played no part in it"."""
    none = any(child.lower_ == "no" for child in token.children)
    return _subject(token.head) if none and token.head.lemma_ in ("play", "have") else None


def _subject(verb: Any) -> Any | None:
    return next((child for child in verb.children if child.dep_ == "nsubj" and child.pos_ != "PRON"), None)
