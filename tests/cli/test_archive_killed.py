"""`checker archive add` itself, broken off at any moment: what it has stored stays, and the next one goes on."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.archive import Archive
from checker.cli.app import run
from checker.errors import ArchiveError

pytestmark = pytest.mark.slow
PATIENCE_S = 120.0
MANY = 60


@pytest.fixture(autouse=True)
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a desk's folder with many short articles and a quick embedder."""
    monkeypatch.chdir(tmp_path)
    Path("checker.toml").write_text('embedder = "hashing"\nentailment = "off"\n')
    rows = ({"text": f"Pier {n} is shut until May, Mayor Rosa Diaz said.", "source": "The Beacon"} for n in range(MANY))
    Path("wire.jsonl").write_text("\n".join(map(json.dumps, rows)))


def adding(jobs: int) -> "subprocess.Popen[str]":
    """Start the real command, in a group of its own as a terminal would."""
    command = [sys.executable, "-m", "checker", "archive", "add", "desk.archive", "wire.jsonl", "--jobs", str(jobs)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)


def stored() -> set[str]:
    """Return what another process sees in the archive: that is acknowledged."""
    try:
        with Archive(Path("desk.archive")) as archive:
            return {item.document for item in archive.articles()}
    except ArchiveError:   # not made yet
        return set()


def until(done: Callable[[], bool]) -> None:
    """Wait for something that comes sooner or later."""
    end = time.monotonic() + PATIENCE_S
    while not done():
        assert time.monotonic() < end
        time.sleep(0.02)


def under_way(process: "subprocess.Popen[str]", count: int) -> set[str]:
    """Wait until so many articles are stored, or all is over; return those that are."""
    until(lambda: len(stored()) >= count or process.poll() is not None)
    return stored()


def children(pid: int) -> list[int]:
    """Return the processes that a process has started, where the system tells."""
    told = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(child) for child in told.read_text().split()] if told.exists() else []


def ended(pid: int) -> bool:
    """Return whether a process is gone, or waits only for somebody to take note."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


def dump(path: str) -> list[str]:
    """Return all that an archive holds, in order."""
    with sqlite3.connect(path) as base:
        return list(base.iterdump())


def broken_off(jobs: int, count: int, how: signal.Signals) -> tuple[int, str]:
    """Break an add off when so many articles are stored, and see that they stay and nobody is left behind."""
    process = adding(jobs)
    seen = under_way(process, count)
    crew = children(process.pid)
    # A terminal's Ctrl-C reaches all of its processes; a kill comes to one.
    (os.killpg if how is signal.SIGINT else os.kill)(process.pid, how)
    _, wrong = process.communicate(timeout=PATIENCE_S)
    with Archive(Path("desk.archive")) as archive:
        assert [] == archive.verify()
    assert seen <= stored()
    until(lambda: all(map(ended, crew)))
    return process.returncode, wrong


def test_broken_off_at_any_moment_nothing_is_lost_and_the_next_add_does_the_rest() -> None:
    """Killed, killed with two workers, stopped by Ctrl-C: in the end the archive is what it would have been at once."""
    killed = [broken_off(jobs, count, signal.SIGKILL) for jobs, count in ((1, 1), (2, 11))]
    stopped = broken_off(2, 23, signal.SIGINT)
    assert 0 == run(["archive", "add", "desk.archive", "wire.jsonl"])
    assert 0 == run(["archive", "add", "whole.archive", "wire.jsonl"])

    assert [(-signal.SIGKILL, "")] * 2 == killed
    assert (130, "checker: stopped; what is done stays, run the command again for the rest\n") == stopped
    assert MANY == len(stored())
    assert dump("whole.archive") == dump("desk.archive")


def test_a_worker_that_is_ended_from_outside_is_told() -> None:
    """What the system does when memory runs out: a line, and what was added stays."""
    process = adding(2)
    seen = under_way(process, 1)
    for child in children(process.pid) or pytest.skip("this system does not tell children"):
        if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes():
            os.kill(child, signal.SIGKILL)
            break
    _, wrong = process.communicate(timeout=PATIENCE_S)

    assert 2 == process.returncode
    assert wrong.startswith("checker: --jobs 2: one of the processes was ended") and 1 == len(wrong.splitlines())
    assert seen <= stored()
