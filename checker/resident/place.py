"""Where the resident process listens: a socket in a folder that only the user can enter.

Every check comes by here before anything else is loaded, so it makes do with `os` (pathlib, tempfile and hashlib
take longer than all the rest of asking).
"""

import os
import stat
import sys
import zlib

from checker import __version__


def folder() -> str | None:
    """Return the folder of the socket, made if need be; None if it is not safely the user's own."""
    base = os.environ.get("XDG_RUNTIME_DIR")
    path = os.path.join(base, "checker") if base else f"{os.environ.get('TMPDIR') or '/tmp'}/checker-{os.getuid()}"
    try:
        if not os.path.lexists(path):
            _make(path)
        found = os.lstat(path)
    except OSError:
        return None
    private = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077
    return path if private else None


def _make(path: str) -> None:
    try:
        os.mkdir(path, mode=0o700)
    except FileExistsError:   # another process was quicker
        return


def socket_path() -> str | None:
    """Return the socket of this installation: another version or Python has another one."""
    place = folder()
    mark = zlib.crc32(f"{__version__} {sys.executable} {__file__}".encode())
    return os.path.join(place, f"{mark:08x}.sock") if place else None
