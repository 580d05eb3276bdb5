"""`checker rules`: what it prints, and its exit codes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from checker.cli.app import run
from tests.rulebook.desk import QUOTE_RULE, write_rule


@pytest.fixture(autouse=True)
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in an empty folder, so that no settings file of anybody's is found."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "checker.toml").write_text('rules = ["desk-rules"]\n')
    write_rule(tmp_path / "desk-rules")


def test_list_shows_the_desks_rules_beside_the_shipped(capsys: pytest.CaptureFixture[str]) -> None:
    """Pack, id, kind, severity and title in one line."""
    assert 0 == run(["rules", "list"])
    listed = capsys.readouterr().out

    assert "desk-rules/desk-quote" in listed and "quote/quote-altered" in listed


def test_a_disabled_rule_is_listed_as_off(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The list says what runs."""
    (tmp_path / "checker.toml").write_text('rules = ["desk-rules"]\ndisable = ["desk-quote"]\n')
    run(["rules", "list"])
    line = next(line for line in capsys.readouterr().out.splitlines() if "desk-quote" in line)

    assert line.startswith("off")


def test_examples_run_through_the_real_stages(capsys: pytest.CaptureFixture[str]) -> None:
    """An exception that no example needs is found, and the exit code says so."""
    code = run(["rules", "test", "desk-rules"])

    assert (1, "desk-quote: exceptions 1: unless.translated is not needed by any example") == (
        code, capsys.readouterr().out.partition("; add")[0])


def test_a_broken_rule_is_exit_code_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every problem is one line on stderr."""
    write_rule(tmp_path / "desk-rules", QUOTE_RULE.replace("kind: quote", "kind: qoute"))

    assert 2 == run(["rules", "test", "desk-rules"])
    assert "checker: desk-rules/desk-quote.yaml:2: kind: there is no kind 'qoute'" in capsys.readouterr().err


def test_lint_tells_what_is_not_in_shape(capsys: pytest.CaptureFixture[str]) -> None:
    """Departures are on stdout, exit code 1."""
    code = run(["rules", "lint", "desk-rules"])

    assert 1 == code
    assert "desk-rules/desk-quote.yaml:13: examples.conflict: has 1 of at least 2" in capsys.readouterr().out


def test_explain_tells_a_rule(capsys: pytest.CaptureFixture[str]) -> None:
    """State, file, reason and examples."""
    run(["rules", "explain", "desk-quote"])
    told = capsys.readouterr().out

    assert told.startswith("desk-quote (on), desk-rules/desk-quote.yaml")
    assert "**A quotation differs.** Because." in told and "Ada Lee said" in told


def test_explain_suggests_the_rule_that_was_meant(capsys: pytest.CaptureFixture[str]) -> None:
    """A misspelt id is one line."""
    assert 2 == run(["rules", "explain", "desk-qote"])
    assert "did you mean 'desk-quote'?" in capsys.readouterr().err


def test_a_new_rule_loads_and_fails_until_it_is_filled_in(capsys: pytest.CaptureFixture[str]) -> None:
    """`new` writes every key with the kind's defaults, as a draft."""
    assert 0 == run(["rules", "new", "house-quote", "--kind", "quote"])
    assert 1 == run(["rules", "test", "desk-rules/house-quote.yaml"])
    assert 2 == run(["rules", "new", "house-quote", "--kind", "quote"])
    assert 2 == run(["rules", "new", "House Quote", "--kind", "quote"])
    told = capsys.readouterr().err

    assert "is there already" in told and "words joined by hyphens" in told


def test_the_reference_lists_every_shipped_rule(capsys: pytest.CaptureFixture[str]) -> None:
    """`docs` prints Markdown with a section a rule, and none of the desk's."""
    run(["rules", "docs"])
    text = capsys.readouterr().out

    assert "### quote-altered" in text and "desk-quote" not in text


def test_a_path_without_rules_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A misspelt folder must not pass as a folder without failures."""
    (tmp_path / "empty").mkdir()

    assert (2, 2) == (run(["rules", "test", "no-such"]), run(["rules", "test", "empty"]))
    told = capsys.readouterr().err

    assert "no-such: there is no such file or folder" in told and "empty: holds no rule" in told


def loaded(tmp_path: Path, *commands: list[str]) -> list[str]:
    """Return which heavy modules a process has imported after the commands."""
    lines = ["import sys", "from checker.cli.app import run", *(f"run({command!r})" for command in commands)]
    lines.append("print(*[name for name in ('torch', 'spacy', 'onnxruntime') if name in sys.modules], 'end')")
    env = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")}
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=False,
                          cwd=tmp_path, env=env)
    return [*done.stdout.splitlines()[-1].split(), *done.stderr.splitlines()]


def test_looking_at_rules_loads_no_model(tmp_path: Path) -> None:
    """Neither torch nor the parser is imported to print help, to list rules or to check their shape."""
    assert ["end"] == loaded(tmp_path, ["--help"], ["rules", "--help"], ["rules", "list"], ["rules", "lint"])


def test_examples_load_the_models_once(tmp_path: Path) -> None:
    """Examples that were read before need neither torch nor the parser nor the embedder; a changed rule is no new
    example."""
    first = loaded(tmp_path, ["rules", "test", "desk-rules"])
    path = next((tmp_path / "desk-rules").glob("*.yaml"))
    path.write_text(path.read_text().replace("severity: error", "severity: warning"))
    again = loaded(tmp_path, ["rules", "test", "desk-rules"])

    assert ["spacy", "onnxruntime", "end"] == first[:3] and "reading " in first[3]
    assert ["end"] == again[:1] and not any("reading" in line for line in again)
    assert first[-1] == again[-1]


def test_a_changed_example_is_read_again(tmp_path: Path) -> None:
    """What an earlier text said does not stand for a later one."""
    loaded(tmp_path, ["rules", "test", "desk-rules"])
    path = next((tmp_path / "desk-rules").glob("*.yaml"))
    path.write_text(path.read_text().replace("Ada Lee", "Ida Lee"))

    assert "spacy" in loaded(tmp_path, ["rules", "test", "desk-rules"])
