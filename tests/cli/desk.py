"""A desk's folder with one disagreement in it, for tests of commands."""

from pathlib import Path

import pytest

from checker.cli.app import run
from tests.build import write

HERALD = "“We will never sell the harbour to anyone from the mainland,” the mayor, Ana Ruiz, told reporters."
COURIER = HERALD.replace("never", "not")


def story(folder: Path) -> Path:
    """Write a story of two papers that quote the mayor in two wordings; settings for a quick check."""
    (folder / "checker.toml").write_text('embedder = "hashing"\nentailment = "off"\n', encoding="utf-8")
    place = folder / "corpus" / "harbour"
    place.mkdir(parents=True)
    write(place, "herald.md", HERALD, source="Harbour Herald")
    write(place, "courier.md", COURIER, source="Linden Courier")
    return place


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    """Run a command; return its exit code and all that it said."""
    capsys.readouterr()
    code = run(list(arguments))
    heard = capsys.readouterr()
    return code, heard.out + heard.err
