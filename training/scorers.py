"""Functions from pairs to logits: by torch from a trained folder, by ONNX Runtime from an exported one."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from training.scoring import Floats

Scorer = Callable[[Sequence[str], Sequence[str]], Floats]


def torch_scorer(folder: Path, limit: int) -> Scorer:
    """Return a scorer that runs the trained model, shape (pairs, classes)."""
    import torch
    from sentence_transformers import CrossEncoder

    model = CrossEncoder(str(folder), device="cpu", max_length=limit)

    def score(first: Sequence[str], second: Sequence[str]) -> Floats:
        pairs = list(zip(first, second, strict=True))
        with torch.autocast("cpu", dtype=torch.bfloat16):
            out = model.predict(pairs, activation_fn=torch.nn.Identity(), batch_size=64)
        return np.asarray(out, dtype=np.float64)

    return score


def onnx_scorer(folder: Path) -> Scorer:
    """Return a scorer that runs the exported file as the package does: pair by pair, one thread."""
    import onnxruntime
    from tokenizers import Tokenizer

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(folder / "judge-int8.onnx"), options)
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.enable_truncation(json.loads((folder / "judge.json").read_text())["max_tokens"])
    tokenizer.no_padding()

    def one(first: str, second: str) -> Any:
        coded = tokenizer.encode(first, second)
        ids = np.array([coded.ids], dtype=np.int64)
        types = np.array([coded.type_ids], dtype=np.int64)
        feed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": types}
        return session.run(None, feed)[0][0]

    return lambda first, second: np.array([one(a, b) for a, b in zip(first, second, strict=True)], dtype=np.float64)
