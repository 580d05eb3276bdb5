"""Embedder `minilm`: all-MiniLM-L6-v2 on ONNX Runtime, int8 per channel, shipped with the package."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from checker.digests import checked, listed
from checker.interfaces import Vectors

FOLDER = Path(__file__).parent / "model"


class MiniLM:
    """Runs the shipped ONNX file; mean pooling and normalisation are inside the graph."""

    dimension = 384

    def __init__(self, folder: Path | str = FOLDER) -> None:
        self._folder = Path(folder)
        self.name = f"all-MiniLM-L6-v2/onnx-int8-{_version(self._folder)}"
        self._session: Any = None
        self._tokenizer: Any = None

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return unit vectors of shape (len(texts), 384). Raises ModelError."""
        if self._session is None:
            self._load()
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        return np.concatenate([self._run(text) for text in texts])

    def _run(self, text: str) -> Vectors:
        """Run one text alone: dynamic int8 scales span a batch, so batch mates would change the vector."""
        encoded = self._tokenizer.encode(text)
        ids = np.array([encoded.ids], dtype=np.int64)
        feed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        vector: Vectors = self._session.run(None, feed)[0]
        return vector

    def _load(self) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        sums = self._folder / "SHA256SUMS"
        model = checked(self._folder / "minilm-int8.onnx", sums)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1   # two threads are slower as soon as another process runs
        self._session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self._tokenizer = Tokenizer.from_file(str(checked(self._folder / "tokenizer.json", sums)))
        self._tokenizer.enable_truncation(256)
        self._tokenizer.no_padding()


def _version(folder: Path) -> str:
    """Return the first characters of the file's digest: vectors of two exports are never compared."""
    return listed(folder / "SHA256SUMS").get("minilm-int8.onnx", "unknown")[:8]
