"""How near two passages are in what they say, their names left out: sums of word vectors, without a model.

Names are what passages of one story share most, so that vectors of whole sentences take "Hale will sign" and "Hale flew
home" for near. The vectors of single words come from the embedder that ships (training/export_words.py), weighed by how
rare a word is (Arora, Liang and Ma 2017, "A simple but tough-to-beat baseline for sentence embeddings").
"""

import re
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from checker.errors import ModelError

WORDS = Path(__file__).parent / "words"
RARE = 1e-3    # the constant of the paper, whose range is 1e-4 to 1e-3
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ENDINGS = ("'s", "s", "es", "ed", "ing", "d")

Direction = NDArray[np.float32]


def likeness(a: str, b: str) -> float:
    """Return the cosine of what two sentences say, -1 to 1; 0 if one has no word that is known. Raises ModelError."""
    return float(_direction(a) @ _direction(b))


@lru_cache(maxsize=4096)
def _direction(sentence: str) -> Direction:
    """Return the direction of a sentence: unit length, or zeros."""
    places, vectors, weights = _table()
    rows = [row for word in _plain(sentence) if (row := _row(word, places)) is not None]
    summed: Direction = (vectors[rows] * weights[rows, None]).sum(0)
    length = float(np.linalg.norm(summed))
    return summed / length if length else summed


def _plain(sentence: str) -> list[str]:
    """Return the words of a sentence that are no names: with a capital only its first one."""
    found = _WORD.findall(sentence)
    return [word.lower().replace("’", "'") for at, word in enumerate(found) if not at or word[0].islower()]


def _row(word: str, places: dict[str, int]) -> int | None:
    forms = (word, *(word.removesuffix(ending) for ending in _ENDINGS))
    return next((places[form] for form in forms if form in places), None)


@lru_cache(maxsize=1)
def _table() -> tuple[dict[str, int], Direction, Direction]:
    """Return the row of each word, the vectors, and the weight of each row by its rank. Raises ModelError."""
    try:
        known = (WORDS / "words.txt").read_text(encoding="utf-8").split()
        vectors = np.load(WORDS / "words.npy").astype(np.float32) / 127
    except (OSError, ValueError) as error:
        raise ModelError(f"{WORDS}: the vectors of words cannot be read ({error}); reinstall the package") from error
    share = 1 / (np.arange(len(known), dtype=np.float32) + 3.7)   # Zipf's law: the list is in order of frequency
    return {word: row for row, word in enumerate(known)}, vectors, RARE / (RARE + share / share.sum())
