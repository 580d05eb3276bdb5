"""The archive keeps articles whole, removes them for good, and survives what happens to files."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from checker.archive import Archive
from checker.errors import ArchiveError
from tests.build import article, claim


def vectors(n: int) -> np.ndarray:
    """Return n unit vectors of 8 dimensions."""
    raw = np.random.default_rng(7).normal(size=(n, 8)).astype(np.float32)
    return raw / np.linalg.norm(raw, axis=1, keepdims=True)


def filled(path: Path) -> Archive:
    """Return an archive with one article of two claims."""
    archive = Archive(path, create=True)
    archive.put_article(
        article("The pier is shut."), [claim("The pier is shut."), claim("It reopens.")], vectors(2), "s"
    )
    return archive


def test_claims_come_back_as_they_were_stored(tmp_path: Path) -> None:
    """Records survive the way through JSON and back."""
    with filled(tmp_path / "a.archive") as archive:
        claims, _ = archive.load([archive.articles()[0].id], 8)

    assert claims == (claim("The pier is shut."), claim("It reopens."))


def test_vectors_keep_their_direction(tmp_path: Path) -> None:
    """Rounding to int8 costs less than a hundredth of cosine."""
    with filled(tmp_path / "a.archive") as archive:
        _, found = archive.load([1], 8)

    assert np.all(np.sum(found * vectors(2), axis=1) > 0.999)


def test_an_article_is_replaced_not_doubled(tmp_path: Path) -> None:
    """Adding a changed article leaves one row."""
    with filled(tmp_path / "a.archive") as archive:
        archive.put_article(article("New text."), [claim("New text.")], vectors(1), "s")

        assert [item.count for item in archive.articles()] == [1]


def test_removed_text_is_gone_from_the_file(tmp_path: Path) -> None:
    """Retention means that the bytes are overwritten, not only unlinked."""
    path = tmp_path / "a.archive"
    with filled(path) as archive:
        archive.delete_articles(["a.md"])
        archive.compact()

    assert not any(b"a.md" in file.read_bytes() for file in tmp_path.iterdir())


def test_damage_is_found(tmp_path: Path) -> None:
    """A flipped claim blob is named by verify."""
    path = tmp_path / "a.archive"
    filled(path).close()
    with sqlite3.connect(path) as db:
        db.execute("UPDATE article SET claims = x'00'")
    db.close()

    assert Archive(path).verify() == [f"a.md: is damaged; run 'checker archive rebuild {path}'"]


def test_newer_archive_is_refused(tmp_path: Path) -> None:
    """A file of a later version is not read wrongly."""
    path = tmp_path / "a.archive"
    filled(path).close()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()

    with pytest.raises(ArchiveError, match="newer checker"):
        Archive(path)


@pytest.mark.parametrize("content", [b"not a database, just words " * 40, b"\0" * 4096])
def test_foreign_file_is_refused(tmp_path: Path, content: bytes) -> None:
    """What is no SQLite file is named as such."""
    (tmp_path / "a.archive").write_bytes(content)

    with pytest.raises(ArchiveError, match=r"a\.archive: "):
        Archive(tmp_path / "a.archive").articles()


WRITER = """
import sys; from pathlib import Path; from tests.archive.test_store import *
with Archive(Path(sys.argv[1]), create=True) as archive:
    for n in range(int(sys.argv[3])):
        name = f"{sys.argv[2]}-{n}.md"
        archive.put_article(article("x", document=name), [claim("x", document=name)], vectors(1), "s")
        print(name, flush=True)
"""


def write(path: Path, name: str, count: int) -> "subprocess.Popen[str]":
    """Start a process that adds articles and prints each one that is acknowledged."""
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), name, str(count)], stdout=subprocess.PIPE, text=True
    )


def test_kill_loses_nothing_acknowledged(tmp_path: Path) -> None:
    """A writer killed at any moment leaves every acknowledged article whole."""
    said: list[str] = []
    for turn in range(4):
        process = write(tmp_path / "a.archive", f"t{turn}", 100_000)
        assert process.stdout is not None
        said += [process.stdout.readline().strip() for _ in range(25 + 7 * turn)]
        process.kill()
        said += process.stdout.read().split("\n")[:-1]
        process.wait()

    with Archive(tmp_path / "a.archive") as archive:
        assert archive.verify() == []
        assert set(filter(None, said)) <= {item.document for item in archive.articles()}


def test_two_writers_queue(tmp_path: Path) -> None:
    """Two processes that add at once both finish."""
    both = [write(tmp_path / "a.archive", name, 40) for name in ("left", "right")]
    for process in both:
        process.communicate(timeout=60)

    with Archive(tmp_path / "a.archive") as archive:
        assert len(archive.articles()) == 80


def test_full_disk_stores_nothing_of_the_article(tmp_path: Path) -> None:
    """Without room the article is left out whole, with a line that says so."""
    with filled(tmp_path / "a.archive") as archive:
        pages = archive.query("PRAGMA page_count")[0][0]
        archive.query(f"PRAGMA max_page_count = {pages}")
        many = [claim(f"Sentence {n} is unlike the others {n * 7919}.") for n in range(400)]
        with pytest.raises(ArchiveError, match="disk is full"):
            archive.put_article(article("long", document="b.md"), many, vectors(400), "s")

        assert [item.document for item in archive.articles()] == ["a.md"]
