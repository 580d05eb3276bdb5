"""Archive: what earlier articles said, with vectors, in one SQLite file."""

from checker.archive.blocking import candidates
from checker.archive.cache import ClaimCache, fingerprint
from checker.archive.store import Archive, Stored, is_archive

__all__ = ["Archive", "ClaimCache", "Stored", "candidates", "fingerprint", "is_archive"]
