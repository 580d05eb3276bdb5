"""Remembers vectors of texts, for a process that checks more than once."""

from collections.abc import Sequence

import numpy as np

from checker.interfaces import Embedder, Vectors

KEEP = 20_000   # texts; 30 MB at 384 dimensions


class Remembering:
    """Wraps an embedder; a text is embedded once while it is among the last ``KEEP`` asked for."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._known: dict[str, Vectors] = {}
        self.name = embedder.name
        self.dimension = embedder.dimension

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return unit vectors of shape (len(texts), dimension). Raises ModelError."""
        fresh = [text for text in dict.fromkeys(texts) if text not in self._known]
        if fresh or not texts:
            vectors = self._embedder.encode(fresh)
            self.dimension = self._embedder.dimension   # some know it only once they are loaded
            self._known.update(zip(fresh, vectors, strict=True))
        if not texts:
            return vectors
        found = np.stack([self._known[text] for text in texts])
        self._forget()
        return found

    def _forget(self) -> None:
        for text in list(self._known)[: max(0, len(self._known) - KEEP)]:
            del self._known[text]
