"""The documentation says what is so: its commands print what it shows, its references are the code's."""

import re
from pathlib import Path

import pytest

from checker.cli.commands import COMMANDS
from checker.data import rules_folder
from checker.plugins import available
from checker.rulebook.docs import write_reference
from checker.rulebook.packs import read_all
from tests.docs.pages import PAGES, ROOT, RULES, fresh

LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_page_is_fresh(page: Path) -> None:
    """Every command in the docs runs and prints what is shown; `make docs` writes the pages anew."""
    assert steady(fresh(page)) == steady(page.read_text(encoding="utf-8"))


def steady(text: str) -> str:
    """Return a page without the figures of the models: another kind of processor gives slightly others."""
    return re.sub(r"\b(similarity|contradiction|same|cosine) \d\.\d+", r"\1 0", text)


def test_rules_reference_is_fresh() -> None:
    """The reference says what the rule files say."""
    assert write_reference(read_all([rules_folder()])) == RULES.read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    """No page points at a file that is not there."""
    targets = LINK.findall(page.read_text(encoding="utf-8"))

    assert [] == [target for target in targets if not (page.parent / target).exists()]


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_is_in_the_reference(name: str) -> None:
    """A command that is not written down is not there."""
    assert f"## `checker {name}" in (ROOT / "docs/commands.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("suffix", [".md", ".txt", ".html", ".docx", ".rss", ".jsonl", ".eml"])
def test_every_reader_is_described(suffix: str) -> None:
    """Each ending that is read has its paragraph."""
    assert available("readers")
    assert f"`{suffix}`" in (ROOT / "docs/readers.md").read_text(encoding="utf-8")
