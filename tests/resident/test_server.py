"""A resident process gives the same answer as the command itself, and nobody else may ask it."""

import os
import resource
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.resident.place import folder
from tests.build import write

COMMAND = [sys.executable, "-m", "checker"]


@pytest.fixture
def surroundings(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Return an environment with a runtime folder of its own; stops the process at the end."""
    run = tmp_path / "run"
    run.mkdir(mode=0o700)
    env = {**os.environ, "XDG_RUNTIME_DIR": str(run)}
    env.pop("CHECKER_DAEMON", None)
    yield env
    subprocess.run([*COMMAND, "daemon", "stop"], env=env, capture_output=True, check=False)


def check(folder_: Path, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run `checker check` on a folder."""
    return subprocess.run(
        [*COMMAND, "check", ".", "--format", "json"], cwd=folder_, env=env, capture_output=True, text=True, check=False
    )


def used() -> float:
    """Return the processor time of our child processes, in seconds; the resident process is none of them."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


@pytest.mark.slow
def test_answer_is_the_same_and_faster(tmp_path: Path, surroundings: dict[str, str]) -> None:
    """Output, errors and exit code do not depend on who does the work."""
    stories = tmp_path / "stories"
    stories.mkdir()
    write(stories, "a.md", "The north pier is shut until May, Mayor Rosa Diaz said.")
    before = used()
    plain = check(stories, {**surroundings, "CHECKER_DAEMON": "0"})
    plain_cost = used() - before
    subprocess.run([*COMMAND, "daemon", "start"], env=surroundings, check=True, capture_output=True)
    check(stories, surroundings)
    before = used()
    resident = check(stories, surroundings)

    assert (resident.stdout, resident.stderr, resident.returncode) == (plain.stdout, plain.stderr, plain.returncode)
    assert used() - before < plain_cost / 2   # processor time: the clock depends on what else runs


def test_folder_of_the_socket_is_private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the user can reach the socket."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    place = folder()

    assert place is not None
    assert stat.S_IMODE(os.stat(place).st_mode) == 0o700


def test_a_folder_open_to_others_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody else's folder under the expected name is no place for a draft under embargo."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (tmp_path / "checker").mkdir(mode=0o777)
    (tmp_path / "checker").chmod(0o777)

    assert folder() is None


def test_second_process_leaves(tmp_path: Path, surroundings: dict[str, str]) -> None:
    """Checks that start one at the same time end up with one; the other must not take its socket away."""
    place = Path(surroundings["XDG_RUNTIME_DIR"]) / "checker"
    place.mkdir(mode=0o700)
    code = (
        "import os, subprocess, sys; from pathlib import Path\n"
        "from checker.daemon import alone; from checker.resident.place import socket_path\n"
        "assert alone(Path(socket_path()))\n"
        "done = subprocess.run([sys.executable, '-m', 'checker.daemon'], timeout=60)\n"
        "sys.exit(done.returncode or os.path.exists(socket_path()))"
    )

    assert 0 == subprocess.run([sys.executable, "-c", code], env=surroundings, check=False).returncode
