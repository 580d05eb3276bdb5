"""Keeps what was worked out from a file as JSON in the user's cache folder: YAML takes fifty times as long to read.

Nothing depends on it: what cannot be read or written there is passed over.
"""

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

KEEP = 2_000   # files, some 10 MB; a desk has about fifty


def user_cache() -> Path:
    """Return the folder for what is only kept to save time ($XDG_CACHE_HOME, or ~/.cache)."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "checker"


class _Use:
    """Whether anything is read from the folder or written to it."""

    allowed = True


def allow(wanted: bool) -> None:
    """Use the folder from now on, or leave it alone."""
    _Use.allowed = wanted


def kept(told: bytes, work: Callable[[], Any]) -> Any:
    """Return what comes of ``told``, all that it depends on; ``work`` is asked only if that is not known."""
    if not _Use.allowed:
        return work()
    place = user_cache() / "kept" / f"{hashlib.blake2b(told, digest_size=16).hexdigest()}.json"
    with contextlib.suppress(OSError, ValueError):
        return json.loads(place.read_bytes())
    found = work()
    with contextlib.suppress(OSError, TypeError, ValueError):
        _keep(place, found)
    return found


def _keep(place: Path, found: Any) -> None:
    """Write what JSON can hold: a number for a key, for instance, it cannot."""
    told = json.dumps(found)
    if json.loads(told) != found:
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    if len(os.listdir(place.parent)) > KEEP:
        for old in place.parent.iterdir():   # rare, and cheaper than a date for each
            old.unlink(missing_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=place.parent, delete=False) as file:
        file.write(told)
    os.replace(file.name, place)   # another process finds all of it or nothing
