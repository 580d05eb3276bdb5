"""Says what a measure measures: "9.4 metres from snout to tail" is a length, "48-metre tower" a tower's height."""

from typing import Any

_WORDS = {
    "long": "length", "length": "length", "stretch": "length", "extend": "length", "end": "length",
    "high": "height", "tall": "height", "height": "height", "tower": "height", "rise": "height",
    "deep": "depth", "depth": "depth", "wide": "width", "width": "width", "broad": "width",
    "away": "distance", "from": "distance", "distance": "distance", "off": "distance", "far": "distance",
    "heavy": "weight", "weigh": "weight", "weight": "weight",
}
_NEAR = 4


def dimension(of: str, noun: Any | None, number: Any, tokens: Any) -> str:
    """Return the dimension, or the noun that the measure modifies ("14-year term": "term"), or ""."""
    if of in ("length", "weight", "area"):
        return _nearby(tokens) or (noun.lemma_.lower() if noun is not None else of)
    if noun is not None:
        return str(noun.lemma_.lower())
    return _after_in(tokens)


def _nearby(tokens: Any) -> str:
    doc, last = tokens.doc, tokens[-1].i
    words = [token.lemma_.lower() for token in doc[last + 1 : last + 1 + _NEAR]]
    words += [token.lemma_.lower() for token in reversed(doc[max(0, tokens[0].i - _NEAR) : tokens[0].i])]
    return next((_WORDS[word] for word in words if word in _WORDS), "")


def _after_in(tokens: Any) -> str:
    """Return the noun of "11 years in prison", "three weeks of talks"."""
    last = tokens[-1]
    for child in last.children:
        if child.dep_ == "prep" and child.lower_ in ("in", "of"):
            for inner in child.children:
                if inner.dep_ == "pobj":
                    return str(inner.lemma_.lower())
    return ""
