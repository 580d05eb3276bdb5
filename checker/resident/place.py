"""Where the resident process listens: a socket in a folder that only the user can enter."""

import hashlib
import os
import stat
import sys
import tempfile
from pathlib import Path

from checker import __version__


def folder() -> Path | None:
    """Return the folder of the socket, made if need be; None if it is not safely the user's own."""
    base = os.environ.get("XDG_RUNTIME_DIR")
    path = Path(base) / "checker" if base else Path(tempfile.gettempdir()) / f"checker-{os.getuid()}"
    try:
        path.mkdir(mode=0o700, parents=False, exist_ok=True)
        found = path.lstat()
    except OSError:
        return None
    private = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077
    return path if private else None


def socket_path() -> Path | None:
    """Return the socket of this installation: another version or Python has another one."""
    place = folder()
    mark = hashlib.sha256(f"{__version__} {sys.executable} {__file__}".encode()).hexdigest()[:12]
    return place / f"{mark}.sock" if place else None
