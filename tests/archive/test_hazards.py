"""What happens to files, done for real: crowds, full disks, limits, closed folders; one clear line each."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.archive import Archive
from tests.archive.test_store import filled, vectors
from tests.build import article, claim

# Arguments: the archive, then what to do. Prints what was acknowledged, then the error.
CHILD = """
import os, resource, sys
from pathlib import Path
from checker.errors import ArchiveError
from tests.archive.test_store import Archive, article, claim, vectors
path, do, *rest = sys.argv[1:]
path = Path(path)
def fill(archive):
    for n in range(10_000):
        name = f"{do}-{n}.md"
        claims = [claim(f"Sentence {n} {i * 7919} is unlike {os.urandom(40).hex()}.", name) for i in range(40)]
        archive.put_article(article("x", document=name), claims, vectors(40), "s")
        print(name, flush=True)
try:
    if do == "limit":
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
    if do == "closed" and os.getuid() == 0:
        os.setgroups([]); os.setgid(65534); os.setuid(65534)
    if do == "read":
        print(len(Archive(path).articles()))
    elif do == "tight":
        with Archive(path) as archive:
            print(archive.delete_articles(["full-3.md"]), archive.compact())
    elif do == "closed":
        print(len(Archive(path).articles()))
        Archive(path).delete_articles(["a.md"])
    else:
        with Archive(path, create=True) as archive:
            fill(archive)
except ArchiveError as error:
    sys.exit(str(error))
"""


def child(*arguments: object, before: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    """Run the child; its standard error is the line that a user would see."""
    command = [*before, sys.executable, "-c", CHILD, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


def whole(path: Path, said: str) -> None:
    """Check that the archive is sound and has every article that was acknowledged, and no part of another."""
    with Archive(path) as archive:
        assert [] == archive.verify()
        assert set(said.split()) <= {item.document for item in archive.articles()}
        for item in archive.articles():
            assert item.count == len(archive.load([item.id], 8)[0])


OPENER = """
import sys, time
from pathlib import Path
from checker.archive import Archive
print("ready", flush=True)
sys.stdin.readline()
for number in range(12):
    with Archive(Path(sys.argv[1]) / f"{number}.archive", create=True) as archive:
        archive.articles()
"""


def test_eight_processes_open_a_fresh_archive_at_once(tmp_path: Path) -> None:
    """None is told that it is locked: who comes second waits."""
    crowd = [
        subprocess.Popen([sys.executable, "-c", OPENER, str(tmp_path)], stdin=subprocess.PIPE,
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(8)
    ]
    for one in crowd:
        assert one.stdout is not None and "ready\n" == one.stdout.readline()
    for one in crowd:
        assert one.stdin is not None
        one.stdin.write("go\n")
        one.stdin.flush()

    assert [""] * 8 == [one.communicate(timeout=120)[1] for one in crowd]


def test_fresh_file_that_another_is_making_is_waited_for(tmp_path: Path) -> None:
    """SQLite answers a switch to WAL with "locked" at once while another holds the file."""
    other = sqlite3.connect(tmp_path / "a.archive", isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    threading.Timer(0.3, lambda: other.execute("COMMIT")).start()

    with Archive(tmp_path / "a.archive", create=True) as archive:
        assert () == archive.articles()
    other.close()


def on_small_disk(kilobytes: int, archive: Path, do: str) -> subprocess.CompletedProcess[str]:
    """Run the child on an archive that is copied to a file system of this size, and back."""
    if shutil.which("unshare") is None:
        pytest.skip("no unshare on this system: a file system of a fixed size cannot be mounted")
    small = archive.parent / "small"
    small.mkdir()
    mount = f"mount -t tmpfs -o size={kilobytes}k none {small}"
    if subprocess.run(["unshare", "-rm", "sh", "-c", mount], capture_output=True, check=False).returncode:
        pytest.skip("this system forbids mounts in a name space of one's own")
    there = f"{mount} && {{ [ ! -e {archive} ] || cp {archive} {small}; }}"
    whole_way = f'{there} && "$@"; code=$?; cp {small}/* {archive.parent}; exit $code'
    return child(small / archive.name, do, before=("unshare", "-rm", "sh", "-c", whole_way, "sh"))


def test_full_disk(tmp_path: Path) -> None:
    """On a full disk the article is left out whole, a line says so, and what was acknowledged is there."""
    done = on_small_disk(600, tmp_path / "a.archive", "full")

    assert "small/a.archive: the disk is full, what is stored is whole; make room" in done.stderr
    assert 1 == len(done.stderr.splitlines())
    assert "full-0.md" in done.stdout
    whole(tmp_path / "a.archive", done.stdout)


def test_removal_needs_no_room_for_a_copy(tmp_path: Path) -> None:
    """Where there is little room what is removed is overwritten in place."""
    path = tmp_path / "a.archive"
    with Archive(path, create=True) as archive:
        for number in range(40):
            name = f"full-{number}.md"
            claims = [claim(f"{os.urandom(4000).hex()}", name)]
            archive.put_article(article("x", document=name), claims, vectors(1), "s")
    size = path.stat().st_size // 1024
    done = on_small_disk(size + 120, path, "tight")

    assert ("1 True\n", "") == (done.stdout, done.stderr)
    assert size == path.stat().st_size // 1024, "there was room for a copy after all"
    assert b"full-3.md" not in path.read_bytes()
    whole(path, "")


def test_limit_on_the_size_of_files(tmp_path: Path) -> None:
    """A quota is met like a full disk: a line, and nothing half."""
    done = child(tmp_path / "a.archive", "limit")

    assert "what is stored is whole" in done.stderr
    assert 1 == len(done.stderr.splitlines())
    assert "limit-0.md" in done.stdout
    whole(tmp_path / "a.archive", done.stdout)


@pytest.fixture
def closed() -> Iterator[Path]:
    """Return an archive in a folder where a user may read but not write."""
    folder = Path(tempfile.mkdtemp())
    filled(folder / "a.archive").close()
    (folder / "a.archive").chmod(0o444)
    folder.chmod(0o555)
    yield folder / "a.archive"
    folder.chmod(0o755)
    shutil.rmtree(folder)


def _can_change_user() -> bool:
    code = "import os; os.setgroups([]); os.setgid(65534); os.setuid(65534)"
    return os.getuid() != 0 or not subprocess.run([sys.executable, "-c", code], capture_output=True).returncode


def test_read_only_folder_can_be_read_not_written(closed: Path) -> None:
    """A share that the desk may only read serves for checks; a change is refused with a line."""
    if not _can_change_user():
        pytest.skip("root here cannot become another user, and no rights bind root")
    done = child(closed, "closed")

    assert "1\n" == done.stdout, done.stderr
    assert f"{closed}: cannot be written; check the rights of the file and its folder\n" == done.stderr


def test_read_only_file_system_can_be_read(tmp_path: Path) -> None:
    """An archive on a disc or a snapshot serves for checks, for root too."""
    filled(tmp_path / "a.archive").close()
    bound = f"mount --bind {tmp_path} {tmp_path} && mount -o remount,ro,bind {tmp_path}"
    if shutil.which("unshare") is None or subprocess.run(
        ["unshare", "-rm", "sh", "-c", bound], capture_output=True, check=False
    ).returncode:
        pytest.skip("this system forbids mounts in a name space of one's own")
    done = child(tmp_path / "a.archive", "read", before=("unshare", "-rm", "sh", "-c", f'{bound} && "$@"', "sh"))

    assert ("1\n", "") == (done.stdout, done.stderr)


def test_truncated_file_is_named(tmp_path: Path) -> None:
    """A copy that broke off is damaged, not shorter."""
    with filled(tmp_path / "a.archive") as archive:
        size = archive.query("PRAGMA page_count")[0][0] * 4096   # type: ignore[operator]
    os.truncate(tmp_path / "a.archive", size // 2 // 4096 * 4096)
    done = child(tmp_path / "a.archive", "read")

    assert "a.archive: is damaged or no archive" in done.stderr


def test_empty_file_is_no_archive(tmp_path: Path) -> None:
    """An empty file is not an archive that holds nothing."""
    (tmp_path / "a.archive").touch()

    done = child(tmp_path / "a.archive", "read")

    assert "is empty and no archive; make one with 'checker archive add'" in done.stderr
