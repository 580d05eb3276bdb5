"""Every command that the documentation names is run, page by page, in a desk that has what the pages speak of."""

import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.cli.app import run
from checker.cli.commands import COMMANDS
from checker.interfaces import Fetched
from tests.build import write
from tests.cli.desk import COURIER, HERALD
from tests.docs.pages import PAGES, ROOT

# Written by the code from the code's own options.
MADE = ("commands.md", "rules-reference.md")
# On a line of its own (in a block, after a prompt, in a workflow or a hook), or between backticks.
COMMAND = re.compile(
    r"^(?:    |\$ |\s*- run: |exec )?(checker [^\n]*)$|`(checker [^`\n]+(?:\n[^`\n]+)?)`", re.MULTILINE
)
PLACEHOLDER = re.compile(r"\b(?:ID|PATH|A B)\b|\.\.\.|--format$")
GROUPS = ("archive", "baseline", "rules", "daemon")
STARTS = ("serve", "lsp", "daemon")   # what goes on until it is stopped; tests of their own run it


def commands(page: Path) -> list[list[str]]:
    """Return the commands of a page in their order, in words and without comments."""
    found = [match[1] or match[2] for match in COMMAND.finditer(page.read_text(encoding="utf-8"))]
    return [shlex.split(line, comments=True)[1:] for line in found]


def group(words: list[str]) -> list[str]:
    """Return the words that name the command."""
    return words[: 1 + (words[0] in GROUPS)]


WRITTEN = {page.name: commands(page) for page in PAGES if page.name not in MADE and commands(page)}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A desk in a git repository: the corpus, drafts, wires, published articles, an archive; no other machine."""
    shutil.copytree(ROOT / "corpus", tmp_path / "corpus")
    for folder in ("wires", "published", "articles", "archive"):
        (tmp_path / folder).mkdir()
        write(tmp_path / folder, "2026-03-02.md", COURIER + "\n\nThe pier is shut.\n" * 3, source="Linden Courier")
    write(tmp_path, "draft.md", HERALD + "\n\nThe pier is open.\n" * 5, source="Harbour Herald")
    (tmp_path / "draft.txt").write_text(HERALD, encoding="utf-8")
    (tmp_path / "checker.toml").write_text(
        'embedder = "hashing"\nentailment = "off"\nrules = ["desk-rules"]\n', encoding="utf-8"
    )
    shutil.copytree(ROOT / "rules/quote", tmp_path / "desk-rules", ignore=shutil.ignore_patterns("*.yaml"))
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    page = Fetched(raw=COURIER.encode(), suffix=".txt")
    monkeypatch.setattr("checker.readers.web.WebFetcher.fetch", lambda *_: page)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(os, "environ", {name: v for name, v in os.environ.items() if not name.startswith("GIT_")})
    assert 0 == run(["archive", "add", "desk.archive", "published"])
    yield tmp_path


@pytest.mark.parametrize("name", sorted(WRITTEN))
def test_commands_of_a_page_run(name: str, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each ends with 0 or, with findings, with 1, and never with an error."""
    wrong = []
    for words in WRITTEN[name]:
        if words == group(words) or words[0] in STARTS or PLACEHOLDER.search(" ".join(words)):
            continue
        capsys.readouterr()
        code, told = run(words), capsys.readouterr().err
        if code not in (0, 1) or told.startswith("checker: "):
            wrong.append((words, told))

    assert [] == wrong


@pytest.mark.parametrize("name", sorted(WRITTEN))
def test_commands_that_are_only_named_exist(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """With their options, also where the page has `ID` for an id, or the command goes on until it is stopped."""
    unknown = []
    for words in WRITTEN[name]:
        options = [word for word in words if word.startswith("--")]
        assert words[0] in COMMANDS
        run([*group(words), "--help"])
        text = capsys.readouterr().out
        unknown += [(words, option) for option in options if option not in text]

    assert [] == unknown
