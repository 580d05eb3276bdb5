"""Whether two words are of one family, of one meaning, or opposites, by the lexicons under ``rules/lexicons``."""

from collections import defaultdict

from checker.vocabulary import lexicon, remembered

_SUFFIXES = (
    "isation", "ization", "ations", "ation", "ition", "ments", "ment", "ances", "ance", "ences", "ence", "ness",
    "ship", "ings", "ing", "ers", "er", "ors", "or", "als", "al", "ions", "ion", "ures", "ure", "ity", "ive", "ed",
    "es", "e", "s",
)
_STEM = 4   # letters that a stem keeps at least; shorter ones run words together ("ration", "rat")


@remembered(20_000)
def stem(word: str) -> str:
    """Return what the family of a word has in common ("withdrawal", "withdraw": "withdraw")."""
    word = _derivations().get(word, word)
    for suffix in _SUFFIXES:
        plain = suffix in ("s", "es", "e") and word.endswith("ss")   # "confess" is no plural
        if word.endswith(suffix) and len(word) - len(suffix) >= _STEM and not plain:
            return word[: -len(suffix)]
    return word


@remembered(20_000)
def senses(word: str) -> frozenset[str]:
    """Return the family and the meanings that a word may have."""
    return frozenset({stem(word)}) | _meanings().get(stem(word), frozenset())


def meaning(a: str, b: str) -> str:
    """Return one name for what two words have in common ("guarantee"), the same for each pair of a family."""
    named = sorted(sense.split(":")[1] for sense in senses(a) & senses(b) if ":" in sense)
    return named[0] if named else min(stem(a), stem(b))


def alike(a: str, b: str) -> bool:
    """Return whether two words may mean one thing in a report ("guarantee", "assurance")."""
    return a == b or bool(senses(a) & senses(b))


@remembered(20_000)
def opposed(a: str, b: str) -> bool:
    """Return whether two words exclude one another ("open", "shut")."""
    return stem(b) in _opposites().get(stem(a), frozenset())


@remembered()
def _derivations() -> dict[str, str]:
    return dict(lexicon("derivations"))


@remembered()
def _meanings() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for part, lines in lexicon("synonyms").items():
        for line in lines:
            group = line.split(", ")
            for word in group:
                found[stem(word)].add(f"{part}:{group[0]}")
    return {word: frozenset(numbers) for word, numbers in found.items()}


@remembered()
def _opposites() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for pairs in lexicon("antonyms").values():
        for line in pairs:
            left, right = ([stem(word) for word in side.split(", ")] for side in line.split(" / "))
            for one in left:
                found[one].update(right)
            for one in right:
                found[one].update(left)
    return {word: frozenset(others) for word, others in found.items()}
