"""Proper words of a phrase, by their capitals: what ties two phrases to one thing where no name is tagged."""

import re

from checker.text.fold import fold

_CAPITAL = re.compile(r"\b[A-Z][\w’'-]*")
_FORM = frozenset({"the", "a", "an", "it", "its", "his", "her", "their", "this", "that", "in", "on", "at", "for", "no"})


def proper_words(text: str) -> frozenset[str]:
    """Return the folded capitalised words of a text, without articles and pronouns: "The Dorn ferry" -> dorn."""
    return frozenset(fold(word) for word in _CAPITAL.findall(text)) - _FORM
