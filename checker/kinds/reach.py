"""Whether two figures go over the same ground: one scope, one time, one holder, neither a part of the other."""

import re
from functools import lru_cache

from checker.kinds.counters import of_two_voices
from checker.kinds.ground import other_period, other_place
from checker.kinds.lexical import alike
from checker.kinds.modes import of_two_modes
from checker.kinds.occasion import apart
from checker.kinds.tolls import TOLLS
from checker.models import Claim, Pair, Quantity, Refusal
from checker.text.derive import follows
from checker.text.extent import extents
from checker.text.figures import Figure, find_figures

_NARROW = ("each", "before")
_FLAGS = frozenset({"change", "rest", "of them", "more", "fewer"})
_AMONG = re.compile(r"\b(?:including|among (?:them|those|the \w+|whom)|of (?:them|whom|these))\b[^.;:]{0,45}$")


def elsewhere(pair: Pair, a: Quantity, b: Quantity) -> Refusal | None:
    """Return why two figures of one unit need not agree, or None if they go over the same ground."""
    return (
        _scope(pair, a, b) or of_two_modes(pair, a, b) or of_two_voices(pair) or apart(pair)
        or other_place(pair) or other_period(pair, a, b) or _extent(pair, a, b) or _sums(pair, a, b)
    )


def _scope(pair: Pair, a: Quantity, b: Quantity) -> Refusal | None:
    left, right = set(a.scope), set(b.scope)
    if (left ^ right) & _FLAGS:
        return Refusal(gate="other_measure", reason="one figure is a change, a remainder or the other side of a vote")
    rates = [{word for word in side if word.startswith("per ")} for side in (left, right)]
    if rates[0] != rates[1]:
        return Refusal(gate="other_rate", reason=f"one figure is {' '.join(rates[0] or rates[1])}")
    keys = {key for key in pair.a.keys | pair.b.keys if not key.isdigit()}
    named = [{word for word in side if word in keys} for side in (left, right)]
    if named[0] and named[1] and not named[0] & named[1]:
        return Refusal(gate="other_scope", reason=f"counted over {min(named[0])} and over {min(named[1])}")
    return _narrower(pair, a, b)


def _narrower(pair: Pair, a: Quantity, b: Quantity) -> Refusal | None:
    """Refuse a group within another: 12 passengers among 14 dead, two policemen among seven bodies."""
    if _member(pair.a, a) != _member(pair.b, b):
        return _part(*((a, b) if _member(pair.a, a) else (b, a)), of="those named among a whole")
    if ("of the" in a.scope) != ("of the" in b.scope):
        return _part(*((a, b) if "of the" in a.scope else (b, a)), of="a group that stands elsewhere")
    groups = [_groups(q) for q in (a, b)]
    if groups[0] == groups[1] or any(alike(x, y) for x in groups[0] for y in groups[1]):
        return None
    if groups[0] and groups[1]:
        return Refusal(gate="other_group", reason=f"{min(groups[0])} and {min(groups[1])} are two groups")
    part, whole = (a, b) if groups[0] else (b, a)
    return _part(part, whole, of=min(_groups(part)))


def _member(claim: Claim, quantity: Quantity) -> bool:
    """Return whether a figure follows "including" or "among them", and so counts some of a whole."""
    return bool(_AMONG.search(claim.sentence[: max(0, quantity.start - claim.sentence_start)]))


def _part(part: Quantity, whole: Quantity, of: str) -> Refusal | None:
    if part.low is not None and (whole.high is None or part.low <= whole.high):
        return Refusal(gate="part_whole", reason=f"{part.text} counts a part only: {of}")
    return None


_ANYBODY = frozenset({"people", "person", "other", "victim", "life", "man", "one", *TOLLS})


def _groups(quantity: Quantity) -> frozenset[str]:
    """Return who is counted, "people" left out: the noun of a head count, those of whom a state is told."""
    if quantity.family == "person":
        return frozenset({quantity.noun}) - _ANYBODY
    if quantity.noun != quantity.family:
        return frozenset()
    return frozenset(word.removeprefix("who:") for word in quantity.scope if word.startswith("who:")) - _ANYBODY


def _extent(pair: Pair, a: Quantity, b: Quantity) -> Refusal | None:
    left, right = extents(_around(pair.a, a)), extents(_around(pair.b, b))
    if a.unit == "percent" and (left ^ right) & {"whole", "part"}:
        return Refusal(gate="part_whole", reason="a share of the whole and of a part need not be one")
    if (left ^ right) & set(_NARROW):
        return Refusal(gate="other_extent", reason="one figure is for each of many, or of an earlier time")
    for one, part, whole in ((left, b, a), (right, a, b)):
        if "whole" in one and part.low is not None and (whole.high is None or part.low <= whole.high):
            return Refusal(gate="part_whole", reason=f"{whole.text} is over the whole")
    for one, part, whole in ((left, a, b), (right, b, a)):
        if "part" in one and part.low is not None and (whole.high is None or part.low <= whole.high):
            return Refusal(gate="part_whole", reason=f"{part.text} is a part of what is counted")
    return None


def _around(claim: Claim, quantity: Quantity) -> str:
    """Return the sentence without the figure's own words: "one in every ten" is no rate."""
    start, end = (at - claim.sentence_start for at in (quantity.start, quantity.end))
    return f"{claim.sentence[: max(start, 0)]} {claim.sentence[max(end, 0) :]}"


def _sums(pair: Pair, a: Quantity, b: Quantity) -> Refusal | None:
    """Refuse a figure that the other passage has as well, or from whose figures it follows."""
    for mine, claim, value in ((a, pair.a, b.low), (b, pair.b, a.low)):
        others = [figure.low for figure in _figures(claim.sentence) if figure.low is not None]
        if value is None:
            continue
        if any(abs(other - value) < 1e-6 and other != mine.low for other in others):
            return Refusal(gate="other_figure", reason="the other passage has this figure too")
        if len(others) > 1 and follows(value, others) and not _counted_on(pair, a):
            return Refusal(gate="sum", reason="one figure follows from the others of the other passage")
    return None


def _counted_on(pair: Pair, figure: Quantity) -> bool:
    """Return whether a later paper may count on: "31 cases, eight more than on Thursday" tells of the 23 before."""
    return figure.family in TOLLS and pair.a.published != pair.b.published


@lru_cache(maxsize=4096)
def _figures(sentence: str) -> tuple[Figure, ...]:
    return tuple(find_figures(sentence))
