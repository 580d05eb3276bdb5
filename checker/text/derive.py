"""Whether a figure follows from the others of a sentence: 1,200 and 800 make 2,000, a third of 96 million is 32."""

from collections.abc import Iterable, Iterator
from itertools import combinations

NEAR = 0.02   # how far a result may be off: papers round


def follows(value: float, others: Iterable[float]) -> bool:
    """Return whether a value is a sum, difference, product or share of other figures of one passage."""
    given = sorted({other for other in others if other > 0})
    return any(abs(result - value) <= NEAR * value for result in _results(given)) if value else False


def _results(given: list[float]) -> Iterator[float]:
    if len(given) > 2:
        yield sum(given)
    for small, large in combinations(given, 2):
        yield from (small + large, large - small, small * large, small * large / 100)
        yield large - small * large / 100
