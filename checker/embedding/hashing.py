"""Embedder `hashing`: word and trigram hashing, for tests and for machines without a model."""

import zlib
from collections.abc import Sequence

import numpy as np

from checker.interfaces import Vectors
from checker.text.fold import fold


class HashingEmbedder:
    """Sums signed hashes of words and character trigrams (Weinberger et al. 2009, feature hashing)."""

    name = "hashing-512"
    dimension = 512

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return unit vectors of shape (len(texts), 512)."""
        out = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, text in enumerate(texts):
            for feature, weight in _features(text):
                code = zlib.crc32(feature.encode())
                out[row, code % self.dimension] += weight if code & 0x40000000 else -weight
        norms = np.linalg.norm(out, axis=1, keepdims=True)
        return np.asarray(out / np.where(norms == 0, 1, norms), dtype=np.float32)


def _features(text: str) -> list[tuple[str, float]]:
    words = fold(text).split()
    grams = [f"#{word[i:i + 3]}" for word in words for i in range(len(word) - 2)]
    return [(word, 1.0) for word in words] + [(gram, 0.3) for gram in grams]
