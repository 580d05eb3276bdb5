"""Years counted back against the year itself: "the 20th anniversary", "12 years ago" against "in 2003"."""

import re
from collections.abc import Iterator
from itertools import product

from checker.kinds.deed import same_deed
from checker.kinds.lexical import alike
from checker.kinds.moments import meet
from checker.kinds.phases import tied
from checker.models import Claim, Mark, Pair, Quantity, When
from checker.text.elapsed import day

LOOSE = 1      # years by which an anniversary may miss: it is kept all year round
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")

Misfit = tuple[Mark, Mark, str]


def kept_years(one: Claim, other: Claim) -> Iterator[Misfit]:
    """Yield an anniversary in one claim that the year of its event in the other does not make."""
    if one.published is None:
        return
    for kept, when in product(one.quantities, _dated(other)):
        if kept.noun != "anniversary" or kept.low is None or not _of_one_event(kept, other, when):
            continue
        year = day(one.published).year - round(kept.low)
        assert when.first
        if abs(year - when.first.year) > LOOSE:
            yield _mark(kept), _mark(when), f"The {kept.text}th anniversary is of {year}, not of {when.text}."


def ago(pair: Pair, one: Claim, other: Claim) -> Iterator[Misfit]:
    """Yield "12 years ago" where the same article gives the year of the same deed otherwise."""
    subjects = {claim.subject.key or claim.subject.head if claim.subject is not None else "" for claim in (one, other)}
    if not pair.same_document or len(subjects) > 1 or "" in subjects or not same_deed(pair):
        return
    back = (when for when in one.time.spans if when.text.endswith("ago") and when.first and when.last)
    for past, when in product(back, _dated(other)):
        if tied(past, when) and not meet(past, when):
            yield _mark(past), _mark(when), f"“{past.text}” is not {when.text}."


def _dated(claim: Claim) -> list[When]:
    """Return the times of a claim that name their year."""
    return [when for when in claim.time.spans
            if when.first and when.last and when.relation in ("at", "during") and _YEAR.search(when.text)]


def _of_one_event(kept: Quantity, other: Claim, when: When) -> bool:
    """Return whether the anniversary is of what the time is of, and of the same name."""
    words = [word for word in kept.scope if word not in other.keys]
    hung = [word for word in (*when.of, when.verb) if word]
    return bool(other.keys & set(kept.scope)) and any(alike(x, y) for x, y in product(words, hung))


def _mark(slot: Quantity | When) -> Mark:
    return Mark(start=slot.start, end=slot.end, text=slot.text, value=slot.text)
