"""Archive: what earlier articles said, with vectors, in one SQLite file."""

from checker.archive.blocking import candidates
from checker.archive.cache import ClaimCache, fingerprint
from checker.archive.names import file_of, is_address, key_of, shown
from checker.archive.passages import PassageCache
from checker.archive.reading import reading
from checker.archive.row import Row, row_of
from checker.archive.store import SUFFIXES, Archive, Stored, is_archive

__all__ = [
    "SUFFIXES", "Archive", "ClaimCache", "PassageCache", "Row", "Stored", "candidates", "file_of", "fingerprint",
    "is_address", "is_archive", "key_of", "reading", "row_of", "shown",
]
