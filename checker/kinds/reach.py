"""Whether two figures go over the same ground: one scope, one time, one holder, neither a part of the other."""

from functools import lru_cache

from checker.kinds.cast import two_owners
from checker.kinds.counters import of_two_voices
from checker.kinds.ground import other_period, other_place
from checker.kinds.lapse import other_stretch
from checker.kinds.modes import of_two_modes
from checker.kinds.occasion import apart
from checker.kinds.parallel import exchanged
from checker.kinds.portion import of_a_group, of_a_part
from checker.kinds.rates import other_rate
from checker.kinds.remainder import able, complement, left_over
from checker.kinds.same_thing import one_whole
from checker.kinds.settings import two_casts, two_stories
from checker.kinds.told_as import told_as_two
from checker.kinds.tolls import TOLLS
from checker.models import Pair, Quantity, Refusal
from checker.text.derive import follows
from checker.text.figures import Figure, find_figures

_CHANGE = frozenset({"change"})
_FLAGS = _CHANGE | {"rest", "of them", "more", "fewer", "later"}
_CHANGES = frozenset({"growth", "inflation"})      # measures that are of a change by themselves


def elsewhere(pair: Pair, a: Quantity, b: Quantity, sure: bool) -> Refusal | None:
    """Return why two figures of one unit need not agree, or None if they go over the same ground; ``sure``: the judge
    has weighed plan and denial."""
    modes = None if sure else of_two_modes(pair, a, b)
    period = None if sure else other_period(pair, a, b)
    return (
        _scope(pair, a, b) or of_a_group(pair, a, b, sure) or modes or told_as_two(pair, a, b)
        or other_stretch(pair, a, b, sure) or of_two_voices(pair)
        or apart(pair, sure) or other_place(pair) or two_stories(pair) or two_casts(pair) or two_owners(pair) or period
        or of_a_part(pair, a, b, sure) or complement(a, b) or _sums(pair, a, b) or exchanged(pair)
    )


def _scope(pair: Pair, a: Quantity, b: Quantity) -> Refusal | None:
    left, right = set(a.scope), set(b.scope)
    if ((left ^ right) & _FLAGS) - _harmless(a, b):
        what = "a change, a remainder, a lapse of time or the other side of a vote"
        return Refusal(gate="other_measure", reason=f"one figure is {what}")
    refusal = other_rate(pair, a, b) or left_over(pair, a, b) or able(pair, a, b)
    if refusal:
        return refusal
    keys = {key for key in pair.a.keys | pair.b.keys if not key.isdigit()}
    named = [{word for word in side if word in keys} for side in (left, right)]
    if named[0] and named[1] and not named[0] & named[1]:
        return Refusal(gate="other_scope", reason=f"counted over {min(named[0])} and over {min(named[1])}")
    return None


def _harmless(a: Quantity, b: Quantity) -> frozenset[str]:
    """Return the flags that make no difference: growth is a change, and a share always is of something."""
    growth = _CHANGE if a.measure == b.measure and a.measure in _CHANGES else frozenset()
    return growth | (frozenset({"of them"}) if a.unit == "percent" else frozenset())


def _sums(pair: Pair, a: Quantity, b: Quantity) -> Refusal | None:
    """Refuse a figure that the other passage has as well, or from whose figures it follows."""
    for mine, claim, value in ((a, pair.a, b.low), (b, pair.b, a.low)):
        others = [figure.low for figure in figures_of(claim.sentence) if figure.low is not None]
        if value is None:
            continue
        if any(abs(other - value) < 1e-6 and other != mine.low for other in others) and not one_whole(a, b):
            return Refusal(gate="other_figure", reason="the other passage has this figure too")
        if len(others) > 1 and follows(value, others) and not _counted_on(pair, a):
            return Refusal(gate="sum", reason="one figure follows from the others of the other passage")
    return None


def _counted_on(pair: Pair, figure: Quantity) -> bool:
    """Return whether a later paper may count on: "31 cases, eight more than on Thursday" tells of the 23 before."""
    return figure.family in TOLLS and pair.a.published != pair.b.published


@lru_cache(maxsize=4096)
def figures_of(sentence: str) -> tuple[Figure, ...]:
    """Return the figures of a whole sentence, as far as its words alone tell them."""
    return tuple(find_figures(sentence))
