"""Finds the articles at the places that a user gives and reads each with its reader."""

from collections.abc import Iterable
from pathlib import Path

from checker.errors import ReadError
from checker.interfaces import Address, Meta, Place, Reader
from checker.models import Article
from checker.plugins import available, load
from checker.readers.address import read_address
from checker.readers.stdin import STDIN, as_file


def readers_by_suffix() -> dict[str, Reader]:
    """Return the installed readers by file suffix."""
    readers: dict[str, Reader] = {}
    for name in sorted(available("readers")):
        reader: Reader = load("readers", name)()
        readers.update(dict.fromkeys(reader.suffixes, reader))
    return readers


def read_paths(paths: Iterable[Place], meta: Meta) -> tuple[Article, ...]:
    """Read all articles at the places, in order, each file once. Raises ReadError with every problem."""
    readers = readers_by_suffix()
    files: dict[Place, None] = {}
    articles: list[Article] = []
    problems: list[str] = []
    for path in paths:
        try:
            files.update(dict.fromkeys([path] if isinstance(path, Address) else find_files(path, readers)))
        except ReadError as error:
            problems.append(str(error))
    for file in files:
        try:
            articles.extend(read_file(file, readers, meta))
        except ReadError as error:
            problems.append(str(error))
    if problems:
        raise ReadError("\n".join(problems))
    return tuple(articles)


def find_files(path: Path, readers: dict[str, Reader]) -> list[Path]:
    """Return the article files at or under a path, sorted; in a folder, what is hidden and README are left out."""
    if path == STDIN or path.is_file():
        return [path]
    if not path.is_dir():
        raise ReadError(f"{path}: there is no such file or folder; check the path")
    files = [file for file in sorted(path.rglob("*")) if is_article(file.relative_to(path), readers) and file.is_file()]
    if not files:
        kinds = ", ".join(sorted(readers))
        raise ReadError(f"{path}: no articles in this folder; put files there that end in {kinds}")
    return files


def is_article(inside: Path, readers: dict[str, Reader] | None = None) -> bool:
    """Return whether a file of a folder is taken for an article: by its ending, unless hidden or a README."""
    suffixes = readers_by_suffix() if readers is None else readers
    hidden = any(part.startswith(".") for part in inside.parts)
    return inside.suffix.lower() in suffixes and not hidden and inside.stem.upper() != "README"


def read_file(path: Place, readers: dict[str, Reader], meta: Meta) -> tuple[Article, ...]:
    """Read one file with the reader of its suffix; `-` is standard input."""
    if isinstance(path, Address):
        return read_address(path, readers, meta)
    if path == STDIN:
        return _read_stdin(readers, meta)
    reader = readers.get(path.suffix.lower())
    if reader is None:
        kinds = ", ".join(sorted(readers))
        ending = f"'{path.suffix}'" if path.suffix else "files without an ending"
        raise ReadError(f"{path}: no reader for {ending}; use one of {kinds}")
    return reader.read(path, path.as_posix(), meta)


def _read_stdin(readers: dict[str, Reader], meta: Meta) -> tuple[Article, ...]:
    with as_file() as file:
        try:
            return readers[file.suffix].read(file, STDIN.name, meta)
        except ReadError as error:
            raise ReadError(str(error).replace(str(file), "standard input")) from error
