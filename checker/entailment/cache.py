"""Remembers judgements by pair digest in one SQLite file that several processes may share."""

import hashlib
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from checker.interfaces import Judge
from checker.kept import user_cache
from checker.models import Judgement

WAIT = 10   # seconds for other processes that write
KEEP = 500_000   # judgements, about 60 MB
_CREATE = "CREATE TABLE IF NOT EXISTS judged (digest BLOB PRIMARY KEY, c REAL, e REAL, n REAL) WITHOUT ROWID"


def default_place() -> Path:
    """Return the file in the user's cache folder."""
    return user_cache() / "judged.sqlite"


class CachedJudge:
    """Wraps a judge. A cache that cannot be read or written is passed over: it only saves time."""

    def __init__(self, judge: Judge, place: Path) -> None:
        self._judge = judge
        self._place = place
        self.name = judge.name

    def judge(self, pairs: Sequence[tuple[str, str]]) -> list[Judgement]:
        """Return one judgement for each pair, remembered ones without running the model. Raises ModelError."""
        digests = [self._digest(a, b) for a, b in pairs]
        known = self._recall(digests)
        fresh = {d: pair for d, pair in zip(digests, pairs, strict=True) if d not in known}
        found = dict(zip(fresh, self._judge.judge(list(fresh.values())), strict=True))
        self._remember(found)
        return [(known | found)[digest] for digest in digests]

    def _digest(self, a: str, b: str) -> bytes:
        first, second = sorted((a, b))
        return hashlib.sha256("\x1f".join((self.name, first, second)).encode()).digest()[:16]

    def _recall(self, digests: Sequence[bytes]) -> dict[bytes, Judgement]:
        try:
            with closing(self._open()) as base:
                rows = [base.execute("SELECT c, e, n FROM judged WHERE digest = ?", (d,)).fetchone() for d in digests]
        except (sqlite3.Error, OSError):
            return {}
        return {
            digest: Judgement(contradiction=row[0], entailment=row[1], neutral=row[2])
            for digest, row in zip(digests, rows, strict=True)
            if row
        }

    def _remember(self, found: dict[bytes, Judgement]) -> None:
        rows = [(digest, j.contradiction, j.entailment, j.neutral) for digest, j in found.items()]
        try:
            with closing(self._open()) as base:
                base.execute("BEGIN IMMEDIATE")   # waits its turn; a lock taken late is refused at once
                base.execute(_CREATE)
                base.executemany("INSERT OR IGNORE INTO judged VALUES (?, ?, ?, ?)", rows)
                if base.execute("SELECT count(*) FROM judged").fetchone()[0] > KEEP:
                    base.execute("DELETE FROM judged")   # rare, and cheaper than a date in every row
                base.execute("COMMIT")
        except (sqlite3.Error, OSError):
            return

    def _open(self) -> sqlite3.Connection:
        self._place.parent.mkdir(parents=True, exist_ok=True)
        # No WAL: the first switch to it does not wait for other processes, and their judgements would be lost.
        return sqlite3.connect(self._place, timeout=WAIT, isolation_level=None)
