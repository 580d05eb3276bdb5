"""Claims and vectors as the archive keeps them."""

import zlib
from collections.abc import Sequence

import numpy as np
from pydantic import TypeAdapter

from checker.interfaces import Vectors
from checker.models import Claim

_CLAIMS = TypeAdapter(tuple[Claim, ...])


def pack_claims(claims: Sequence[Claim]) -> bytes:
    """Return the claims as compressed JSON."""
    return zlib.compress(_CLAIMS.dump_json(tuple(claims)), 1)


def unpack_claims(blob: bytes) -> tuple[Claim, ...]:
    """Return the claims of a blob."""
    return _CLAIMS.validate_json(zlib.decompress(blob))


def pack_vectors(vectors: Vectors) -> bytes:
    """Return unit vectors (n x d) as int8; each row is scaled to its largest component before rounding,
    since components of a unit vector of 384 dimensions are near 0.05."""
    top = np.abs(vectors).max(axis=1, keepdims=True)
    return np.rint(vectors / np.where(top == 0, 1, top) * 127).astype(np.int8).tobytes()


def unpack_vectors(blob: bytes, dimension: int) -> Vectors:
    """Return unit vectors of shape (n, dimension)."""
    raw = np.frombuffer(blob, dtype=np.int8).reshape(-1, dimension).astype(np.float32)
    norms = np.linalg.norm(raw, axis=1, keepdims=True)
    return np.asarray(raw / np.where(norms == 0, 1, norms), dtype=np.float32)


def centroid(vectors: Vectors) -> Vectors:
    """Return the mean direction of an article's claims, shape (1, d)."""
    return np.asarray(vectors.mean(axis=0, keepdims=True), dtype=np.float32)
