"""What is read from an archive is one state of it, also where the reader may not write and a writer begins."""

import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.archive import Archive, reading
from tests.archive.test_hazards import _can_change_user
from tests.archive.test_migrate import version_1
from tests.archive.test_store import article, claim, filled, vectors
from tests.build import article as plain

# Reads the archive as somebody who may not write; after each look it waits for a line.
READER = """
import os, sys
from pathlib import Path
from checker.archive import opening, reading
from checker.errors import ArchiveError
if os.getuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
opening.BEGIN_S = float(sys.argv[2])
def work(archive):
    print("fixed" if archive.fixed else "beside a writer", len(archive.articles()), flush=True)
    sys.stdin.readline()
    return [len(archive.load([item.id], 8)[0]) for item in archive.articles()]
try:
    print(reading(Path(sys.argv[1]), work), flush=True)
except ArchiveError as error:
    sys.exit(str(error))
"""


@pytest.fixture
def closed() -> Iterator[Path]:
    """Return an archive of one article of two claims in a folder that nobody else may write to."""
    if not _can_change_user():
        pytest.skip("root here cannot become another user, and no rights bind root")
    folder = Path(tempfile.mkdtemp())
    filled(folder / "a.archive").close()
    folder.chmod(0o555)
    yield folder / "a.archive"
    folder.chmod(0o755)
    shutil.rmtree(folder)


def reader(path: Path, patience_s: float = 60.0) -> "subprocess.Popen[str]":
    """Start a reader."""
    return subprocess.Popen([sys.executable, "-c", READER, str(path), str(patience_s)], text=True,
                            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def says(process: "subprocess.Popen[str]", line: str = "") -> str:
    """Let a reader go on; return the next line that it prints."""
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write(line)
    process.stdin.flush()
    return process.stdout.readline().strip()


def replaced(path: Path, count: int) -> None:
    """Write as the account that may: the article has so many claims now, and there is another; pages have moved."""
    path.parent.chmod(0o755)
    with Archive(path) as archive:
        for name in ("a.md", "b.md"):
            archive.put_article(plain("x", name), [claim("x", name)] * count, vectors(count), "s")
        archive.compact()
    path.parent.chmod(0o555)


def test_a_writer_that_begins_while_a_closed_folder_is_read(closed: Path) -> None:
    """The file changes under a reader who can keep no lock: what it had read is thrown away and read anew."""
    process = reader(closed)
    assert "fixed 1" == says(process)
    replaced(closed, 40)

    assert "fixed 2" == says(process, "\n")
    assert "[40, 40]" == says(process, "\n")
    assert ("", "") == process.communicate()


def test_a_writer_at_work_is_read_beside(closed: Path) -> None:
    """Its journal holds what is new; a reader who may not write reads that too."""
    closed.parent.chmod(0o755)
    with Archive(closed) as archive:
        archive.put_article(article("x", document="b.md"), [claim("x", "b.md")], vectors(1), "s")
        closed.parent.chmod(0o555)
        process = reader(closed)

        assert "beside a writer 2" == says(process)
        assert "[2, 1]" == says(process, "\n")
        process.communicate()


def test_a_writer_that_has_only_begun_is_waited_for(closed: Path) -> None:
    """Between the two files that a writer makes, a reader in a closed folder can open nothing."""
    journal = Path(f"{closed}-wal")
    closed.parent.chmod(0o755)
    journal.touch()
    threading.Timer(1.0, journal.unlink, [True]).start()
    process = reader(closed)
    process_says = says(process)
    closed.parent.chmod(0o555)

    assert "fixed 1" == process_says or "beside a writer 1" == process_says
    assert "[2]" == says(process, "\n")
    process.communicate()


def test_a_journal_that_cannot_be_read_is_named(closed: Path) -> None:
    """A copy with half of an update is not taken for the whole: a line says which file, and what to do."""
    closed.parent.chmod(0o755)
    Path(f"{closed}-wal").touch(mode=0o600)
    closed.parent.chmod(0o555)
    told = reader(closed, 0.1).communicate()[1]

    assert 1 == len(told.splitlines())
    assert told.startswith(f"{closed}: an update has left {closed}-wal, and this account can neither read nor finish")


def test_an_old_archive_that_cannot_be_brought_up_to_date_here(closed: Path) -> None:
    """Who may not write is told who has to."""
    closed.parent.chmod(0o755)
    closed.unlink()
    version_1(closed, ["a.md"])
    closed.parent.chmod(0o555)
    told = reader(closed).communicate()[1]

    assert told == (f"{closed}: was written by an older checker, and this account may not change it; run "
                    "'checker archive status' once with the account that writes\n")


def test_one_state_for_all_reads(tmp_path: Path) -> None:
    """An article that is replaced between two reads keeps its claims: its number may be another's by then."""
    path = tmp_path / "a.archive"
    filled(path).close()

    def work(archive: Archive) -> int:
        known = archive.articles()[0]
        with Archive(path) as other:
            other.delete_articles(["a.md"])
            other.put_article(article("x", document="b.md"), [claim("x", "b.md")], vectors(1), "s")
        return len(archive.load([known.id], 8)[0])

    assert 2 == reading(path, work)
    assert ["b.md"] == [item.document for item in reading(path, Archive.articles)]
