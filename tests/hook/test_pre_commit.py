"""The hook as newsrooms use it: the real pre-commit in a real repository, installed from a clone of this one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.hook.repository import BACKS, OPPOSES, Repository

PROJECT = Path(__file__).resolve().parents[2]
CONFIG = "repos:\n  - repo: {project}\n    rev: {rev}\n    hooks:\n      - id: {hook}\n"

pytestmark = pytest.mark.skipif(not (PROJECT / ".git").exists(), reason="needs the project's own git repository")


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps its clones, for tests that need none of their own."""
    return tmp_path_factory.mktemp("cache")


def set_up(folder: Path, hook: str) -> Repository:
    """Return a repository with one article, whose pre-commit settings name a hook of this project."""
    folder.mkdir()
    repository = Repository(folder)
    rev = subprocess.run(["git", "rev-parse", "HEAD"], cwd=PROJECT, check=True, capture_output=True, text=True)
    text = CONFIG.format(project=PROJECT.as_uri(), rev=rev.stdout.strip(), hook=hook)
    (folder / ".pre-commit-config.yaml").write_text(text, encoding="utf-8")
    repository.git("add", ".pre-commit-config.yaml")
    repository.commit("articles/a.md", BACKS)
    return repository


def pre_commit(folder: Path, cache: Path) -> subprocess.CompletedProcess[str]:
    """Run pre-commit on what is staged, with the `checker` of this environment first on the path."""
    own = str(Path(sys.executable).parent)
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    settings = {**clean, "PATH": f"{own}{os.pathsep}{clean['PATH']}", "PRE_COMMIT_HOME": str(cache)}
    settings["PIP_CONSTRAINT"] = str(PROJECT / "constraints.txt")
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", "run"], cwd=folder, env=settings, capture_output=True, text=True
    )


def test_hook_for_all_articles_finds_old_disagreements(tmp_path: Path, cache: Path) -> None:
    """`checker-all-system` also when nothing of an article is staged."""
    repository = set_up(tmp_path / "desk", "checker-all-system")
    repository.commit("articles/b.md", OPPOSES, "Herald")

    stopped = pre_commit(repository.folder, cache)

    assert 1 == stopped.returncode, stopped.stdout + stopped.stderr
    assert "articles/b.md:6" in stopped.stdout


def test_every_hook_runs_once_over_all_files() -> None:
    """pre-commit would otherwise split the list and part the two sides of a finding."""
    hooks = yaml.safe_load((PROJECT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

    assert ["checker", "checker-all", "checker-system", "checker-all-system"] == [hook["id"] for hook in hooks]
    assert {(False, True)} == {(hook["pass_filenames"], hook["require_serial"]) for hook in hooks}


def test_a_hook_that_checks_nothing_says_so(tmp_path: Path, cache: Path) -> None:
    """pre-commit hides what a passing hook prints, unless it asks otherwise: "Passed" alone would be a clean story."""
    repository = set_up(tmp_path / "desk", "checker-system")
    (repository.folder / "checker.toml").write_text("articles = ['stories/**']\n", encoding="utf-8")
    repository.git("add", "checker.toml")
    done = pre_commit(repository.folder, cache)

    assert 0 == done.returncode, done.stdout + done.stderr
    assert "no tracked file matches articles = ['stories/**']" in done.stdout


def test_installed_checker_stops_the_commit(tmp_path: Path, cache: Path) -> None:
    """The finding is printed with both passages, and a commit without one goes through."""
    repository = set_up(tmp_path / "desk", "checker-system")
    repository.stage("articles/b.md", OPPOSES, "Herald")

    stopped = pre_commit(repository.folder, cache)
    repository.stage("articles/b.md", BACKS, "Herald")
    passed = pre_commit(repository.folder, cache)

    assert (1, 0) == (stopped.returncode, passed.returncode), stopped.stdout + stopped.stderr + passed.stdout
    assert "articles/a.md:6" in stopped.stdout
    assert "articles/b.md:6" in stopped.stdout


@pytest.mark.slow
def test_hook_installs_itself_from_a_clone(tmp_path: Path) -> None:
    """pre-commit builds an environment of its own: rules and model are in the package, torch is not."""
    repository = set_up(tmp_path / "desk", "checker")
    repository.stage("articles/b.md", OPPOSES, "Herald")

    stopped = pre_commit(repository.folder, tmp_path / "cache")

    assert 1 == stopped.returncode, stopped.stdout + stopped.stderr
    assert "articles/b.md:6" in stopped.stdout
    assert [] == list((tmp_path / "cache").rglob("site-packages/torch"))
