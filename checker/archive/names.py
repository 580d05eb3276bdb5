"""What a document is called in an archive, and what it is called in a report."""

import os
from pathlib import Path


def is_address(document: str) -> bool:
    """Return whether a document was fetched and has no file."""
    return "://" in document


def key_of(document: str, archive: Path) -> str:
    """Return the path of a document from the archive's folder: `./a.md`, `a.md` and an absolute path are one.

    Folders are resolved, the last part is not: it may be a link into a store with a name that says nothing, or
    an article of a file (`feed.xml#3`).
    """
    if is_address(document):
        return document
    path = Path(document)
    return _from(path.parent.resolve() / path.name, archive.resolve().parent)


def file_of(document: str) -> str:
    """Return the file of a document: that of `feed.xml#3` is `feed.xml`."""
    name, mark, number = document.rpartition("#")
    return name if mark and number.isdecimal() else document


def shown(key: str, archive: Path, root: Path) -> str:
    """Return how a report names an archived document: from here, else from the desk's folder, else in full."""
    if is_address(key):
        return key
    whole = Path(os.path.normpath(archive.resolve().parent / key))
    for base in (Path.cwd(), root.resolve()):
        if whole.is_relative_to(base):
            return whole.relative_to(base).as_posix()
    return whole.as_posix() if archive.is_absolute() else _from(whole, Path.cwd())


def _from(whole: Path, folder: Path) -> str:
    try:
        return Path(os.path.relpath(whole, folder)).as_posix()
    except ValueError:   # another drive
        return whole.as_posix()
