"""How an archive's file is opened: to write, to read beside a writer, and where nothing may be written."""

import os
import random
import sqlite3
import time
from pathlib import Path
from urllib.parse import quote

from checker.archive.advice import WAIT_S, plain_errors
from checker.archive.schema import prepare
from checker.errors import ArchiveError

BEGIN_S = 5.0   # how long a writer may take between its two files beside the archive


class Connection(sqlite3.Connection):
    """A connection; ``fixed``: the file is read as it stands there, without a lock (see `reading`)."""

    fixed = False


def connect(path: Path, *, create: bool = False) -> Connection:
    """Open an archive, or make one. Raises ArchiveError."""
    _look(path, create)
    began = time.monotonic()
    with plain_errors(path):
        while True:
            try:
                return _prepared(path, create)
            except sqlite3.OperationalError as error:
                _wait_or_raise(error, path, time.monotonic() - began, create)
            time.sleep(random.uniform(0.005, 0.05))


def _look(path: Path, create: bool) -> None:
    if path.is_dir():
        raise ArchiveError(f"{path}: is a folder; name the archive's file first, for instance desk.archive")
    if create and not path.exists() and not path.parent.is_dir():
        raise ArchiveError(f"{path}: there is no folder {path.parent}; make it, or name another")
    if not create and not path.is_file():
        raise ArchiveError(f"{path}: there is no such archive; make one with 'checker archive add'")
    if path.is_file() and not os.access(path, os.R_OK):
        raise ArchiveError(f"{path}: cannot be read by this account; check the rights of the file")


def _prepared(path: Path, create: bool) -> Connection:
    connection = _opened(path, create)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")
        prepare(connection, path, create)
    except BaseException:
        connection.close()
        raise
    return connection


def _opened(path: Path, create: bool) -> Connection:
    """Open the file; where nothing may be written beside it (a share, a disc), as it stands there."""
    connection = sqlite3.connect(path, timeout=WAIT_S, isolation_level=None, factory=Connection)
    try:
        connection.execute("PRAGMA user_version")
    except sqlite3.OperationalError as error:
        connection.close()
        if create or not _refused(error) or _journal(path).exists():
            raise
        name = f"file:{quote(str(path))}?immutable=1"
        connection = sqlite3.connect(name, uri=True, isolation_level=None, factory=Connection)
        connection.fixed = True
    return connection


def _wait_or_raise(error: sqlite3.OperationalError, path: Path, waited: float, create: bool) -> None:
    """Return if it is worth another try."""
    if {"locked", "locking"} & set(str(error).split()):
        # SQLite does not queue those who switch a fresh file to WAL at once: some are told off.
        if waited > WAIT_S:
            raise error
    elif create or not _refused(error):
        raise error
    elif waited > BEGIN_S:
        # The journal without its index: a writer that begins or ends has it so for a moment, a copy for ever.
        raise ArchiveError(
            f"{path}: an update has left {_journal(path)}, and this account can neither read nor finish it; run "
            "'checker archive status' once with the account that writes") from error


def _refused(error: sqlite3.OperationalError) -> bool:
    return any(words in str(error) for words in ("unable to open", "readonly"))


def _journal(path: Path) -> Path:
    return Path(f"{path}-wal")
