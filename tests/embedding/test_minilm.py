"""The shipped embedder runs without torch and gives the same vector whatever its company."""

import numpy as np

from checker.embedding.minilm import MiniLM


def test_vector_does_not_depend_on_the_batch() -> None:
    """Dynamic quantisation must not let neighbours in a batch leak into a vector."""
    model = MiniLM()
    alone = model.encode(["The bridge is closed."])[0]
    together = model.encode(["The bridge is closed.", "A long sentence about ferries and the fog over the bay."])[0]

    assert np.array_equal(alone, together)
