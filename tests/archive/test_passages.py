"""Claims of single passages come back as they were kept, and only for what made them."""

from pathlib import Path

import numpy as np
import pytest

from checker.archive import PassageCache
from tests.build import article, claim

PASSAGE = article("The port is shut.")
CLAIMS = (claim("The port is shut."),)
VECTORS = np.array([[0.6, 0.8]], dtype=np.float32)


def kept(path: Path, stamp: str = "claims-1") -> None:
    """Keep one passage."""
    with PassageCache(path, stamp) as cache:
        cache.store(PASSAGE, CLAIMS, VECTORS)


def test_a_passage_comes_back_as_it_was_given(tmp_path: Path) -> None:
    """The first run works with what later runs will read."""
    with PassageCache(tmp_path / "p.sqlite", "claims-1") as cache:
        first = cache.store(PASSAGE, CLAIMS, VECTORS)
    known = PassageCache(tmp_path / "p.sqlite", "claims-1").load(PASSAGE)

    assert known is not None
    assert (CLAIMS, first[1].tolist()) == (known[0], known[1].tolist())


def test_a_passage_without_claims_is_known_too(tmp_path: Path) -> None:
    """That nothing is claimed need not be found out again."""
    with PassageCache(tmp_path / "p.sqlite", "claims-1") as cache:
        cache.store(PASSAGE, (), np.zeros((0, 2), dtype=np.float32))
    known = PassageCache(tmp_path / "p.sqlite", "claims-1").load(PASSAGE)

    assert known is not None and ((), (0, 2)) == (known[0], known[1].shape)


@pytest.mark.parametrize(
    ("stamp", "text", "source"),
    [("claims-2", "The port is shut.", "Paper A"), ("claims-1", "The port is open.", "Paper A"),
     ("claims-1", "The port is shut.", "Paper B")],
)
def test_whatever_claims_depend_on_makes_another_passage(tmp_path: Path, stamp: str, text: str, source: str) -> None:
    """Another version, another text, another paper."""
    kept(tmp_path / "p.sqlite")

    assert PassageCache(tmp_path / "p.sqlite", stamp).load(article(text, source=source)) is None


def test_a_damaged_file_is_no_cache(tmp_path: Path) -> None:
    """The work is done again, and no error is told."""
    (tmp_path / "p.sqlite").write_bytes(b"not a database at all, by any means" * 100)
    kept(tmp_path / "p.sqlite")

    assert PassageCache(tmp_path / "p.sqlite", "claims-1").load(PASSAGE) is None


def test_without_a_path_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`cache = "off"` keeps what was read for this run alone."""
    monkeypatch.chdir(tmp_path)
    with PassageCache(None, "") as cache:
        cache.store(PASSAGE, CLAIMS, VECTORS)

        assert cache.load(PASSAGE) is not None
    assert [] == list(tmp_path.iterdir())
