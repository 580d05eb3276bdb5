"""Compare the exported embedder with sentence-transformers: cosine, speed."""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

from sentence_transformers import SentenceTransformer

from checker.embedding.minilm import MiniLM


def sentences_of(folder: Path, limit: int) -> list[str]:
    """Return the first passages of every NewsPairs file, evenly."""
    files = sorted(folder.glob("*.jsonl"))
    rows = [[json.loads(line) for line in f.read_text().splitlines()] for f in files]
    mixed = [row["a"] for group in zip(*rows, strict=False) for row in group]
    return mixed[:limit]


def main() -> None:
    """Print mean and minimum cosine, and sentences per CPU second of both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--onnx", type=Path, default=Path("checker/embedding/model"))
    parser.add_argument("--newspairs", type=Path, required=True)
    arguments = parser.parse_args()
    texts = sentences_of(arguments.newspairs, 500)
    start = time.process_time()
    ours = MiniLM(arguments.onnx).encode(texts)
    middle = time.process_time()
    theirs = SentenceTransformer(str(arguments.model), device="cpu").encode(
        texts, normalize_embeddings=True
    )
    end = time.process_time()
    cosine = (ours * theirs).sum(1)
    print(f"{len(texts)} passages: cosine mean {cosine.mean():.4f}, least {cosine.min():.4f}")
    print(f"onnx {len(texts) / (middle - start):.0f}/CPU-s, torch {len(texts) / (end - middle):.0f}/CPU-s")


if __name__ == "__main__":
    main()
