"""Standard input as a file: its first bytes say which reader it is for."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

STDIN = Path("-")


@contextmanager
def as_file() -> Iterator[Path]:
    """Yield a temporary file with what comes in: a Word file, a web page, else Markdown."""
    raw = sys.stdin.buffer.read()
    with TemporaryDirectory(prefix="checker-") as folder:
        file = Path(folder) / f"stdin{_suffix(raw)}"
        file.write_bytes(raw)
        yield file


def _suffix(raw: bytes) -> str:
    if raw.startswith(b"PK\x03\x04"):
        return ".docx"
    start = raw[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return ".html" if start.startswith((b"<!doctype html", b"<html")) else ".md"
