"""Whether two claims tell of one deed: one verb, or words in common that name no one."""

from checker.kinds.lexical import alike
from checker.kinds.matter import overlap
from checker.models import Pair


def same_deed(pair: Pair) -> bool:
    """Return whether both passages use one verb, or two of one meaning."""
    return bool(pair.a.predicate) and alike(pair.a.predicate, pair.b.predicate)


def beside_names(pair: Pair, besides: frozenset[str] = frozenset()) -> bool:
    """Return whether the passages have words in common that are no part of a name, and none of ``besides``."""
    known = besides.union(*(key.split() for key in pair.a.keys | pair.b.keys))
    there, back = overlap(pair.a, pair.b).words, overlap(pair.b, pair.a).words   # each in its own side's words
    return bool(set(there) - known) and bool(set(back) - known)
