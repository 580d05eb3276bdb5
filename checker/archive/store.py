"""`Archive`: the SQLite store of claims; one transaction an article, one row an article."""

import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

import numpy as np

from checker.archive.codec import centroid, pack_claims, pack_vectors, unpack_claims, unpack_vectors
from checker.archive.schema import connect, plain_errors
from checker.interfaces import Vectors
from checker.models import Article, Claim, Record

SUFFIXES = (".sqlite", ".db", ".archive")


class Stored(Record):
    """One archived article without its claims."""

    id: int
    document: str
    source: str
    published: str | None
    title: str | None
    digest: str
    stamp: str
    count: int


def is_archive(path: Path) -> bool:
    """Return whether a path names an archive and not a folder or an article."""
    return path.suffix in SUFFIXES and not path.is_dir()


class Archive:
    """Claims of earlier articles. Safe for several processes: readers beside one writer, writers queue."""

    def __init__(self, path: Path, *, create: bool = False) -> None:
        self.path = path
        self._db = connect(path, create=create)

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def put_article(self, article: Article, claims: Sequence[Claim], vectors: Vectors, stamp: str) -> int:
        """Store or replace an article with its claims; all or nothing. Returns its id. Raises ArchiveError."""
        blobs = (pack_claims(claims), pack_vectors(vectors), pack_vectors(centroid(vectors)) if len(claims) else b"")
        day = article.published.toordinal() if article.published else None
        published = article.published.isoformat() if article.published else None
        row = (article.document, article.source, published, day, article.title, article.digest, stamp, len(claims),
               *blobs, _crc(*blobs))
        with self._writing():
            self._db.execute("DELETE FROM article WHERE document = ?", (article.document,))
            at = self._db.execute(
                "INSERT INTO article (document, source, published, day, title, digest, stamp, count, claims, vectors,"
                " centroid, crc) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row,
            ).lastrowid
            names = {key for claim in claims for key in claim.keys if key}
            self._db.executemany("INSERT INTO key (name, article) VALUES (?, ?)", [(name, at) for name in names])
        assert at is not None
        return at

    def delete_article(self, document: str) -> bool:
        """Remove an article and overwrite what it left in the file. Returns whether it was there."""
        with self._writing():
            gone = self._db.execute("DELETE FROM article WHERE document = ?", (document,)).rowcount
        with plain_errors(self.path):
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return bool(gone)

    def forget_stamps(self, documents: Sequence[str]) -> None:
        """Mark articles as made with nothing known, so that the next add does them again."""
        with self._writing():
            self._db.executemany("UPDATE article SET stamp = '' WHERE document = ?", [(name,) for name in documents])

    def articles(self) -> tuple[Stored, ...]:
        """Return the archived articles in order of document."""
        return self._stored("ORDER BY document", ())

    def find(self, document: str) -> Stored | None:
        """Return one archived article, or None."""
        found = self._stored("WHERE document = ?", (document,))
        return found[0] if found else None

    def load(self, ids: Sequence[int], dimension: int) -> tuple[tuple[Claim, ...], Vectors]:
        """Return the claims of articles and their vectors (n x dimension), in the order of the ids."""
        claims: list[Claim] = []
        blocks: list[Vectors] = [np.zeros((0, dimension), dtype=np.float32)]
        with plain_errors(self.path):
            for at in ids:
                row = self._db.execute("SELECT claims, vectors FROM article WHERE id = ?", (at,)).fetchone()
                if row:
                    claims.extend(unpack_claims(row[0]))
                    blocks.append(unpack_vectors(row[1], dimension))
        return tuple(claims), np.concatenate(blocks)

    def query(self, statement: str, values: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Run one reading statement. Raises ArchiveError."""
        with plain_errors(self.path):
            return self._db.execute(statement, tuple(values)).fetchall()

    def verify(self) -> list[str]:
        """Return what is wrong with the file, one line each; empty if all is well."""
        problems = [str(row[0]) for row in self.query("PRAGMA integrity_check") if row[0] != "ok"]
        for document, crc, *blobs in self.query("SELECT document, crc, claims, vectors, centroid FROM article"):
            if _crc(*blobs) != crc:   # type: ignore[arg-type]
                problems.append(f"{document}: its claims are damaged; add it again")
        return problems

    def compact(self) -> None:
        """Give the space of removed articles back to the disk."""
        with plain_errors(self.path):
            self._db.execute("VACUUM")
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _stored(self, clause: str, values: tuple[object, ...]) -> tuple[Stored, ...]:
        fields = tuple(Stored.model_fields)
        rows = self.query(f"SELECT {', '.join(fields)} FROM article {clause}", values)
        return tuple(Stored.model_validate(dict(zip(fields, row, strict=True))) for row in rows)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with plain_errors(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise


def _crc(*blobs: bytes) -> int:
    code = 0
    for blob in blobs:
        code = zlib.crc32(blob, code)
    return code


