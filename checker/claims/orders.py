"""Finds what came before or after what: "sold his shares three days before the breach became known"."""

from collections.abc import Iterator
from typing import Any, Literal

from checker.claims.parser import Reading, Section
from checker.claims.times import stretches
from checker.models import Order
from checker.text.lapses import UNITS, lapse_before

_SIDES: dict[str, Literal["before", "after"]] = {
    "before": "before", "after": "after", "following": "after", "once": "after", "eve": "before",
}
_CLAUSES = frozenset({"advcl", "pcomp", "relcl", "ccomp", "acl"})
_CORE = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr"})
_NOUNS = ("NOUN", "PROPN")
_EVE = 1.5      # days


def find_orders(reading: Reading) -> tuple[Order, ...]:
    """Return the orders of the article; each belongs to the verb at ``at``."""
    return tuple(order for section in reading.sections for cue in section.doc for order in _order(section, cue))


def _order(section: Section, cue: Any) -> Iterator[Order]:
    """Yield the order that a word tells: its side, how far, and what the verb above it is set against."""
    anchor = _anchor(cue) if cue.lower_ in _SIDES else None
    verb = _governor(cue, anchor) if anchor is not None else None
    if anchor is None or verb is None or _is_time(section, anchor):
        return
    lapse = lapse_before(section.flat.text, cue.idx)
    most = min(lapse.most, _EVE) if cue.lower_ == "eve" else lapse.most
    first = section.doc.char_span(lapse.start, cue.idx + len(cue), alignment_mode="expand")
    start, end = section.span(first[0].i if first is not None else cue.i, max(anchor.i, cue.i) + 1)
    yield Order(
        start=start, end=end, text=section.text[start:end], at=section.offsets[verb.i], side=_SIDES[cue.lower_],
        least=lapse.least, most=None if most == float("inf") else most, anchor=tuple(_core(anchor)),
        names=tuple(word.lower_ for word in anchor.subtree if word.pos_ == "PROPN"),
        verb=verb.lemma_.lower(), told=anchor.pos_ in ("VERB", "AUX"),
    )


def _anchor(cue: Any) -> Any | None:
    """Return the noun or verb that something is set before or after."""
    if cue.dep_ == "mark" and cue.head.dep_ in _CLAUSES and cue.head.i > cue.i:
        return cue.head
    if cue.lower_ == "eve":
        cue = next((child for child in cue.children if child.lower_ == "of"), cue)
    found = (child for child in cue.children if child.dep_ in ("pobj", "pcomp") and child.i > cue.i)
    return next((child for child in found if child.pos_ in (*_NOUNS, "VERB")), None) if cue.dep_ == "prep" else None


def _governor(cue: Any, anchor: Any) -> Any | None:
    """Return the verb whose time it is; "the day after the vote" hangs on a noun of time, which hangs on the verb."""
    word = anchor.head if cue.dep_ == "mark" else cue.head
    while word.pos_ not in ("VERB", "AUX"):
        lasting = word.lemma_.lower() in UNITS or word.lower_ in ("morning", "night", "evening", "afternoon", "eve")
        if word.head.i == word.i or not (lasting or word.dep_ in ("prep", "acomp", "advmod", "pobj")):
            return None
        word = word.head
    return word


def _is_time(section: Section, anchor: Any) -> bool:
    """Return whether the anchor is a date ("before Monday"), which is a time and no event."""
    inside = any(start <= anchor.idx < end for start, end in stretches(section.flat.text))
    return inside or anchor.lemma_.lower() in (*UNITS, "time", "date", "noon", "that", "this")


def _core(anchor: Any) -> Iterator[str]:
    """Yield the lemmas of an anchor, its head first, then of who and what it is told of; names are left out."""
    yield anchor.lemma_.lower()
    for child in anchor.children:
        inner = [*child.children] if child.dep_ in ("prep", "agent") else [child]
        yield from (word.lemma_.lower() for word in inner if word.dep_ in _CORE and word.pos_ == "NOUN")
