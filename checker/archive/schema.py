"""The tables of an archive, and how a file is opened, made and brought up to date."""

import random
import sqlite3
import time
from pathlib import Path
from urllib.parse import quote

from checker.archive.advice import WAIT_S, plain_errors
from checker.archive.migrate import migrate
from checker.errors import ArchiveError

SCHEMA = 2
MAGIC = 0x43484B52   # "CHKR", SQLite's application_id of our files

# Mean directions stand in a table of their own: blocking reads all of them, and beside the claims each
# would cost a walk through the pages of its article.
TABLES = """
CREATE TABLE article (
  id INTEGER PRIMARY KEY, document TEXT NOT NULL UNIQUE, source TEXT NOT NULL, published TEXT,
  title TEXT, digest TEXT NOT NULL, stamp TEXT NOT NULL, count INTEGER NOT NULL,
  claims BLOB NOT NULL, vectors BLOB NOT NULL, body BLOB NOT NULL, crc INTEGER NOT NULL);
CREATE INDEX article_stamp ON article(stamp);
CREATE TABLE direction (
  article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE, day INTEGER, centroid BLOB NOT NULL);
CREATE TABLE key (
  name TEXT NOT NULL, article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  PRIMARY KEY (name, article)) WITHOUT ROWID;
CREATE INDEX key_article ON key(article);
"""


def connect(path: Path, *, create: bool = False) -> sqlite3.Connection:
    """Open an archive, or make one. Raises ArchiveError."""
    _look(path, create)
    until = time.monotonic() + WAIT_S
    with plain_errors(path):
        while True:
            try:
                return _connect(path, create)
            except sqlite3.OperationalError as error:
                # SQLite does not queue those who switch a fresh file to WAL at once: some are told off.
                if not {"locked", "locking"} & set(str(error).split()) or time.monotonic() > until:
                    raise
            time.sleep(random.uniform(0.005, 0.05))


def _look(path: Path, create: bool) -> None:
    if path.is_dir():
        raise ArchiveError(f"{path}: is a folder; name the archive's file first, for instance desk.archive")
    if create and not path.exists() and not path.parent.is_dir():
        raise ArchiveError(f"{path}: there is no folder {path.parent}; make it, or name another")
    if not create and not path.is_file():
        raise ArchiveError(f"{path}: there is no such archive; make one with 'checker archive add'")


def _connect(path: Path, create: bool) -> sqlite3.Connection:
    connection = _opened(path, create)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")
        _prepare(connection, path, create)
    except BaseException:
        connection.close()
        raise
    return connection


def _opened(path: Path, create: bool) -> sqlite3.Connection:
    """Open the file; where nothing may be written beside it (a share, a disc), as it stands there."""
    connection = sqlite3.connect(path, timeout=WAIT_S, isolation_level=None)
    try:
        connection.execute("PRAGMA user_version")
    except sqlite3.OperationalError as error:
        connection.close()
        refused = any(words in str(error) for words in ("unable to open", "readonly"))
        if create or not refused or Path(f"{path}-wal").exists():
            raise
        return sqlite3.connect(f"file:{quote(str(path))}?immutable=1", uri=True, isolation_level=None)
    return connection


def _prepare(connection: sqlite3.Connection, path: Path, create: bool) -> None:
    # First what it holds, then whose it is: another process may be making the archive between the two.
    filled = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    magic = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if magic == MAGIC and version > SCHEMA:
        raise ArchiveError(f"{path}: was written by a newer checker (archive version {version}); upgrade checker")
    if magic == MAGIC and version < SCHEMA:
        migrate(connection, path, TABLES, SCHEMA)
    if magic == MAGIC:
        return
    if filled:
        raise ArchiveError(f"{path}: is an SQLite file but no archive of checker; name another file")
    if not create:
        raise ArchiveError(f"{path}: is empty and no archive; make one with 'checker archive add'")
    _make(connection)


def _make(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("BEGIN IMMEDIATE")
    if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:   # another process may be first
        for statement in TABLES.split(";"):
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {MAGIC}")
        connection.execute(f"PRAGMA user_version = {SCHEMA}")
    connection.execute("COMMIT")
