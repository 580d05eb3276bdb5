"""Whether two folded names can stand for one party: a government and its capital, a firm and its short name."""

from functools import lru_cache

from checker.data import load_yaml, rules_folder
from checker.text.countries import countries, country_of
from checker.text.fold import fold

_FORMS = frozenset({"the", "of", "and", "for", "inc", "ltd", "plc", "group", "holdings", "company", "co", "corp"})


def same_party(a: str, b: str) -> bool:
    """Return whether two keys may name one party: equal, one inside the other, an acronym, or metonyms."""
    left, right = _words(a), _words(b)
    if not left or not right or left <= right or right <= left:
        return True
    return _acronym(a, b) or _acronym(b, a) or bool(_stands_for(a) & _stands_for(b))


def _words(key: str) -> frozenset[str]:
    return frozenset(fold(key).split()) - _FORMS


def _acronym(short: str, long: str) -> bool:
    words = [word for word in long.split() if word not in _FORMS]
    return len(words) > 1 and short.replace(" ", "") in ("".join(word[0] for word in words), "".join(
        word[0] for word in long.split()))


def _stands_for(key: str) -> frozenset[str]:
    """Return the countries and bodies that a name can stand for: "kremlin" for Russia, "lima" for Peru."""
    bare = fold(key).removeprefix("the ")
    country = country_of(bare)
    return _metonyms().get(bare, frozenset()) | ({country} if country else frozenset())


@lru_cache(maxsize=1)
def _metonyms() -> dict[str, frozenset[str]]:
    """Return what each capital, and each name of the lexicon, stands for. Raises RuleFileError."""
    found: dict[str, set[str]] = {}
    for name, country in countries().items():
        for capital in country.cities[:1]:
            found.setdefault(fold(capital), set()).add(name)
    for line in load_yaml(rules_folder() / "lexicons" / "metonyms.yaml"):
        for name in line:
            found.setdefault(name, set()).add(country_of(line[0]) or line[0])
    return {name: frozenset(bodies) for name, bodies in found.items()}
