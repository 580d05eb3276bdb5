"""Story blocking: which archived articles can be about the same matter as a draft."""

from collections.abc import Sequence
from datetime import date

from checker.affinity import affinity, best
from checker.archive.codec import unpack_vectors
from checker.archive.store import Archive
from checker.errors import ArchiveError
from checker.interfaces import Vectors
from checker.models import Claim

WINDOW_DAYS = 3 * 366 # positions are held against what was said up to three years before or after
LIMIT = 60            # articles that are compared claim by claim


def candidates(
    archive: Archive, claims: Sequence[Claim], vectors: Vectors, published: date | None, limit: int = LIMIT
) -> tuple[int, ...]:
    """Return the ids of archived articles that share a telling name with the claims or lie near their
    mean direction, nearest first, at most ``limit``. ``vectors``: one row a claim."""
    if not len(claims):
        return ()
    rows = _in_window(archive, published)
    if not rows:
        return ()
    if any(len(row[1]) != vectors.shape[1] for row in rows):
        raise ArchiveError(f"{archive.path}: its vectors are damaged; run 'checker archive rebuild {archive.path}'")
    centroids = unpack_vectors(b"".join(row[1] for row in rows), vectors.shape[1])
    scores = affinity(vectors, centroids, _holders(archive, claims, [row[0] for row in rows]))
    return tuple(rows[at][0] for at in best(scores, limit))


def _in_window(archive: Archive, published: date | None) -> list[tuple[int, bytes]]:
    where, values = "", []
    if published:
        day = published.toordinal()
        where, values = "WHERE day IS NULL OR day BETWEEN ? AND ?", [day - WINDOW_DAYS, day + WINDOW_DAYS]
    return archive.query(f"SELECT article, centroid FROM direction {where} ORDER BY article", values)  # type: ignore[return-value]


def _holders(archive: Archive, claims: Sequence[Claim], ids: list[int]) -> dict[str, list[int]]:
    """Return for each name of the claims the rows of the articles that have it."""
    row = {at: number for number, at in enumerate(ids)}
    holders = {}
    for name in {key for claim in claims for key in claim.keys if key}:
        found = archive.query("SELECT article FROM key WHERE name = ?", [name])
        holders[name] = [row[at] for (at,) in found if isinstance(at, int) and at in row]
    return holders
