"""Embedder `minilm`: all-MiniLM-L6-v2 on ONNX Runtime, int8 per channel, shipped with the package."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from checker.errors import ModelError
from checker.interfaces import Vectors

FOLDER = Path(__file__).parent / "model"
BATCH = 32


class MiniLM:
    """Runs the shipped ONNX file; mean pooling and normalisation are inside the graph."""

    name = "all-MiniLM-L6-v2/onnx-int8"
    dimension = 384

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self._session: Any = None
        self._tokenizer: Any = None

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return unit vectors of shape (len(texts), 384). Raises ModelError."""
        if self._session is None:
            self._load()
        out = np.zeros((len(texts), self.dimension), dtype=np.float32)
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]))   # short with short: less padding
        for at in range(0, len(order), BATCH):
            rows = order[at : at + BATCH]
            out[rows] = self._run([texts[i] for i in rows])
        return out

    def _run(self, texts: list[str]) -> Vectors:
        encoded = self._tokenizer.encode_batch(texts)
        feed = {
            "input_ids": np.array([e.ids for e in encoded], dtype=np.int64),
            "attention_mask": np.array([e.attention_mask for e in encoded], dtype=np.int64),
        }
        vectors: Vectors = self._session.run(None, feed)[0]
        return vectors

    def _load(self) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        model = checked(self._folder / "minilm-int8.onnx", self._folder / "SHA256SUMS")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1   # two threads are slower as soon as another process runs
        self._session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self._tokenizer = Tokenizer.from_file(str(checked(self._folder / "tokenizer.json", self._folder / "SHA256SUMS")))
        self._tokenizer.enable_truncation(256)
        self._tokenizer.enable_padding()


def checked(path: Path, sums: Path) -> Path:
    """Return the path if its SHA-256 stands in ``sums``. Raises ModelError."""
    if not path.is_file() or not sums.is_file():
        raise ModelError(f"{path}: the model is missing; reinstall the package")
    wanted = dict(reversed(line.split()) for line in sums.read_text().splitlines() if line.strip())
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if wanted.get(path.name) != found:
        raise ModelError(f"{path}: the digest is {found[:12]}…, not the one that was shipped; reinstall the package")
    return path
