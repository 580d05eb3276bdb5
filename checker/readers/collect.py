"""Finds the articles under the paths that a user gives and reads each with its reader."""

from collections.abc import Iterable
from pathlib import Path

from checker.errors import ReadError
from checker.interfaces import Meta, Reader
from checker.models import Article
from checker.plugins import available, load


def readers_by_suffix() -> dict[str, Reader]:
    """Return the installed readers by file suffix."""
    readers: dict[str, Reader] = {}
    for name in sorted(available("readers")):
        reader: Reader = load("readers", name)()
        readers.update(dict.fromkeys(reader.suffixes, reader))
    return readers


def read_paths(paths: Iterable[Path], meta: Meta) -> tuple[Article, ...]:
    """Read all articles under the paths, in order, each file once. Raises ReadError."""
    readers = readers_by_suffix()
    files = dict.fromkeys(file for path in paths for file in find_files(path, readers))
    return tuple(article for file in files for article in read_file(file, readers, meta))


def find_files(path: Path, readers: dict[str, Reader]) -> list[Path]:
    """Return the article files at or under a path, sorted."""
    if path.is_file():
        return [path]
    if not path.is_dir():
        raise ReadError(f"{path}: there is no such file or folder; check the path")
    files = [file for file in sorted(path.rglob("*")) if file.suffix.lower() in readers and file.is_file()]
    files = [file for file in files if not any(part.startswith(".") for part in file.relative_to(path).parts)]
    if not files:
        kinds = ", ".join(sorted(readers))
        raise ReadError(f"{path}: no articles in this folder; put files there that end in {kinds}")
    return files


def read_file(path: Path, readers: dict[str, Reader], meta: Meta) -> tuple[Article, ...]:
    """Read one file with the reader of its suffix."""
    reader = readers.get(path.suffix.lower())
    if reader is None:
        kinds = ", ".join(sorted(readers))
        raise ReadError(f"{path}: no reader for {path.suffix or 'files without an ending'!r}; use one of {kinds}")
    return reader.read(path, path.as_posix(), meta)
