"""What is removed from an archive is gone from every file of the desk, to the byte."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.cli.app import run
from tests.build import write

NAME = "Quibblethorn"
PIER = f"The north pier is shut until May, Mayor Ada {NAME} said. {NAME} denied that the crane had failed."


@pytest.fixture(autouse=True)
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Work in a desk's folder with two articles, a draft and a resident process of its own."""
    monkeypatch.chdir(tmp_path)
    for folder in ("out", "run", "cache"):
        Path(folder).mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    Path("checker.toml").write_text('embedder = "hashing"\nentailment = "off"\n')
    write(tmp_path / "out", "a.md", PIER)
    write(tmp_path / "out", "b.md", "The choir of Marsh sang on.")
    write(tmp_path, "draft.md", "The north pier is open until May, the mayor said.", source="Herald")
    yield
    subprocess.run([sys.executable, "-m", "checker", "daemon", "stop"], capture_output=True, check=True)


def parts(path: str) -> list[bytes]:
    """Return what an archive holds of the article on the pier alone, as it is on disk, in pieces of 32 bytes."""
    with sqlite3.connect(path) as base:
        rows = base.execute("SELECT document LIKE '%a.md', claims, vectors, body FROM article").fetchall()
    base.close()
    others = b"".join(blob for pier, *blobs in rows if not pier for blob in blobs)
    own = [blob for pier, *blobs in rows if pier for blob in blobs]
    pieces = [blob[at : at + 32] for blob in own for at in range(0, len(blob) - 32, 32)]
    return [piece for piece in pieces if piece not in others and any(piece)]


def traces(pieces: list[bytes]) -> list[str]:
    """Return the files of the desk in which a piece or the name stands, the article itself left out."""
    wanted = [*pieces, NAME.encode(), NAME.lower().encode()]
    files = [path for path in Path(".").rglob("*") if path.is_file() and path != Path("out/a.md")]
    return [path.as_posix() for path in files if any(part in path.read_bytes() for part in wanted)]


def test_removal_overwrites_archive_and_cache() -> None:
    """The archive, and the desk's cache of the file, which had been checked itself."""
    assert 0 == run(["archive", "add", "desk.archive", "out"])
    run(["check", "out", "--fail-on", "never"])
    held = [*parts("desk.archive"), *parts(".checker/cache/claims.archive")]
    assert {"desk.archive", ".checker/cache/claims.archive"} <= set(traces(held))

    assert 0 == run(["archive", "remove", "desk.archive", "out/a.md"])

    assert 40 < len(held)
    assert [] == traces(held)


@pytest.mark.slow
def test_removal_while_a_resident_process_knows_the_article() -> None:
    """A process that has read the archive keeps no file open, and writes nothing of it down."""
    with Path("checker.toml").open("a") as file:
        file.write('cache = "off"\n')   # that of the draft has the same bytes here and there
    assert 0 == run(["archive", "add", "desk.archive", "out"])
    held = parts("desk.archive")
    command = [sys.executable, "-m", "checker"]
    subprocess.run([*command, "daemon", "start"], check=True, capture_output=True)
    check = [*command, "check", "draft.md", "--against", "desk.archive", "--fail-on", "never"]
    env = {**os.environ, "CHECKER_DAEMON": ""}
    before = subprocess.run(check, env=env, check=True, capture_output=True, text=True).stdout
    assert 0 == run(["archive", "remove", "desk.archive", "out/a.md"])
    after = subprocess.run(check, env=env, check=True, capture_output=True, text=True).stdout

    assert ("held against 2 others" in before, "held against 1 other" in after) == (True, True)
    assert [] == traces(held)


def test_what_a_reader_keeps_is_told(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """While another process reads, old bytes stay; the line says what clears them, and that does."""
    assert 0 == run(["archive", "add", "desk.archive", "out"])
    held = parts("desk.archive")
    reader = sqlite3.connect("desk.archive", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM article").fetchone()
    monkeypatch.setattr("checker.archive.opening.WAIT_S", 0.1)
    assert 0 == run(["archive", "remove", "desk.archive", "out/a.md"])
    reader.close()

    assert "run 'checker archive status desk.archive' then" in capsys.readouterr().err
    assert 0 == run(["archive", "status", "desk.archive"])
    assert [] == traces(held)
