"""Over how much a figure goes, as the words of its sentence say: the whole, a part, each of many, an earlier time."""

import re
from functools import lru_cache
from typing import Literal

from checker.data import load_yaml, rules_folder

Extent = Literal["whole", "part", "each", "before"]


def extents(sentence: str) -> frozenset[Extent]:
    """Return what the words of a sentence say about the reach of its figures."""
    text = sentence.lower()
    return frozenset(name for name, pattern in _patterns().items() if pattern.search(text))


@lru_cache(maxsize=1)
def _patterns() -> dict[Extent, re.Pattern[str]]:
    words = load_yaml(rules_folder() / "lexicons" / "extent.yaml")
    return {name: re.compile(rf"\b(?:{'|'.join(map(re.escape, forms))})\b") for name, forms in words.items()}
