"""Whether two figures of one unit are of one thing, and how much must speak for it."""

from typing import Literal

from checker.kinds.backing import Backing, doubted
from checker.kinds.evidence import in_common, points
from checker.kinds.same_thing import likeness, nameless, of_two_things, one_family, one_whole
from checker.kinds.settings import TOGETHER
from checker.kinds.subject import other_subject
from checker.models import Pair, Quantity, Record, Refusal
from checker.text.elapsed import days_between


class QuantityOptions(Record):
    """``look_for``: two figures of one thing, a vote and its margin, records, or sums inside a sentence.

    Points of evidence asked (see evidence.py): ``state`` where both count one state of people ("dead"), ``measure``
    where both are one measure ("turnout"), ``noun`` where both count one noun, ``unit`` where no more than the unit
    is one, ``two_nouns`` where the counts name two; ``rivals``: more where an article has other figures that may be
    of the same thing; ``undated``: more where a date is not known; ``nameless``: more where passages of many articles
    share no name. ``days``: further apart, figures are of two occasions. ``judge``: what the entailment lane may add
    (backing.py). Measured on hand-written pairs of news passages (tests/measure/pairs.py)."""

    look_for: Literal["figures", "margins", "records", "sums"] = "figures"
    state: int = 3
    measure: int = 2
    noun: int = 3
    unit: int = 5
    two_nouns: int = 6
    rivals: int = 1
    undated: int = 2
    nameless: int = 2
    days: int = 21
    judge: Backing = Backing()


def other_thing(pair: Pair, a: Quantity, b: Quantity, options: QuantityOptions, sure: bool) -> Refusal | None:
    """Refuse figures of two things: what is counted must be one, and the passages must be about one matter; ``sure``:
    the judge vouches for it."""
    if doubted(pair, options.judge):
        return Refusal(gate="not_contradicted", reason="the judge sees nothing that the passages exclude")
    like = likeness(a, b)
    refusal = other_subject(pair, a, b) or nameless(a, b, sure)
    if refusal or (sure and (like != "two_nouns" or one_family(a, b) or one_whole(a, b))):
        return refusal
    asked = getattr(options, like) + options.rivals * bool(a.rivals or b.rivals) + options.undated * _undated(pair)
    asked += options.nameless * _nameless(pair)
    score = points(pair, in_common(pair))
    if score < asked:
        refusal = Refusal(gate="other_matter", reason=f"{score} points of evidence for one matter, {asked} are asked")
    return of_two_things(pair, a, b, like) or refusal


def _nameless(pair: Pair) -> bool:
    """Return whether no name ties two passages of a folder of stories: there are arrests in many of them."""
    return pair.signals.settings[0].crowd > TOGETHER and not pair.signals.shared


def _undated(pair: Pair) -> bool:
    return pair.a.published is None or pair.b.published is None


def other_occasion(pair: Pair, options: QuantityOptions, sure: bool) -> Refusal | None:
    """Refuse articles too far apart, unless the judge is ``sure`` that the later one goes on from the first."""
    days = days_between(pair.a.published, pair.b.published)
    if days is not None and days > options.days and not sure:
        return Refusal(gate="other_occasion", reason=f"the articles are {days} days apart")
    return None
