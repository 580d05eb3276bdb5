"""Whether two noun phrases, given as lemmas with the head first, name one thing."""

import re

from checker.kinds.lexical import alike
from checker.kinds.one_party import same_party
from checker.models import Claim, Pair
from checker.text.fold import fold

_VAGUE = frozenset({"it", "he", "she", "they", "who", "which", "that", "we", "i", "you", "this", "all", "one", "none",
                    "those", "everyone", "nobody", "himself", "herself", "them", "him", "us", "anyone", "everybody",
                    "each", "what", "some", "many", "most", "these", "any", "anything", "nothing", "anybody", "either",
                    "everything", "other", "others"})
_NUMBERED = re.compile(r"\b[A-Za-z][\w’'-]*\d+\b")   # "Galene-1"

Words = tuple[str, ...]


def same_argument(pair: Pair, a: Words, b: Words) -> bool | None:
    """Return whether a phrase of the first claim and one of the second name one thing; None leaves it open.

    "The north pit" and "the south pit" are two: each has a word of its own. "The bridge" may be "the Vasa bridge".
    """
    if not a or not b or a[0] in _VAGUE or b[0] in _VAGUE:
        return None
    keys = _key(pair.a, a), _key(pair.b, b)
    if all(keys):
        return same_party(*keys)   # two names are told apart as names of parties are
    return _same_words(a, b, names_of(pair.a, pair.b))


def _same_words(a: Words, b: Words, names: frozenset[str]) -> bool | None:
    own = bool(_own(a, b) and _own(b, a))
    if alike(a[0], b[0]):
        return not own
    if fold(a[0]) in names or fold(b[0]) in names:
        return not own if set(map(fold, a)) & set(map(fold, b)) & names else None
    return False


def _own(a: Words, b: Words) -> list[str]:
    return [word for word in a if not any(alike(word, other) for other in b)]


def _key(claim: Claim, phrase: Words) -> str:
    """Return the key of the name that heads a phrase, or ""."""
    return next((m.key for m in claim.mentions if fold(phrase[0]) in m.key.split()), "")


def names_of(*claims: Claim) -> frozenset[str]:
    """Return the words of all names in the claims, folded."""
    mentions = (mention for claim in claims for mention in claim.mentions)
    return frozenset(fold(word) for m in mentions for word in (*m.key.split(), *m.text.split()))


def names_more(a: Claim, b: Claim) -> bool:
    """Return whether a claim names a thing or place that the other's sentence does not ("Galene-1", "Galene-2")."""
    words = set(fold(b.sentence).split())
    named = any(not set(m.key.split()) & words for m in a.mentions if m.kind != "person")
    return named or any(name not in b.sentence for name in _NUMBERED.findall(a.text))
