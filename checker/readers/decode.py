"""From bytes to text, or a clear error."""

import hashlib
from pathlib import Path

from checker.errors import ReadError

MAX_BYTES = 10_000_000   # a long book; an article is a few thousand bytes


def read_bytes(path: Path) -> bytes:
    """Read a file. Raises ReadError if it is missing, empty, too large or not readable."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ReadError(f"{path}: is larger than {MAX_BYTES // 1_000_000} MB; give one article per file")
        raw = path.read_bytes()
    except OSError as error:
        raise ReadError(f"{path}: cannot be read ({error.strerror}); check the path") from error
    if not raw.strip():
        raise ReadError(f"{path}: is empty; remove it or add the text")
    return raw


def decode(raw: bytes, path: Path) -> str:
    """Decode UTF-8 (a byte order mark is dropped) or UTF-16 with its mark. Raises ReadError with the byte."""
    try:
        if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return raw.decode("utf-16")
        if b"\0" in raw[:8192]:
            raise ReadError(f"{path}: is a binary file, not text; export it as text")
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        byte = raw[error.start]
        raise ReadError(
            f"{path}: byte {error.start + 1} (0x{byte:02x}) is not UTF-8; save the file as UTF-8"
        ) from error


def digest(raw: bytes) -> str:
    """Return the SHA-256 of the file's bytes in hex."""
    return hashlib.sha256(raw).hexdigest()
