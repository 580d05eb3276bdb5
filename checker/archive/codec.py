"""Claims, vectors and articles as the archive keeps them."""

import zlib
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from pydantic import TypeAdapter, ValidationError

from checker.errors import ArchiveError
from checker.interfaces import Vectors
from checker.models import Article, Claim

_CLAIMS = TypeAdapter(tuple[Claim, ...])


def pack_claims(claims: Sequence[Claim]) -> bytes:
    """Return the claims as compressed JSON."""
    return zlib.compress(_CLAIMS.dump_json(tuple(claims)), 1)


@lru_cache(maxsize=512)   # articles: a resident process meets the same ones again
def unpack_claims(blob: bytes, document: str) -> tuple[Claim, ...]:
    """Return the claims of a blob under a document's name. Raises ArchiveError."""
    try:
        found = _CLAIMS.validate_json(zlib.decompress(blob))
    except (zlib.error, ValidationError) as error:
        raise ArchiveError("its claims are damaged; run 'checker archive rebuild'") from error
    return tuple(_called(claim, document) for claim in found)


def _called(claim: Claim, document: str) -> Claim:
    if claim.document == document:
        return claim
    return claim.model_copy(update={"document": document, "id": document + claim.id[len(claim.document):]})


def pack_body(article: Article) -> bytes:
    """Return an article as compressed JSON."""
    return zlib.compress(article.model_dump_json().encode(), 1)


def unpack_body(blob: bytes) -> Article:
    """Return the article of a blob. Raises ArchiveError."""
    try:
        return Article.model_validate_json(zlib.decompress(blob))
    except (zlib.error, ValidationError) as error:
        raise ArchiveError("its text is damaged; restore a copy, or add the article again") from error


def pack_vectors(vectors: Vectors) -> bytes:
    """Return unit vectors (n x d) as int8; each row is scaled to its largest component before rounding,
    since components of a unit vector of 384 dimensions are near 0.05."""
    top = np.abs(vectors).max(axis=1, keepdims=True)
    return np.rint(vectors / np.where(top == 0, 1, top) * 127).astype(np.int8).tobytes()


def unpack_vectors(blob: bytes, dimension: int) -> Vectors:
    """Return unit vectors of shape (n, dimension). Raises ArchiveError."""
    if len(blob) % dimension:
        raise ArchiveError("its vectors are damaged; run 'checker archive rebuild'")
    raw = np.frombuffer(blob, dtype=np.int8).reshape(-1, dimension).astype(np.float32)
    norms = np.linalg.norm(raw, axis=1, keepdims=True)
    return np.asarray(raw / np.where(norms == 0, 1, norms), dtype=np.float32)


def centroid(vectors: Vectors) -> Vectors:
    """Return the mean direction of an article's claims, shape (1, d)."""
    return np.asarray(vectors.mean(axis=0, keepdims=True), dtype=np.float32)


def crc(*blobs: bytes) -> int:
    """Return one checksum over blobs, as if they were one."""
    code = 0
    for blob in blobs:
        code = zlib.crc32(blob, code)
    return code
