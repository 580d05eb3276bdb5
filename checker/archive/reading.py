"""Reads of an archive that hold together, also while another account writes where this one may not."""

import os
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from checker.archive.store import Archive
from checker.errors import ArchiveError

TRIES = 20
T = TypeVar("T")


def reading(path: Path, work: Callable[[Archive], T]) -> T:
    """Return what ``work`` finds in an archive, all of it in one state. Raises ArchiveError.

    In a folder where SQLite can keep no lock the file is read as it stands; a writer of another account may begin
    meanwhile and change pages. What was read from a file that has changed is thrown away, and so are its errors.
    """
    for _ in range(TRIES):
        before = _state(path)
        with Archive(path) as archive:
            try:
                with archive.snapshot():
                    found = work(archive)
            except Exception:
                if not archive.fixed or _state(path) == before:
                    raise
            else:
                if not archive.fixed or _state(path) == before:
                    return found
        time.sleep(random.uniform(0.05, 0.2))
    raise ArchiveError(f"{path}: is being written all the time, and this account may only read it; try again later")


def _state(path: Path) -> tuple[int, int, int] | None:
    """Return what changes when a file is written or replaced."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
