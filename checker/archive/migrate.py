"""Brings an archive of version 1 up to date, in one transaction."""

import sqlite3
from pathlib import Path

from checker.archive.names import key_of

# A row's checksum runs over claims, vectors, centroid and body, so that an empty body leaves it as it was.
_CARRY = """
INSERT INTO article (id, document, source, published, title, digest, stamp, count, claims, vectors, body, crc)
  SELECT id, document, source, published, title, digest, stamp, count, claims, vectors, x'', crc FROM article1;
INSERT INTO direction (article, day, centroid) SELECT id, day, centroid FROM article1 WHERE count > 0;
INSERT INTO key (name, article) SELECT name, article FROM key1;
DROP TABLE key1;
DROP TABLE article1;
"""


def migrate(connection: sqlite3.Connection, path: Path, tables: str, version: int) -> None:
    """Turn version 1 into ``version``: documents are named from the archive's folder, directions stand apart."""
    connection.execute("PRAGMA foreign_keys = OFF")   # a rename would take the references along
    connection.execute("BEGIN IMMEDIATE")
    try:
        if connection.execute("PRAGMA user_version").fetchone()[0] < version:   # another process may be first
            _carry(connection, tables)
            _rename(connection, path)
            connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("PRAGMA foreign_keys = ON")


def _carry(connection: sqlite3.Connection, tables: str) -> None:
    connection.execute("DROP INDEX article_day")
    connection.execute("DROP INDEX key_article")
    for table in ("article", "key"):
        connection.execute(f"ALTER TABLE {table} RENAME TO {table}1")
    for statement in (tables + _CARRY).split(";"):
        connection.execute(statement)


def _rename(connection: sqlite3.Connection, path: Path) -> None:
    """Name documents anew; of one that was added under two names the later stays."""
    rows = connection.execute("SELECT id, document FROM article ORDER BY id").fetchall()
    keys = {_named(document, path): at for at, document in rows}
    for at in {at for at, _ in rows} - set(keys.values()):
        for table, column in (("key", "article"), ("direction", "article"), ("article", "id")):
            connection.execute(f"DELETE FROM {table} WHERE {column} = ?", (at,))
    connection.execute("UPDATE article SET document = '?' || id")   # a new name may be another's old one
    connection.executemany("UPDATE article SET document = ? WHERE id = ?", keys.items())


def _named(document: str, path: Path) -> str:
    """Version 1 kept paths as they were given, from a folder that is not known: both likely ones are tried."""
    beside = path.resolve().parent / document
    return key_of(str(beside) if beside.is_file() else document, path)
