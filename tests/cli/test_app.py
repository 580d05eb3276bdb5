"""The command line: light to start, one line for each error, exit codes as documented."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from checker import __version__
from checker.cli import commands
from checker.cli.app import run

HEAVY = ("torch", "spacy", "onnxruntime", "numpy", "sentence_transformers")


def loaded_after(*arguments: str) -> str:
    """Return the heavy modules that a fresh process has loaded after a command."""
    code = (
        "import sys\nfrom checker.cli.app import run\n"
        f"run({list(arguments)!r})\nprint('LOADED', *[name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.rpartition("LOADED")[2].strip()


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("check", "--help")], ids=" ".join)
def test_help_loads_nothing_heavy(arguments: tuple[str, ...]) -> None:
    """An editor who asks for help does not wait for a model."""
    assert "" == loaded_after(*arguments)


def test_check_does_not_import_torch(tmp_path: Path) -> None:
    """The path of `checker check` is free of torch, also when articles are read and judged."""
    (tmp_path / "a.md").write_text("The bridge is closed.\n", encoding="utf-8")

    assert "torch" not in loaded_after("check", str(tmp_path)).split()


def test_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """`--version` names the tool and its version."""
    assert 0 == run(["--version"])

    assert f"checker {__version__}\n" == capsys.readouterr().out


def test_module_runs_like_the_command() -> None:
    """`python -m checker` is the same command line."""
    done = subprocess.run([sys.executable, "-m", "checker", "--version"], capture_output=True, text=True, check=True)

    assert f"checker {__version__}\n" == done.stdout


@pytest.mark.parametrize("name", list(commands.COMMANDS))
def test_help_line_of_a_command_is_its_own(name: str) -> None:
    """The line shown before a command is loaded is the first line of its real help."""
    assert commands.COMMANDS[name][1] == (commands.load(name).help or "").strip().splitlines()[0]


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["chek"], "checker: No such command 'chek'. Did you mean 'check'; see 'checker --help'"),
        (["check"], "checker: Missing argument 'paths'; see 'checker check --help'"),
        (
            ["check", "x", "--fail-on", "fatal"],
            "checker: Invalid value for '--fail-on': 'fatal' is not one of 'error', 'warning', 'note', 'never'; "
            "see 'checker check --help'",
        ),
        (
            ["check", "x", "--format", "jsn"],
            "checker: reporter 'jsn': there is none of that name; did you mean 'json'?",
        ),
        (
            ["check", "x", "--format", "json:"],
            "checker: --format json:: no file after the colon; write json:FILE or only json",
        ),
        (
            ["check", "x", "--format", "json", "--format", "markdown"],
            "checker: --format: two reports would share standard output; give one of them a file, FORMAT:FILE",
        ),
    ],
    ids=["command", "argument", "level", "format", "file", "stdout twice"],
)
def test_wrong_use_is_one_line_and_exit_2(arguments: list[str], line: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Wrong use says what is wrong and what to do, without a box or a stack trace."""
    assert 2 == run(arguments)

    assert line + "\n" == capsys.readouterr().err


def test_a_bug_is_one_line_too(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever breaks inside, the user reads a line and gets exit code 2."""
    monkeypatch.setattr("checker.config.find", lambda folder: 1 / 0)

    assert 2 == run(["check", "x.md"])

    assert capsys.readouterr().err.startswith("checker: ZeroDivisionError: division by zero; this is a bug")


def test_completion_script_is_offered() -> None:
    """The shell's completion asks the command for its commands."""
    code = "import os; os.environ.update(_CHECKER_COMPLETE='complete_bash', COMP_WORDS='checker ch', COMP_CWORD='1')\n"
    done = subprocess.run(
        [sys.executable, "-c", code + "from checker.cli.app import main; main()"], capture_output=True, text=True
    )

    assert "check" == done.stdout.strip()


def test_ctrl_c_while_the_resident_process_works_shows_no_trace() -> None:
    """The command waits for an answer then, and no part of it that hears Ctrl-C is loaded yet."""
    code = (
        "import sys; from checker import entry; from checker.resident import client\n"
        "def ask(arguments): raise KeyboardInterrupt\n"
        "client.ask, sys.argv = ask, ['checker', 'check', 'a.md']; entry.main()"
    )
    env = {**os.environ, "CHECKER_DAEMON": ""}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False)

    assert (130, "", "") == (done.returncode, done.stdout, done.stderr)
