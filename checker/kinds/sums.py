"""Arithmetic inside one sentence: growth against its two figures, the people of a list against their number."""

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.models import Claim, Mark, Quantity, Ruling
from checker.text.growth import Growth, find_growth

_TOTAL = re.compile(r" (?:[a-z]+ ){0,2}?(?:people|persons|passengers|victims|dead)\b(?:[\w ]{0,40})(?:,|:| –| —) $")
_NEXT = re.compile(r" (?!of\b)[a-z][a-z -]{1,30}(?:,| and|, and) $")
_LAST = re.compile(r" (?!of\b)[a-z][a-z-]+(?P<ones>(?:(?:,| and|, and) (?:an?|one) [a-z-]+)*)[.;]?$")
_SOME = re.compile(r"\b(?:includ|among|at least|most|of (?:them|whom)|both|mainly|mostly)")


def of_one_sentence(claim: Claim) -> Iterator[Ruling]:
    """Yield what a sentence gets wrong by its own figures."""
    text = claim.sentence.replace("\n", " ")
    yield from (_growth(claim, found) for found in find_growth(text) if not found.fits)
    yield from _list(claim, text)


def _growth(claim: Claim, found: Growth) -> Ruling:
    start = claim.sentence_start
    said = Mark(start=start + found.start, end=start + found.end, text=found.text, value=f"{found.factor:.3g}")
    first, last = sorted((found.before, found.after), key=lambda figure: figure.start)
    text = claim.sentence[first.start : last.end]
    figures = Mark(start=start + first.start, end=start + last.end, text=text, value=f"{found.factor:.3g}")
    change = f"{abs(found.factor - 1):.0%} {'more' if found.factor > 1 else 'less'}"
    return Ruling(
        verdict="conflict", topic=f"quantity:growth:{said.start}", a=said, b=figures,
        why=f"“{found.text}”: {found.after.low:,.10g} is {change} than {found.before.low:,.10g}.",
        settle="A calculator.",
    )


def _list(claim: Claim, text: str) -> Iterator[Ruling]:
    """Yield "twelve people were killed, seven men and four women"; a list that is said to be partial is none."""
    figures = [q for q in claim.quantities if q.low is not None and q.low == q.high and q.unit == "count"]
    if len(figures) < 3 or _SOME.search(text):
        return
    gaps = [text[one.end - claim.sentence_start : other.start - claim.sentence_start]
            for one, other in pairwise(figures)]
    last = _LAST.match(text[figures[-1].end - claim.sentence_start :])
    if not _TOTAL.match(gaps[0]) or not all(map(_NEXT.match, gaps[1:])) or last is None:
        return
    made = sum(q.low or 0.0 for q in figures[1:]) + len(re.findall(r"\b(?:an?|one) ", last["ones"]))
    if made != figures[0].low and all(q.family == "person" for q in figures[1:]):
        yield _sum(figures, made, claim)


def _sum(figures: list[Quantity], made: float, claim: Claim) -> Ruling:
    total, first, last = figures[0], figures[1], figures[-1]
    text = claim.sentence[first.start - claim.sentence_start : last.end - claim.sentence_start]
    return Ruling(
        verdict="conflict", topic=f"quantity:sum:{total.start}",
        a=Mark(start=total.start, end=total.end, text=total.text, value=f"{total.low:g}"),
        b=Mark(start=first.start, end=last.end, text=text, value=f"{made:g}"),
        why=f"The people listed are {made:g}, not {total.low:g}.", settle="A count of the list.",
    )
