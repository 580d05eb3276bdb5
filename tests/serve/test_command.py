"""`checker serve` on the command line: a line for what is wrong before anything is served."""

import socket
from pathlib import Path

import pytest

from checker.cli.app import run
from checker.serve.run import listen


def test_port_in_use_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """With what to do about it, and exit code 2."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        code = run(["serve", "--no-open", "--port", str(port)])

    line = f"checker: --port {port}: cannot be used (Address already in use); name another, or 0 for any that is free\n"
    assert (2, line) == (code, capsys.readouterr().err)


def test_missing_folder_is_told_before_the_page_opens(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An editor does not wait for a draft to be told."""
    code = run(["serve", "--no-open", "--against", str(tmp_path / "wires")])

    line = f"checker: {tmp_path}/wires: there is no such file or folder; check the path\n"
    assert (2, line) == (code, capsys.readouterr().err)


def test_server_listens_on_this_machine_only() -> None:
    """Nobody else in the newsroom's network can reach it."""
    with listen(0) as opened:
        assert "127.0.0.1" == opened.getsockname()[0]
