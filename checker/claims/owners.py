"""Says what a measure belongs to: the blaze of "the 30-kilometre blaze", the bridge of "the bridge is 400 m long"."""

from typing import Any

_SAID = frozenset({"length", "height", "depth", "width", "distance", "weight", "stretch", "age"})
_WITHIN = frozenset({"nummod", "compound", "nmod", "npadvmod", "amod", "quantmod", "advmod"})


def owner_of(number: Any, tokens: Any, verb: Any | None) -> str:
    """Return the lemma of the noun that a measure is of: the last noun that it modifies, else the subject of its
    verb; "" if neither is a noun."""
    inside, top, owner = {token.i for token in tokens}, number, ""
    while (top.dep_ in _WITHIN or top.i in inside) and top.head.i > top.i and top.head.pos_ not in ("VERB", "AUX"):
        top = top.head
        if top.pos_ in ("NOUN", "PROPN") and top.i not in inside:
            owner = str(top.lemma_.lower())
    if owner and owner not in _SAID:
        return owner
    subjects = (child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")) if verb is not None else ()
    return next((str(s.lemma_.lower()) for s in subjects if s.pos_ in ("NOUN", "PROPN") and s.i not in inside), "")
