"""What kind of reason, and what kind of effect, words name: by the lexicons `causes` and `effects`."""

import re
from functools import lru_cache

from checker.data import load_yaml, rules_folder
from checker.text.fold import fold

_SOLE = re.compile(
    r"\b(?:nothing else|no other reason|nothing but|alone|(?:sole|only) (?:reason|cause))\b", re.IGNORECASE
)
_OWN = re.compile(r"\b(?:his|her|its|their|my|our|the|a|an) ")   # "lost his job"


@lru_cache(maxsize=4096)
def reasons(text: str) -> frozenset[str]:
    """Return the kinds of reasons that words name; "a heart attack" is no attack."""
    return _found("causes", text)


@lru_cache(maxsize=4096)
def effects(text: str) -> frozenset[str]:
    """Return the kinds of effects that words name: "toppled" and "brought down" are one."""
    return _found("effects", text)


def is_sole(sentence: str) -> bool:
    """Return whether a sentence leaves no room for a second reason."""
    return bool(_SOLE.search(sentence))


def _found(lexicon: str, text: str) -> frozenset[str]:
    words, kinds = _lexicon(lexicon)
    return frozenset(kinds[found] for found in words.findall(_OWN.sub("", fold(text))))


@lru_cache(maxsize=2)
def _lexicon(name: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """Return a pattern of all words, longest first, and the kind that each names. Raises RuleFileError."""
    data = load_yaml(rules_folder() / "lexicons" / f"{name}.yaml")
    kinds = {fold(word): kind for kind, words in data.items() for word in words}
    longest = sorted(kinds, key=lambda word: (-len(word), word))
    return re.compile(rf"\b({'|'.join(map(re.escape, longest))})(?:e?s)?\b"), kinds
