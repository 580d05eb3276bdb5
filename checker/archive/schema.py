"""The tables of an archive, and how a file is made one and brought up to date."""

import sqlite3
from pathlib import Path

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


def prepare(connection: sqlite3.Connection, path: Path, create: bool) -> None:
    """See that a file is an archive of this version, or make it one. Raises ArchiveError, sqlite3.Error."""
    # First what it holds, then whose it is: another process may be making the archive between the two.
    filled = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    magic = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if magic == MAGIC and version > SCHEMA:
        raise ArchiveError(f"{path}: was written by a newer checker (archive version {version}); upgrade checker")
    if magic == MAGIC and version < SCHEMA:
        _bring_up(connection, path)
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


def _bring_up(connection: sqlite3.Connection, path: Path) -> None:
    try:
        migrate(connection, path, TABLES, SCHEMA)
    except sqlite3.OperationalError as error:
        if "readonly" not in str(error):
            raise
        raise ArchiveError(f"{path}: was written by an older checker, and this account may not change it; run "
                           "'checker archive status' once with the account that writes") from error
