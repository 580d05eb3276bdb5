"""The tables of an archive, how it is opened, and how SQLite's errors reach the user."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from checker.errors import ArchiveError

SCHEMA = 1
MAGIC = 0x43484B52   # "CHKR", SQLite's application_id of our files
WAIT_S = 30.0        # how long a second writer queues

_TABLES = """
CREATE TABLE article (
  id INTEGER PRIMARY KEY, document TEXT NOT NULL UNIQUE, source TEXT NOT NULL, published TEXT, day INTEGER,
  title TEXT, digest TEXT NOT NULL, stamp TEXT NOT NULL, count INTEGER NOT NULL,
  claims BLOB NOT NULL, vectors BLOB NOT NULL, centroid BLOB NOT NULL, crc INTEGER NOT NULL);
CREATE INDEX article_day ON article(day);
CREATE TABLE key (
  name TEXT NOT NULL, article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  PRIMARY KEY (name, article)) WITHOUT ROWID;
CREATE INDEX key_article ON key(article);
"""


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into one line that says what to do."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise ArchiveError(f"{path}: {_advice(str(error))}") from error


def connect(path: Path, *, create: bool = False) -> sqlite3.Connection:
    """Open an archive, or make one. Raises ArchiveError."""
    if not create and not path.is_file():
        raise ArchiveError(f"{path}: there is no such archive; make one with 'checker archive add'")
    with plain_errors(path):
        connection = sqlite3.connect(path, timeout=WAIT_S, isolation_level=None)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")
        _prepare(connection, path, create)
        return connection


def _prepare(connection: sqlite3.Connection, path: Path, create: bool) -> None:
    magic = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if magic == MAGIC and version > SCHEMA:
        raise ArchiveError(f"{path}: was written by a newer checker (archive version {version}); upgrade checker")
    if magic == MAGIC:
        return
    if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        raise ArchiveError(f"{path}: is an SQLite file but no archive of checker; name another file")
    if create:
        _make(connection)


def _make(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    script = f"PRAGMA application_id = {MAGIC}; PRAGMA user_version = {SCHEMA};"
    connection.execute("BEGIN IMMEDIATE")
    if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:   # another process may be first
        for statement in (_TABLES + script).split(";"):
            connection.execute(statement)
    connection.execute("COMMIT")


def _advice(message: str) -> str:
    if "readonly" in message or "unable to open" in message:
        return "cannot be written; check the rights of the file and its folder"
    if "full" in message:
        return "the disk is full, nothing of this article was stored; make room and run the command again"
    if "locked" in message:
        return f"another process has been writing for {WAIT_S:.0f} seconds; try again"
    if "malformed" in message or "not a database" in message or "disk image" in message:
        return f"is damaged or no archive ({message}); restore a copy, or make it anew with 'checker archive rebuild'"
    return f"{message}; run 'checker archive verify'"
