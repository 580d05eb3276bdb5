"""Whether the articles of two passages tell of one story: their names, and the places of their leads."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import product

from checker.models import Pair, Refusal, Setting
from checker.text.countries import country_of

TOGETHER = 8   # articles; whoever checks so few together has a reason to, and need not be shown a common name
_STEM = 4   # letters from which one name may be made of another ("Lodur", "Lodurian")


def two_stories(pair: Pair) -> Refusal | None:
    """Refuse passages of articles that are set in two places and share no name: a fire in Lima, a fire in Paris; of
    many articles also those whose leads name nothing that is in the other, countries left out."""
    one, other = pair.signals.settings
    if pair.same_document:
        return None
    if one.crowd > TOGETHER and not _tied(one, other):
        return Refusal(gate="other_story", reason="neither article has a name that the other begins with")
    if not one.places or not other.places or have_common(one.names, other.names):
        return None
    return Refusal(gate="other_story", reason=f"one article is set in {min(one.places)}, one in {min(other.places)}")


def two_casts(pair: Pair) -> Refusal | None:
    """Refuse passages that each name somebody or something, and nothing in common: a stake in one firm, in another."""
    cast = telling(pair.a.keys), telling(pair.b.keys)
    if pair.same_document or not all(cast) or have_common(*cast):
        return None
    one, other = pair.signals.settings
    if one.crowd <= TOGETHER and (have_common(cast[0], other.names) or have_common(cast[1], one.names)):
        return None      # of two reports side by side the one may name its people a sentence later
    return Refusal(gate="other_names", reason=f"of {min(cast[0])} and of {min(cast[1])}")


def one_story(pair: Pair) -> bool:
    """Return whether a name of few stories that one article begins with is in the other, its lead or below."""
    return _tied(*pair.signals.settings)


@lru_cache(maxsize=4096)
def _tied(one: Setting, other: Setting) -> bool:
    """Return whether a name of one lead is in the other article: what both say in passing ties no stories."""
    names = telling(one.names), telling(other.names)
    return have_common(telling(one.lead), names[1]) or have_common(telling(other.lead), names[0])


@lru_cache(maxsize=8192)
def telling(keys: frozenset[str]) -> frozenset[str]:
    """Return the names that few stories share: no countries, no figures."""
    return frozenset(key for key in keys if key and not key.isdigit() and not country_of(key))


def have_common(one: Iterable[str], other: Iterable[str]) -> bool:
    """Return whether a name is on both sides, whole, as a part ("east lodur", "lodur") or in another form."""
    words = [[key.split() for key in side if key] for side in (one, other)]
    return any(_one_name(x, y) or _one_name(y, x) for x, y in product(*words))


def _one_name(part: list[str], whole: list[str]) -> bool:
    return all(any(_same(word, other) for other in whole) for word in part)


def _same(a: str, b: str) -> bool:
    return a == b or (min(len(a), len(b)) >= _STEM and (a.startswith(b) or b.startswith(a)))
