"""Whether one of two figures counts a part of what the other counts: a group, a share, an area."""

import re
from collections.abc import Sequence

from checker.kinds.lexical import alike
from checker.kinds.rates import for_one
from checker.kinds.settings import have_common
from checker.kinds.tolls import TOLLS
from checker.models import Claim, Pair, Quantity, Refusal, Site
from checker.text.extent import Extent, extents

_NARROW = ("each", "before")
_AMONG = re.compile(r"\b(?:including|among (?:them|those|the \w+|whom)|of (?:them|whom|these))\b[^.;:]{0,45}$")
_SOME_THERE = re.compile(
    r"[^.;:]{0,30}\b(?:most|many|some|half|two-thirds|the bulk|all but \w+) of (?:them|which|whom|these)\b"
)


def of_a_group(pair: Pair, a: Quantity, b: Quantity, sure: bool = False) -> Refusal | None:
    """Refuse a group within another: 12 passengers among 14 dead, two policemen among seven bodies; two names for a
    group are one if the judge is ``sure``."""
    if a.measure and a.measure == b.measure:   # turnout is of the voters, whether they are named or not
        return None
    if _member(pair.a, a) != _member(pair.b, b):
        return _part(*((a, b) if _member(pair.a, a) else (b, a)), of="those named among a whole")
    if ("of the" in a.scope) != ("of the" in b.scope) and a.unit != "percent":   # a share always is of something
        return _part(*((a, b) if "of the" in a.scope else (b, a)), of="a group that stands elsewhere")
    groups = [_groups(q) for q in (a, b)]
    if groups[0] == groups[1] or any(alike(x, y) for x in groups[0] for y in groups[1]):
        return None
    if groups[0] and groups[1]:
        said = f"{min(groups[0])} and {min(groups[1])} are two groups"
        none = 0.0 in (a.high, b.high)     # "no soldiers", "two policemen" both fit
        return None if sure and not none else Refusal(gate="other_group", reason=said)
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


def of_a_part(pair: Pair, a: Quantity, b: Quantity, sure: bool = False) -> Refusal | None:
    """Refuse a part against the whole by the words beside the figures, and one valley against a country; what was
    "before" is weighed by a judge who is ``sure``."""
    weighed = {"before"} if sure else set()
    left, right = _extents(pair.a, a) - weighed, _extents(pair.b, b) - weighed
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
    area = _of_an_area(pair, a, b) or _of_an_area(pair.swapped, b, a)
    return area or _of_a_place(pair, a, b) or _of_a_place(pair.swapped, b, a)


def _of_a_place(pair: Pair, part: Quantity, whole: Quantity) -> Refusal | None:
    """Refuse those in one place against all: "400 jobs, most of them in Dorn", "250 jobs in Dorn"."""
    places = _named_at(pair.a, pair.a.sites) & set(part.scope)
    if not places or places & set(whole.scope):
        return None
    said = whole.end - pair.b.sentence_start
    if _SOME_THERE.match(pair.b.sentence[max(said, 0) :]) or not have_common(places, pair.b.keys):
        return _part(part, whole, of=f"those in {min(places)}")
    return None


def _of_an_area(pair: Pair, part: Quantity, whole: Quantity) -> Refusal | None:
    """Refuse a figure of an area that is not where the story is set: its lead and the other article do not name it."""
    here, there = pair.signals.settings
    area = _area(pair.a, part)
    if area and here.lead and not have_common(area, here.lead) and not have_common(area, there.names):
        return _part(part, whole, of=f"those of {min(area)}")
    return None


def _area(claim: Claim, quantity: Quantity) -> frozenset[str]:
    """Return the names in the place of what befell those counted ("were lost in the Orlu valley")."""
    sites = [site for site in claim.sites if quantity.governor and quantity.governor in site.of[:1]]
    return _named_at(claim, sites)


def _named_at(claim: Claim, sites: Sequence[Site]) -> frozenset[str]:
    """Return the names that stand in the words of some places."""
    return frozenset(m.key for m in claim.mentions if any(s.start <= m.start < s.end for s in sites))


def _extents(claim: Claim, quantity: Quantity) -> frozenset[Extent]:
    """Return the reach of a figure by its sentence; that it was so before, only its own clause can say."""
    clause = _without(quantity, claim.text, claim.start)
    sentence = extents(_without(quantity, claim.sentence, claim.sentence_start)) - {"before"}
    each: frozenset[Extent] = frozenset({"each"} if for_one(quantity, clause) else ())
    return sentence | extents(clause) | each


def _without(quantity: Quantity, text: str, at: int) -> str:
    """Return a text without the figure's own words: "one in every ten" is no rate."""
    return f"{text[: max(quantity.start - at, 0)]} {text[max(quantity.end - at, 0) :]}"
