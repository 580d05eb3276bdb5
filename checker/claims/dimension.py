"""Says what a measure measures: "9.4 metres from snout to tail" is a length, "11 years in prison" a prison term."""

from typing import Any

_SAYS = {
    "long": "length", "length": "length", "stretch": "length", "extend": "length", "measure": "length",
    "high": "height", "tall": "height", "height": "height", "tower": "height", "rise": "height", "altitude": "height",
    "deep": "depth", "depth": "depth", "wide": "width", "width": "width", "broad": "width",
    "distance": "distance", "heavy": "weight", "weigh": "weight", "weight": "weight",
}
_AWAY = frozenset({
    "away", "from", "off", "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
    "inland", "offshore", "outside", "beyond", "downstream", "upstream", "of", "to", "down",
})
_AFTER, _BEFORE = 2, 4


def dimension(of: str, noun: Any | None, subject: Any | None, tokens: Any) -> str:
    """Return the dimension, or the noun that the measure modifies ("14-year term": "term"), or ""."""
    doc, last = tokens.doc, tokens[-1].i
    if of in ("length", "weight"):
        said = _said(doc[last + 1 : last + 1 + _AFTER]) or _said(doc[max(0, tokens[0].i - _BEFORE) : tokens[0].i])
        if said:
            return said
        away = last + 1 < len(doc) and doc[last + 1].lower_ in _AWAY
        return "distance" if away and of == "length" else _lemma(noun) or _lemma(subject) or of
    if noun is not None:
        return _lemma(noun)
    return _after_in(tokens) or _lemma(subject) or ("" if of == "duration" else of)


def _said(words: Any) -> str:
    return next((_SAYS[word.lemma_.lower()] for word in reversed(list(words)) if word.lemma_.lower() in _SAYS), "")


def _lemma(noun: Any | None) -> str:
    return str(noun.lemma_.lower()) if noun is not None else ""


def _after_in(tokens: Any) -> str:
    """Return the noun of "11 years in prison", "three weeks of talks"."""
    for child in tokens[-1].children:
        if child.dep_ == "prep" and child.lower_ in ("in", "of"):
            inner = next((c for c in child.children if c.dep_ == "pobj"), None)
            if inner is not None:
                return _lemma(inner)
    return ""
