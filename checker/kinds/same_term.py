"""Whether two phrases are of one party or thing: "a mechanical failure" and "the engine", not "the west gate" and "the
east gate"; a part of kinds `actor` and `cause`."""

from checker.kinds.contrast import is_party, same_as
from checker.kinds.lexical import alike
from checker.models import Term
from checker.text.fold import fold
from checker.text.reasons import reasons

VAGUE = frozenset({"i", "we", "he", "she", "it", "they", "who", "which", "that", "one", "anyone", "nobody", "none",
                    "reason", "purpose", "way", "person", "man", "woman", "people", "kind", "talk", "question", "time",
                    "being", "soul", "thing", "anything", "anybody", "other", "case", "doubt", "end", "part"})
FORM = frozenset({"the", "a", "an", "no", "any", "neither", "none", "not", "of", "in", "at", "on", "his", "her", "its",
                   "their", "some", "with", "from", "to", "for", "and", "by", "was", "were", "had", "has", "have", "it",
                   "that", "which", "who", "been", "be", "is", "as", "said", "but", "he", "she", "they", "after",
                   "when"})


def words(term: Term) -> frozenset[str]:
    """Return the content words of a phrase, of "fishermen, and not divers," the first."""
    return frozenset(word.removesuffix("'s") for word in fold(term.text.split(",")[0]).split()) - FORM - VAGUE


def same(a: Term, b: Term) -> bool:
    """Return whether two phrases name one party or thing: "a mechanical failure" may be "the engine", "the west
    gate" is not "the east gate"."""
    if a.key and b.key:
        return same_as(a, b)
    left, right = words(a), words(b)
    if not left or not right:
        return False
    own = left - {a.head}, right - {b.head}
    if alike(a.head, b.head):
        return not all(own) or bool(own[0] & own[1])
    return left <= right or bool(reasons(a.text) & reasons(b.text))


def alike_in_kind(a: Term, b: Term) -> bool:
    """Return whether both are parties, both things, or both reasons of one kind: an inspection is no inspector."""
    return words(a) == words(b) or is_party(a) == is_party(b) or bool(reasons(a.text) & reasons(b.text))
