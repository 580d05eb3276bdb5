"""Tokenise pairs once and keep them on disk as flat arrays."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from training.pairs import Example

Ints = npt.NDArray[np.int32]


@dataclass(frozen=True)
class Coded:
    """Token ids of all pairs end to end: pair i is ids[starts[i]:starts[i + 1]]."""

    ids: Ints
    types: Ints
    starts: Ints
    labels: Ints

    def __len__(self) -> int:
        """Return the number of pairs."""
        return len(self.labels)

    def lengths(self) -> Ints:
        """Return the number of tokens of each pair."""
        return np.diff(self.starts).astype(np.int32)


def digest_of(examples: Sequence[Example], limit: int) -> str:
    """Return a digest of the text, labels and length limit."""
    digest = hashlib.sha256(str(limit).encode())
    for example in examples:
        digest.update("\x1f".join((example.first, example.second, str(example.label))).encode())
    return digest.hexdigest()[:16]


def encode(tokenizer: Tokenizer, examples: Sequence[Example], limit: int) -> Coded:
    """Tokenise pairs, cut to `limit` tokens from the longer side."""
    tokenizer.no_padding()
    tokenizer.enable_truncation(max_length=limit)
    codes = tokenizer.encode_batch([(e.first, e.second) for e in examples])
    starts = np.cumsum([0, *(len(c.ids) for c in codes)]).astype(np.int32)
    return Coded(
        ids=np.concatenate([c.ids for c in codes]).astype(np.int32),
        types=np.concatenate([c.type_ids for c in codes]).astype(np.int32),
        starts=starts,
        labels=np.array([e.label for e in examples], dtype=np.int32),
    )


def cached(tokenizer: Tokenizer, examples: Sequence[Example], limit: int, folder: Path) -> Coded:
    """Return the encoded pairs, from `folder` when this exact list was seen before."""
    target = folder / f"{digest_of(examples, limit)}.npz"
    if not target.exists():
        coded = encode(tokenizer, examples, limit)
        folder.mkdir(parents=True, exist_ok=True)
        part = target.with_suffix(f".{os.getpid()}.npz")
        np.savez(part, ids=coded.ids, types=coded.types, starts=coded.starts, labels=coded.labels)
        part.replace(target)   # another worker must not read half a file
    with np.load(target) as arrays:
        return Coded(**{name: arrays[name] for name in ("ids", "types", "starts", "labels")})
