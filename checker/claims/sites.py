"""Finds where an article puts what happens: "signed in Lisbon", "a warehouse on the north quay"."""

from collections.abc import Iterator
from typing import Any

from checker.claims.parser import Reading, Section
from checker.claims.times import stretches
from checker.models import Site
from checker.text.units import units

_WHERE = frozenset({"in", "at", "on", "near", "outside", "inside", "off", "beside", "along", "by", "under", "across",
                    "behind", "below", "above", "through", "opposite", "within", "around", "from", "to", "into"})
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "pobj"})
_STEPS = 4   # nouns between a place and its verb: "a warehouse on the north quay of the port of Dorn"


def find_sites(reading: Reading) -> tuple[Site, ...]:
    """Return the places of the article in order, each with the verb or noun that it is the place of."""
    return tuple(
        Site(start=start, end=end, text=section.text[start:end], of=of)
        for section, noun in reading.tokens
        if (of := tuple(_governors(noun))) and not _figure(section, noun)
        for start, end in [section.span(noun.left_edge.i, noun.i + 1)]
    )


def _figure(section: Section, noun: Any) -> bool:
    """Return whether a noun after "in", "on" or "at" is a time or an amount: "on Thursday", "put the dead at 19"."""
    if noun.pos_ in ("NUM", "SYM") or (noun.lower_ in units().names and any(c.dep_ == "nummod" for c in noun.children)):
        return True
    return any(start <= noun.idx < end for start, end in stretches(section.flat.text))


def _governors(noun: Any) -> Iterator[str]:
    """Yield the lemmas of what happens or stands there, the nearest first."""
    if noun.dep_ != "pobj" or noun.head.dep_ != "prep" or noun.head.lower_ not in _WHERE:
        return
    token = noun.head.head
    for _ in range(_STEPS):
        yield str(token.lemma_).lower()
        if token.pos_ in ("VERB", "AUX") or token.dep_ not in _ARGUMENTS:
            return
        above = token.head
        if token.dep_ == "pobj":
            if above.lower_ not in _WHERE and above.lower_ != "of":
                return
            above = above.head
        token = above
