"""`ClaimCache`: claims of articles seen before, so that a second check of a folder reads nothing anew.

A cache may always be lost: one that cannot be opened or written is left out, and the work is done again.
"""

import contextlib
import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath
from types import TracebackType

from checker.archive.codec import pack_vectors, unpack_vectors
from checker.archive.store import Archive
from checker.errors import ArchiveError
from checker.interfaces import Vectors
from checker.models import Article, Claim

Known = tuple[tuple[Claim, ...], Vectors]


def fingerprint(article: Article) -> str:
    """Return a digest of all that claims depend on: text, blocks, source, date; of one entry, not of its whole feed."""
    return hashlib.sha256(article.model_dump_json(exclude={"digest"}).encode()).hexdigest()


class ClaimCache:
    """Claims by document and fingerprint; without a path it only passes through."""

    def __init__(self, path: Path | None) -> None:
        self._archive: Archive | None = None
        with contextlib.suppress(ArchiveError, OSError):
            if path is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
                _unversioned(path.parent)
                self._archive = Archive(path, create=True)

    def __enter__(self) -> "ClaimCache":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._archive:
            self._archive.close()

    def load(self, article: Article, stamp: str, dimension: int) -> Known | None:
        """Return the claims and vectors of an unchanged article made with the same stamp, or None."""
        with contextlib.suppress(ArchiveError):
            if self._archive:
                with self._archive.snapshot():
                    return _found(self._archive, article, stamp, dimension)
        return None

    def forget(self, documents: Iterable[str]) -> None:
        """Drop what has a file name of these documents, however its path was written, and overwrite it."""
        names = {PurePath(document).name for document in documents}
        with contextlib.suppress(ArchiveError):
            held = self._archive.articles() if self._archive else ()
            dropped = [item.document for item in held if PurePath(item.document).name in names]
            if self._archive and dropped:
                self._archive.delete_articles(dropped)
                self._archive.compact()

    def store(self, article: Article, claims: Sequence[Claim], vectors: Vectors, stamp: str) -> Known:
        """Keep claims and vectors, and return them as they will come back: vectors rounded to int8."""
        with contextlib.suppress(ArchiveError):
            if self._archive:
                marked = article.model_copy(update={"digest": fingerprint(article)})
                self._archive.put_article(marked, claims, vectors, stamp)
        return tuple(claims), unpack_vectors(pack_vectors(vectors), vectors.shape[1])


def _found(archive: Archive, article: Article, stamp: str, dimension: int) -> Known | None:
    found = archive.find(article.document)
    same = found is not None and (found.digest, found.stamp) == (fingerprint(article), stamp)
    return archive.load([found.id], dimension) if found and same else None


def _unversioned(folder: Path) -> None:
    """Keep the cache out of git: committed with the articles, it would change under every hook."""
    ignore = folder / ".gitignore"
    if not ignore.exists():
        ignore.write_text("*\n", encoding="utf-8")
