"""`PassageCache`: claims of single passages, so that the examples of rules are read once and not in every run.

A cache may always be lost: one that cannot be read or written is left out, and the work is done again.
"""

import contextlib
import hashlib
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from checker.archive.cache import Known, fingerprint
from checker.archive.codec import pack_claims, pack_vectors, unpack_claims, unpack_vectors
from checker.errors import ArchiveError
from checker.interfaces import Vectors
from checker.models import Article, Claim

WAIT = 10       # seconds for other processes that write
KEEP = 20_000   # passages, about 30 MB
_CREATE = (
    "CREATE TABLE IF NOT EXISTS passage "
    "(digest BLOB PRIMARY KEY, claims BLOB, vectors BLOB, dimension INTEGER) WITHOUT ROWID"
)
_Row = tuple[bytes, bytes, int]


class PassageCache:
    """Claims and vectors by the digest of a whole article; ``stamp`` tells what made them. No path: it only passes."""

    def __init__(self, path: Path | None, stamp: str) -> None:
        self._path = path
        self._stamp = stamp
        self._fresh: dict[bytes, _Row] = {}

    def __enter__(self) -> "PassageCache":
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(sqlite3.Error, OSError):
            if self._path and self._fresh:
                self._write(self._path)

    def load(self, article: Article) -> Known | None:
        """Return the claims and vectors of a passage that was read before, or None."""
        key = self._key(article)
        with contextlib.suppress(sqlite3.Error, OSError, ArchiveError):
            row = self._fresh.get(key) or self._read(key)
            if row:
                return unpack_claims(row[0], article.document), unpack_vectors(row[1], row[2])
        return None

    def store(self, article: Article, claims: Sequence[Claim], vectors: Vectors) -> Known:
        """Keep claims and vectors, and return them as they will come back: vectors rounded to int8."""
        row = (pack_claims(claims), pack_vectors(vectors), vectors.shape[1])
        self._fresh[self._key(article)] = row
        return tuple(claims), unpack_vectors(row[1], row[2])

    def _key(self, article: Article) -> bytes:
        return hashlib.sha256(f"{self._stamp} {fingerprint(article)}".encode()).digest()[:16]

    def _read(self, key: bytes) -> _Row | None:
        if self._path is None or not self._path.is_file():
            return None
        with closing(sqlite3.connect(self._path, timeout=WAIT)) as base:
            found: _Row | None = base.execute(
                "SELECT claims, vectors, dimension FROM passage WHERE digest = ?", (key,)).fetchone()
            return found

    def _write(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(path, timeout=WAIT, isolation_level=None)) as base:
            base.execute("BEGIN IMMEDIATE")   # waits its turn; a lock taken late is refused at once
            base.execute(_CREATE)
            if base.execute("SELECT count(*) FROM passage").fetchone()[0] > KEEP:
                base.execute("DELETE FROM passage")   # rare, and cheaper than a date in every row
            rows = ((key, *row) for key, row in self._fresh.items())
            base.executemany("INSERT OR REPLACE INTO passage VALUES (?, ?, ?, ?)", rows)
            base.execute("COMMIT")
