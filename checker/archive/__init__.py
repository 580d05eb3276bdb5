"""Archive: what earlier articles said, with vectors, in one SQLite file."""

from checker.archive.blocking import candidates
from checker.archive.store import Archive, Stored, is_archive

__all__ = ["Archive", "Stored", "candidates", "is_archive"]
