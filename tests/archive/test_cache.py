"""A cache gives back what was put in, notices every change, and may always be missing."""

from datetime import date
from pathlib import Path

import numpy as np

from checker.archive import ClaimCache
from tests.build import article, claim

VECTORS = np.eye(1, 8, dtype=np.float32)
PIER = article("The pier is shut.")


def kept(path: Path | None) -> ClaimCache:
    """Return a cache that holds one article."""
    cache = ClaimCache(path)
    cache.store(PIER, [claim("The pier is shut.")], VECTORS, "s")
    return cache


def test_unchanged_article_is_known(tmp_path: Path) -> None:
    """The same article under the same stamp needs no parser."""
    found = kept(tmp_path / "c").load(PIER, "s", 8)

    assert found is not None
    assert (claim("The pier is shut."),) == found[0]


def test_new_date_makes_it_unknown(tmp_path: Path) -> None:
    """Weekdays resolve against the date: a sidecar edit must not be missed."""
    moved = PIER.model_copy(update={"published": date(2026, 1, 1)})

    assert kept(tmp_path / "c").load(moved, "s", 8) is None


def test_other_model_makes_it_unknown(tmp_path: Path) -> None:
    """Vectors of another embedder are not mixed in."""
    assert kept(tmp_path / "c").load(PIER, "other", 8) is None


def test_cache_that_cannot_be_written_is_left_out(tmp_path: Path) -> None:
    """A file in the way of the folder costs time, not the run."""
    (tmp_path / "file").write_text("x")

    assert kept(tmp_path / "file" / "c").load(PIER, "s", 8) is None


def test_the_cache_stays_out_of_git(tmp_path: Path) -> None:
    """Committed with the articles it would change under every hook; a file that is there is left alone."""
    folder = tmp_path / ".checker" / "cache"
    with ClaimCache(folder / "claims.archive"):
        pass

    assert "*\n" == (folder / ".gitignore").read_text(encoding="utf-8")
