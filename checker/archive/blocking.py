"""Story blocking: which archived articles can be about the same matter as a draft."""

from collections.abc import Sequence
from datetime import date

import numpy as np

from checker.archive.codec import unpack_vectors
from checker.archive.store import Archive
from checker.interfaces import Vectors
from checker.models import Claim

WINDOW_DAYS = 3 * 366      # positions are held against what was said up to three years before or after
LIMIT = 60                 # articles that are compared claim by claim
COMMON = 0.05              # a name in more than this share of a large archive does not single out a story
SMALL = 200                # below this many articles no name is too common


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
    ids = np.array([row[0] for row in rows])
    centroids = unpack_vectors(b"".join(row[1] for row in rows), vectors.shape[1])
    score = (centroids @ vectors.T).max(axis=1) + _name_bonus(archive, claims, ids)
    order = np.lexsort((ids, -score))[:limit]
    return tuple(int(ids[at]) for at in order)


def _in_window(archive: Archive, published: date | None) -> list[tuple[int, bytes]]:
    where, values = "count > 0", []
    if published:
        day = published.toordinal()
        where, values = where + " AND (day IS NULL OR day BETWEEN ? AND ?)", [day - WINDOW_DAYS, day + WINDOW_DAYS]
    return archive.query(f"SELECT id, centroid FROM article WHERE {where} ORDER BY id", values)  # type: ignore[return-value]


def _name_bonus(archive: Archive, claims: Sequence[Claim], ids: Vectors) -> Vectors:
    """Score shared names by their rarity (inverse document frequency, scaled to about 0..1 a name)."""
    place = {int(at): row for row, at in enumerate(ids)}
    bonus = np.zeros(len(ids), dtype=np.float32)
    top = np.log(len(ids) + 1)
    for name in sorted({key for claim in claims for key in claim.keys if key}):
        found = archive.query("SELECT article FROM key WHERE name = ?", [name])
        holders = [place[at] for (at,) in found if isinstance(at, int) and at in place]
        if holders and (len(ids) < SMALL or len(holders) <= COMMON * len(ids)):
            bonus[holders] += float(np.log((len(ids) + 1) / len(holders)) / max(top, 1.0))
    return bonus
