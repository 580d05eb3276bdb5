"""An archive of version 1 is brought up to date when it is opened, and nothing is lost."""

import sqlite3
from pathlib import Path

import numpy as np
import pytest

from checker.archive import Archive
from checker.archive.codec import crc, pack_claims, pack_vectors
from checker.archive.schema import MAGIC
from tests.build import claim

VERSION_1 = """
CREATE TABLE article (
  id INTEGER PRIMARY KEY, document TEXT NOT NULL UNIQUE, source TEXT NOT NULL, published TEXT, day INTEGER,
  title TEXT, digest TEXT NOT NULL, stamp TEXT NOT NULL, count INTEGER NOT NULL,
  claims BLOB NOT NULL, vectors BLOB NOT NULL, centroid BLOB NOT NULL, crc INTEGER NOT NULL);
CREATE INDEX article_day ON article(day);
CREATE TABLE key (
  name TEXT NOT NULL, article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  PRIMARY KEY (name, article)) WITHOUT ROWID;
CREATE INDEX key_article ON key(article);
"""


def version_1(path: Path, documents: list[str]) -> None:
    """Write an archive as the first version wrote it, one claim an article."""
    vectors = np.eye(1, 8, dtype=np.float32)
    with sqlite3.connect(path) as db:
        db.executescript(f"PRAGMA journal_mode = WAL; PRAGMA application_id = {MAGIC}; PRAGMA user_version = 1;"
                         + VERSION_1)
        for at, document in enumerate(documents, start=1):
            blobs = pack_claims([claim(f"Text {at}.", document)]), pack_vectors(vectors), pack_vectors(vectors)
            db.execute("INSERT INTO article VALUES (?, ?, 'A', '2026-03-02', 739677, NULL, 'd', 's', 1, ?, ?, ?, ?)",
                       (at, document, *blobs, crc(*blobs)))
            db.execute("INSERT INTO key VALUES ('pier', ?)", (at,))
    db.close()


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an archive of version 1 with one article under three names, and another."""
    (tmp_path / "a.md").write_text("x")
    monkeypatch.chdir(tmp_path)
    version_1(tmp_path / "a.archive", ["b.md", "./a.md", str(tmp_path / "a.md"), "a.md"])
    return tmp_path / "a.archive"


def test_one_document_has_one_row(old: Path) -> None:
    """Of an article that was added under several names the last one stays."""
    with Archive(old) as archive:
        assert [("a.md", 4), ("b.md", 1)] == [(item.document, item.id) for item in archive.articles()]


def test_claims_names_and_directions_come_along(old: Path) -> None:
    """What was stored is found as before, under the new name, and its checksum holds."""
    with Archive(old) as archive:
        claims, vectors = archive.load([4, 1], 8)

        assert ["a.md", "b.md"] == [one.document for one in claims]
        assert (2, 8) == vectors.shape
        assert [(1,), (4,)] == archive.query("SELECT article FROM key WHERE name = 'pier' ORDER BY 1")
        assert [(1, 739677), (4, 739677)] == archive.query("SELECT article, day FROM direction ORDER BY 1")
        assert [] == archive.verify()


def test_it_happens_once(old: Path) -> None:
    """A second opening finds the new version, with its references in force."""
    Archive(old).close()
    with Archive(old) as archive:
        assert [(2,)] == archive.query("PRAGMA user_version")
        archive.delete_articles(["a.md"])
        assert [(1,)] == archive.query("SELECT article FROM key")
        assert [] == archive.query("PRAGMA foreign_key_check")
