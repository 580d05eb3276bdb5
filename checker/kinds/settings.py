"""Whether the articles of two passages tell of one story: their names, and the places of their leads."""

from collections.abc import Iterable
from itertools import product

from checker.models import Pair, Refusal

_STEM = 4   # letters from which one name may be made of another ("Lodur", "Lodurian")


def two_stories(pair: Pair) -> Refusal | None:
    """Refuse passages of articles that are set in two places and share no name: one fire in Lima, one in Paris.

    Names alone do not tell: two reports of one theft may name other people.
    """
    one, other = pair.signals.settings
    if pair.same_document or not one.places or not other.places or have_common(one.names, other.names):
        return None
    return Refusal(gate="other_story", reason=f"one article is set in {min(one.places)}, one in {min(other.places)}")


def have_common(one: Iterable[str], other: Iterable[str]) -> bool:
    """Return whether a name is on both sides, whole, as a part ("east lodur", "lodur") or in another form."""
    words = [[key.split() for key in side if key] for side in (one, other)]
    return any(_one_name(x, y) or _one_name(y, x) for x, y in product(*words))


def _one_name(part: list[str], whole: list[str]) -> bool:
    return all(any(_same(word, other) for other in whole) for word in part)


def _same(a: str, b: str) -> bool:
    return a == b or (min(len(a), len(b)) >= _STEM and (a.startswith(b) or b.startswith(a)))
