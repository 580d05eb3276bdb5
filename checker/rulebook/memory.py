"""`Memory`: what the rules made of two articles, so that unchanged ones are not held against each other again.

A process that stays also remembers single pairs: an edit of one paragraph leaves most of them as they were.

A memory may always be lost: one that cannot be read or written is left out, and the work is done again.
"""

import contextlib
import hashlib
import sqlite3
import zlib
from collections.abc import Hashable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import ClassVar

from pydantic import ValidationError

from checker.models import Record
from checker.rulebook.book import Gates

WAIT = 10        # seconds for other processes that write
KEEP = 200_000   # meetings of two articles on disk, about 40 MB
IN_MIND = 20_000   # and in a process that stays, about 60 MB
PAIRS = 50_000   # and of pairs, about 40 MB
AT_ONCE = 500    # meetings in a transaction; of a folder of 1,000 articles some seconds' work
_CREATE = "CREATE TABLE IF NOT EXISTS met (digest BLOB PRIMARY KEY, met BLOB) WITHOUT ROWID"

Place = tuple[int, int]


class Met(Record):
    """What came of a meeting: the places of pairs on which a rule may fire (``rows``) and of pairs that say the
    same (``alike``), by the numbers of their claims; how many of the others each gate (kind, gate) stopped."""

    rows: tuple[Place, ...] = ()
    alike: tuple[Place, ...] = ()
    stopped: tuple[tuple[str, str, int], ...] = ()


class Memory:
    """Meetings by digest; ``stamp`` tells the rules and the code that they went by. Without a path, this process's."""

    stays: ClassVar[bool] = False   # whether the process will check again; set by those that do

    def __init__(self, path: Path | None, stamp: str) -> None:
        self._path = path
        self._stamp = stamp.encode()
        self._known: dict[bytes, Met] = {}
        self._fresh: dict[bytes, Met] = {}
        self.gates: dict[Hashable, Gates | None] = {}   # what stops a pair, where the process stays

    def key(self, digest: bytes) -> bytes:
        """Return under what a meeting is kept."""
        return hashlib.sha256(self._stamp + digest).digest()[:16]

    def recall(self, keys: Sequence[bytes]) -> dict[bytes, Met]:
        """Return what is known of meetings."""
        missing = [key for key in keys if key not in self._known]
        with contextlib.suppress(sqlite3.Error, OSError, zlib.error, ValidationError):
            if self._path and self._path.is_file() and missing:
                self._known.update(self._read(missing))
        return {key: self._known[key] for key in keys if key in self._known}

    def keep(self, key: bytes, met: Met) -> None:
        """Note what came of a meeting, and write it down with the next few hundred: a long run may be broken off."""
        self._known[key] = self._fresh[key] = met
        if len(self._fresh) >= AT_ONCE:
            self._write_down()

    def save(self) -> None:
        """Write what is new to the file, in one transaction."""
        self._write_down()
        if len(self._known) > IN_MIND:
            self._known = {}
        if len(self.gates) > PAIRS:
            self.gates = {}

    def _write_down(self) -> None:
        with contextlib.suppress(sqlite3.Error, OSError):
            if self._path and self._fresh:
                self._write()
        self._fresh = {}

    def _read(self, keys: Sequence[bytes]) -> Iterator[tuple[bytes, Met]]:
        with closing(self._open()) as base:
            for key in keys:
                row = base.execute("SELECT met FROM met WHERE digest = ?", (key,)).fetchone()
                if row:
                    yield key, Met.model_validate_json(zlib.decompress(row[0]))

    def _write(self) -> None:
        with closing(self._open()) as base:
            base.execute("BEGIN IMMEDIATE")   # waits its turn; a lock taken late is refused at once
            base.execute(_CREATE)
            rows = ((key, zlib.compress(met.model_dump_json().encode(), 1)) for key, met in self._fresh.items())
            base.executemany("INSERT OR REPLACE INTO met VALUES (?, ?)", rows)
            if base.execute("SELECT count(*) FROM met").fetchone()[0] > KEEP:
                base.execute("DELETE FROM met")   # rare, and cheaper than a date in every row
            base.execute("COMMIT")

    def _open(self) -> sqlite3.Connection:
        assert self._path is not None
        return sqlite3.connect(self._path, timeout=WAIT, isolation_level=None)
