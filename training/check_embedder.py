"""Compare the exported embedder with sentence-transformers: cosine, speed."""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import numpy as np
import onnxruntime as ort
from sentence_transformers import SentenceTransformer
from tokenizers import Tokenizer


def sentences_of(folder: Path, limit: int) -> list[str]:
    """Return the first passages of every NewsPairs file, evenly."""
    files = sorted(folder.glob("*.jsonl"))
    rows = [[json.loads(line) for line in f.read_text().splitlines()] for f in files]
    mixed = [row["a"] for group in zip(*rows, strict=False) for row in group]
    return mixed[:limit]


def embed_onnx(folder: Path, texts: list[str], batch: int = 32) -> np.ndarray:
    """Return unit vectors of the texts, shape (texts, hidden), one thread."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    session = ort.InferenceSession(str(folder / "minilm-int8.onnx"), options)
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    parts = []
    for start in range(0, len(texts), batch):
        coded = tokenizer.encode_batch(texts[start : start + batch])
        feed = {
            "input_ids": np.array([c.ids for c in coded], dtype=np.int64),
            "attention_mask": np.array([c.attention_mask for c in coded], dtype=np.int64),
            "token_type_ids": np.array([c.type_ids for c in coded], dtype=np.int64),
        }
        parts.append(session.run(None, feed)[0])
    return np.concatenate(parts)


def main() -> None:
    """Print mean and minimum cosine, and sentences per CPU second of both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--onnx", type=Path, default=Path("checker/embedding/model"))
    parser.add_argument("--newspairs", type=Path, required=True)
    arguments = parser.parse_args()
    texts = sentences_of(arguments.newspairs, 500)
    start = time.process_time()
    ours = embed_onnx(arguments.onnx, texts)
    middle = time.process_time()
    theirs = SentenceTransformer(str(arguments.model), device="cpu").encode(
        texts, normalize_embeddings=True
    )
    end = time.process_time()
    cosine = (ours * theirs).sum(1)
    print(f"{len(texts)} sentences: cosine mean {cosine.mean():.4f}, min {cosine.min():.4f}")
    print(f"onnx {len(texts) / (middle - start):.0f}/CPU-s, torch {len(texts) / (end - middle):.0f}/CPU-s")


if __name__ == "__main__":
    main()
