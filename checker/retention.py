"""Takes articles out of an archive for good: by name, by folder, by age, or since their file is gone."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from checker import material
from checker.archive import Archive, ClaimCache, Stored, file_of, is_address, key_of
from checker.config import Config
from checker.errors import ArchiveError
from checker.models import Record


class Unwanted(Record):
    """What is to leave an archive: documents and folders of them, what is older than a day, what has no file."""

    documents: tuple[str, ...] = ()
    before: date | None = None
    gone: bool = False


def remove(path: Path, unwanted: Unwanted, config: Config) -> tuple[int, bool]:
    """Remove documents from the archive, and what the desk's cache has of files of those names.

    Returns how many, and whether their bytes are gone already. Raises ArchiveError if a name fits none.
    """
    with Archive(path) as archive:
        chosen = _chosen(archive.articles(), unwanted, path)
        count, clean = archive.delete_articles(chosen), archive.compact()
    cache = material.cache_file(config)
    if chosen and cache and cache.is_file():
        with ClaimCache(cache) as kept:
            kept.forget(chosen)
    return count, clean


def _chosen(items: Sequence[Stored], unwanted: Unwanted, path: Path) -> list[str]:
    named = [_matching(items, name, path) for name in unwanted.documents]
    missing = [name for name, found in zip(unwanted.documents, named, strict=True) if not found]
    if missing:
        raise ArchiveError(f"{path}: holds no {', '.join(missing)}, nothing removed; see 'checker archive list'")
    day, gone = unwanted.before, unwanted.gone
    chosen = {document for found in named for document in found}
    chosen |= {item.document for item in items if day and item.published and item.published[:10] < str(day)}
    chosen |= {item.document for item in items if gone and not _exists(path, item.document)}
    return sorted(chosen)


def _exists(path: Path, document: str) -> bool:
    return is_address(document) or (path.resolve().parent / file_of(document)).exists()


def _matching(items: Sequence[Stored], name: str, path: Path) -> list[str]:
    keys = (name.rstrip("/"), key_of(name, path))
    return [
        item.document for item in items
        if any(item.document == key or item.document.startswith((f"{key}/", f"{key}#")) for key in keys)
    ]
