"""How SQLite's errors reach the user: one line that says what is wrong and what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from checker.errors import ArchiveError

WAIT_S = 30.0        # how long a second writer queues

_ADVICE = (
    (("readonly", "unable to open"), "cannot be written; check the rights of the file and its folder"),
    (("is full",), "the disk is full, what is stored is whole; make room and run the command again"),
    (("disk i/o",), "the disk does not take or give what is asked (full, a limit, or a fault), what is stored is "
                    "whole; look at the disk and run the command again"),
    (("locked", "locking"), f"another process has been writing for {WAIT_S:.0f} seconds; try again"),
)
_DAMAGED = ("malformed", "not a database", "disk image", "file is encrypted")


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into one line that says what to do. Raises ArchiveError."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise ArchiveError(f"{path}: {_advice(str(error))}") from error


def _advice(message: str) -> str:
    for words, advice in _ADVICE:
        if any(word in message.lower() for word in words):
            return advice
    if any(word in message for word in _DAMAGED):
        return (f"is damaged or no archive ({message}); restore a copy, or move it away and add the articles again "
                "with 'checker archive add'")
    return f"{message}; run 'checker archive verify' on it"
