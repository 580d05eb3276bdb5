"""Write the vectors of single words that `checker.text.gist` adds up: the shipped embedder, one word at a time.

usage: python -m training.export_words

Words are those of the embedder's own vocabulary, in its order, which is about that of their frequency. The two
strongest directions, which tell kinds of words rather than meanings, are left out (Mu and Viswanath 2018,
"All-but-the-Top").
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from checker.embedding.minilm import FOLDER, MiniLM
from checker.text.gist import WORDS

KEPT = 48     # directions; 64 separate no better on hand-written pairs against real articles
COMMON = 2    # strongest directions that are left out
_WORD = re.compile(r"[a-z]{2,}")


def words(folder: Path = FOLDER) -> list[str]:
    """Return the whole words of the vocabulary, in its order."""
    places = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    return [word for word, _ in sorted(places.items(), key=lambda item: int(item[1])) if _WORD.fullmatch(word)]


def reduced(vectors: NDArray[np.float32]) -> NDArray[np.int8]:
    """Return the vectors in the directions that tell most, unit length, in eight bits."""
    centred = vectors - vectors.mean(0)
    _, _, directions = np.linalg.svd(centred, full_matrices=False)
    kept = centred @ directions[COMMON : COMMON + KEPT].T
    kept /= np.linalg.norm(kept, axis=1, keepdims=True)
    return np.round(kept * 127).astype(np.int8)


def main() -> None:
    """Write words.txt and words.npy."""
    known = words()
    (WORDS / "words.txt").write_text("\n".join(known) + "\n", encoding="utf-8")
    np.save(WORDS / "words.npy", reduced(MiniLM().encode(known)))


if __name__ == "__main__":
    main()
