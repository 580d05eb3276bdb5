"""What kind of party a noun phrase names ("the harbour police": police), by the lexicon `parties`."""

import re
from functools import lru_cache

from checker.data import load_yaml, rules_folder
from checker.text.fold import fold

_OVER = frozenset({"police", "army", "customs", "coastguard", "fire", "council", "hospital", "university"})
_AFTER = re.compile(r"\b(?:of|at|in|on|from|for|with|who|which|that|by|near|under)\b")


def are_two(a: str, b: str) -> bool:
    """Return whether two phrases name parties of two kinds; what police did, a government may be said to have done."""
    left, right = party_kind(a), party_kind(b)
    if not left or not right or left == right:
        return False
    return not ({left, right} & {"government"} and {left, right} & _OVER)


@lru_cache(maxsize=4096)
def party_kind(text: str) -> str:
    """Return the kind that the last known noun of a phrase names, before "of" and the like; "" if none is known."""
    phrase = _AFTER.split(fold(text), maxsplit=1)[0]
    words, kinds = _lexicon()
    found = words.findall(phrase)
    return kinds[found[-1]] if found else ""


@lru_cache(maxsize=1)
def _lexicon() -> tuple[re.Pattern[str], dict[str, str]]:
    """Return a pattern of all nouns, longest first, and the kind that each names. Raises RuleFileError."""
    data = load_yaml(rules_folder() / "lexicons" / "parties.yaml")
    kinds = {fold(word): kind for kind, words in data.items() for word in words}
    longest = sorted(kinds, key=lambda word: (-len(word), word))
    return re.compile(rf"\b({'|'.join(map(re.escape, longest))})(?:e?s)?\b"), kinds
