"""Whether two folded names can stand for one party: a government and its capital, a firm and its short name."""

from functools import lru_cache

from checker.data import load_yaml, rules_folder
from checker.text.fold import fold

_FORMS = frozenset({"the", "of", "and", "for", "inc", "ltd", "plc", "group", "holdings", "company", "co", "corp"})


def same_party(a: str, b: str) -> bool:
    """Return whether two keys may name one party: equal, one inside the other, an acronym, or metonyms."""
    left, right = _words(a), _words(b)
    if not left or not right or left <= right or right <= left:
        return True
    return _acronym(a, b) or _acronym(b, a) or bool(_lines(a) & _lines(b))


def _words(key: str) -> frozenset[str]:
    return frozenset(fold(key).split()) - _FORMS


def _acronym(short: str, long: str) -> bool:
    words = [word for word in long.split() if word not in _FORMS]
    return len(words) > 1 and short.replace(" ", "") in ("".join(word[0] for word in words), "".join(
        word[0] for word in long.split()))


def _lines(key: str) -> frozenset[int]:
    bare = fold(key).removeprefix("the ")
    return _metonyms().get(bare, frozenset())


@lru_cache(maxsize=1)
def _metonyms() -> dict[str, frozenset[int]]:
    """Return the lines of the lexicon that each name stands on. Raises RuleFileError."""
    found: dict[str, frozenset[int]] = {}
    for number, names in enumerate(load_yaml(rules_folder() / "lexicons" / "metonyms.yaml")):
        for name in names:
            found[name] = found.get(name, frozenset()) | {number}
    return found
