"""`Archive`: the SQLite store of claims; one transaction an article, one row an article."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np

from checker.archive.advice import plain_errors
from checker.archive.codec import unpack_body, unpack_claims, unpack_vectors
from checker.archive.opening import connect
from checker.archive.row import FIELDS, Row, checksum, row_of
from checker.errors import ArchiveError
from checker.interfaces import Vectors
from checker.models import Article, Claim, Record

SUFFIXES = (".sqlite", ".db", ".archive")
_ROWS = (
    "SELECT document, crc, claims, vectors, body, coalesce(centroid, x'') FROM article"
    " LEFT JOIN direction ON direction.article = article.id"
)


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
    """Return whether a path names an archive and not a folder or an article: by its ending, else by its first bytes."""
    if path.suffix in SUFFIXES or not path.is_file():
        return path.suffix in SUFFIXES and not path.is_dir()
    with path.open("rb") as file:
        return file.read(16) == b"SQLite format 3\0"


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

    @property
    def fixed(self) -> bool:
        """Whether the file is read as it stands, without a lock, since nothing may be written beside it."""
        return self._db.fixed

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let several reads see one state of the archive, whatever another process writes. Raises ArchiveError."""
        self.query("BEGIN")
        try:
            yield
        finally:
            if self._db.in_transaction:
                self.query("ROLLBACK")

    def put_article(self, article: Article, claims: Sequence[Claim], vectors: Vectors, stamp: str) -> int:
        """Store or replace an article with its claims; all or nothing. Returns its id. Raises ArchiveError."""
        return self.put(row_of(article, claims, vectors, stamp))

    def put(self, row: Row) -> int:
        """Store or replace an article; all or nothing. Returns its id. Raises ArchiveError."""
        marks = ", ".join("?" * len(FIELDS))
        with self._writing():
            self._db.execute("DELETE FROM article WHERE document = ?", (row.document,))
            at = self._db.execute(f"INSERT INTO article ({', '.join(FIELDS)}) VALUES ({marks})", row.values).lastrowid
            if row.mean:
                self._db.execute(
                    "INSERT INTO direction (article, day, centroid) VALUES (?, ?, ?)", (at, row.day, row.mean))
            self._db.executemany("INSERT INTO key (name, article) VALUES (?, ?)", [(name, at) for name in row.names])
        assert at is not None
        return at

    def delete_articles(self, documents: Sequence[str]) -> int:
        """Remove articles in one transaction; their bytes are overwritten. Returns how many there were."""
        with self._writing():
            gone = [self._db.execute("DELETE FROM article WHERE document = ?", (name,)).rowcount for name in documents]
        return sum(gone)

    def articles(self) -> tuple[Stored, ...]:
        """Return the archived articles in order of document."""
        return self._stored("ORDER BY document", ())

    def find(self, document: str) -> Stored | None:
        """Return one archived article, or None."""
        found = self._stored("WHERE document = ?", (document,))
        return found[0] if found else None

    def get(self, ids: Sequence[int]) -> tuple[Stored, ...]:
        """Return the archived articles of these ids, in order of document."""
        return self._stored(f"WHERE id IN ({', '.join(map(str, ids))}) ORDER BY document", ())

    def stamps(self) -> dict[str, int]:
        """Return with which versions articles were made, and how many with each."""
        rows = self.query("SELECT stamp, count(*) FROM article GROUP BY stamp")
        return {str(stamp): int(str(count)) for stamp, count in rows}

    def body(self, at: int) -> Article | None:
        """Return the text of an article as it was added; None if a first version of the archive did not keep it."""
        document, blob = self.query("SELECT document, body FROM article WHERE id = ?", [at])[0]
        with self._named(str(document)):
            return unpack_body(blob) if isinstance(blob, bytes) and blob else None

    def load(
        self, ids: Sequence[int], dimension: int, names: Mapping[int, str] | None = None
    ) -> tuple[tuple[Claim, ...], Vectors]:
        """Return the claims of articles and their vectors (n x dimension), in the order of the ids.

        ``names``: what a document is to be called, if not as it is stored. Raises ArchiveError.
        """
        claims: list[Claim] = []
        blocks: list[Vectors] = [np.zeros((0, dimension), dtype=np.float32)]
        for at in ids:
            for document, code, *parts in self._whole("WHERE article.id = ?", at):
                with self._named(document):
                    if checksum(*parts) != code:
                        raise ArchiveError(f"is damaged; {self._remedy}")
                    claims.extend(unpack_claims(parts[0], (names or {}).get(at, document)))
                    blocks.append(unpack_vectors(parts[1], dimension))
        return tuple(claims), np.concatenate(blocks)

    def query(self, statement: str, values: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Run one reading statement. Raises ArchiveError."""
        with plain_errors(self.path):
            return self._db.execute(statement, tuple(values)).fetchall()

    def verify(self) -> list[str]:
        """Return what is wrong with the file, one line each; empty if all is well."""
        problems = [str(row[0]) for row in self.query("PRAGMA integrity_check") if row[0] != "ok"]
        for document, code, *parts in self._whole(""):
            if checksum(*parts) != code:
                problems.append(f"{document}: is damaged; {self._remedy}")
        return problems

    def compact(self) -> bool:
        """Give the space of removed articles back to the disk; False if a reader keeps old pages in the journal."""
        with plain_errors(self.path):
            with suppress(sqlite3.OperationalError):   # no room for a copy: the bytes are overwritten all the same
                self._db.execute("VACUUM")
            return not self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]

    @property
    def _remedy(self) -> str:
        return f"run 'checker archive rebuild {self.path}'"

    def _whole(self, clause: str, *values: int) -> Iterator[tuple[Any, ...]]:
        """Yield document, checksum, claims, vectors, body and mean direction of articles."""
        with plain_errors(self.path):
            yield from self._db.execute(f"{_ROWS} {clause}", values)

    def _stored(self, clause: str, values: tuple[object, ...]) -> tuple[Stored, ...]:
        fields = tuple(Stored.model_fields)
        rows = self.query(f"SELECT {', '.join(fields)} FROM article {clause}", values)
        return tuple(Stored.model_validate(dict(zip(fields, row, strict=True))) for row in rows)

    @contextmanager
    def _named(self, document: str) -> Iterator[None]:
        try:
            yield
        except ArchiveError as error:
            raise ArchiveError(f"{self.path}: {document}: {error}") from error

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
