"""`checker hook`: what is staged is what is checked, and either side of a finding may be the new one."""

import subprocess
import sys
from pathlib import Path

import pytest

from checker.cli.app import run
from tests.hook.repository import BACKS, OPPOSES, Repository


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """A fresh repository, stood in."""
    monkeypatch.chdir(tmp_path)
    for name in ("GIT_DIR", "GIT_INDEX_FILE", "PRE_COMMIT_FROM_REF", "PRE_COMMIT_TO_REF"):
        monkeypatch.delenv(name, raising=False)
    return Repository(tmp_path)


@pytest.mark.parametrize("first", ["articles/a.md", "articles/z.md"], ids=["new one last", "new one first"])
def test_new_article_is_held_against_committed_ones(
    first: str, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    """A finding is reported whichever side is new."""
    repository.commit(first, BACKS)
    repository.stage("articles/m.md", OPPOSES, "Herald")

    assert 1 == run(["hook"])

    out = capsys.readouterr().out
    assert "articles/m.md:6" in out
    assert f"{first}:6" in out


def test_staged_content_counts_and_not_the_folder(repository: Repository) -> None:
    """An edit that was not added is not part of the commit."""
    repository.commit("articles/a.md", BACKS)
    repository.stage("articles/b.md", BACKS, "Herald")
    repository.write("articles/b.md", OPPOSES, "Herald")

    assert 0 == run(["hook"])

    repository.git("add", "articles/b.md")
    repository.write("articles/b.md", BACKS, "Herald")

    assert 1 == run(["hook"])


def test_old_disagreements_do_not_stop_a_commit(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """Who stages a recipe is not stopped by two old articles; `--all` finds them."""
    repository.commit("articles/a.md", BACKS)
    repository.commit("articles/b.md", OPPOSES, "Herald")
    repository.stage("articles/c.md", "Stir the butter into the flour until it is smooth.\n")

    assert (0, "") == (run(["hook"]), capsys.readouterr().out)
    assert 1 == run(["hook", "--all"])


def test_changed_sidecar_changes_its_article(repository: Repository) -> None:
    """A text whose date is corrected is checked again."""
    repository.commit("articles/a.md", BACKS)
    (repository.folder / "articles/b.txt").write_text(OPPOSES, encoding="utf-8")
    (repository.folder / "articles/b.meta.yaml").write_text("source: Herald\n", encoding="utf-8")
    repository.git("add", ".")
    repository.git("commit", "--quiet", "--message", "Add a text")
    (repository.folder / "articles/b.meta.yaml").write_text("source: Herald\npublished: 2026-03-02\n", encoding="utf-8")
    repository.git("add", ".")

    assert 1 == run(["hook"])


def test_folders_come_from_the_settings(repository: Repository) -> None:
    """Files outside the desk's folders are nobody's articles."""
    repository.commit("drafts/a.md", BACKS)
    repository.stage("drafts/b.md", OPPOSES, "Herald")

    assert 0 == run(["hook"])

    (repository.folder / "checker.toml").write_text("articles = ['drafts/**']\n", encoding="utf-8")

    assert 1 == run(["hook"])


def test_names_with_blanks_newlines_and_accents(repository: Repository) -> None:
    """File names are passed on as they are."""
    repository.commit("articles/the mayor’s\nlevy.md", BACKS)
    repository.stage("articles/Réunion — two.md", OPPOSES, "Herald")

    assert 1 == run(["hook"])


def test_unreadable_staged_article_is_named_as_in_the_repository(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    """No temporary folder shows in an error."""
    (repository.folder / "articles").mkdir()
    (repository.folder / "articles/a.md").write_bytes(b"caf\xe9\n")
    repository.git("add", ".")

    assert 2 == run(["hook"])

    assert capsys.readouterr().err.startswith("checker: articles/a.md: byte 4 (0xe9) is not UTF-8")


def test_outside_a_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """There is nothing to commit there."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))

    assert 2 == run(["hook"])

    assert "checker: git: fatal: not a git repository" in capsys.readouterr().err


WATCHED = """
import socket, sys
from checker.cli.app import run
def refuse(self, address): raise SystemExit(f"a connection to {address}")
socket.socket.connect = refuse
code = run(["hook"])
sys.exit("torch was imported" if "torch" in sys.modules else code)
"""


def test_no_network_and_no_torch(repository: Repository) -> None:
    """A process that would show either says so instead of ending with the code of a finding."""
    repository.commit("articles/a.md", BACKS)
    repository.stage("articles/b.md", OPPOSES, "Herald")

    done = subprocess.run([sys.executable, "-c", WATCHED], cwd=repository.folder, capture_output=True, text=True)

    assert (1, "") == (done.returncode, done.stderr)
    assert "articles/b.md:6" in done.stdout


def test_an_archive_named_on_the_command_line_stands_for_the_repository(
    repository: Repository, capsys: pytest.CaptureFixture[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """`args: [--against, ../shared/desk.archive]` in pre-commit's settings needs no checker.toml."""
    archive = tmp_path_factory.mktemp("shared") / "desk.archive"
    repository.commit("articles/a.md", BACKS)
    repository.commit("articles/c.md", BACKS, "Gazette")
    assert 0 == run(["archive", "add", str(archive), "articles/a.md"])
    repository.stage("articles/b.md", OPPOSES, "Herald")
    capsys.readouterr()

    assert 1 == run(["hook", "--against", str(archive)])

    out = capsys.readouterr().out
    assert "articles/a.md:6" in out and "held against 1 other" in out


def test_a_folder_outside_joins_the_articles_of_the_repository(
    repository: Repository, capsys: pytest.CaptureFixture[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The wires are held against beside what the repository has, not instead of it."""
    wires = tmp_path_factory.mktemp("wires")
    (wires / "w.md").write_text(f"---\nsource: Wire\npublished: 2026-03-02\n---\n\n{BACKS}")
    repository.commit("articles/a.md", BACKS)
    repository.stage("articles/b.md", OPPOSES, "Herald")

    assert 1 == run(["hook", "--against", str(wires)])
    assert "held against 2 others" in capsys.readouterr().out
