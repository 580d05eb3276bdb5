"""`checker why`: two passages, their slots, and what every rule made of them."""

from pathlib import Path

import pytest

from checker.cli.app import run
from tests.build import write


@pytest.fixture(autouse=True)
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a folder of one's own, with two articles."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "a.md", "Rain fell on the town all day.\n\nThe Dorn report was written by Maria Lopez.")
    write(tmp_path, "b.md", "Tom Hale wrote the Dorn report.\n\nThe choir of Marsh sang on.", source="Paper B")


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return what is printed about two passages."""
    assert 0 == run(["why", *arguments])
    return capsys.readouterr().out


def test_passages_in_quotes_show_slots_signals_and_rules(capsys: pytest.CaptureFixture[str]) -> None:
    """The rule that fires comes first, every other with its gate."""
    text = told(capsys, "The Dorn report was written by Maria Lopez.", "Tom Hale wrote the Dorn report.")

    assert "deeds      write “The Dorn report” by “Maria Lopez” = maria lopez" in text
    assert "REPORTS  one-deed-two-doers: A names Maria Lopez, B names Tom Hale." in text
    assert "silent   quote-altered: the passages do not meet by quote [align.via]" in text


def test_places_in_files_are_passages_too(capsys: pytest.CaptureFixture[str]) -> None:
    """FILE:LINE names the passage that covers the line, with its source and date."""
    text = told(capsys, "a.md:8", "b.md:6")

    assert "A: Paper A, a.md:8, 2026-03-02" in text
    assert "REPORTS  one-deed-two-doers: Paper A names Maria Lopez, Paper B names Tom Hale." in text


def test_a_date_may_be_given(capsys: pytest.CaptureFixture[str]) -> None:
    """Months apart, the deed may have been done twice."""
    text = told(capsys, "The Dorn report was written by Maria Lopez.", "Tom Hale wrote the Dorn report.",
                "--a-date", "2026-01-02", "--b-date", "2026-03-02")

    assert "one-deed-two-doers: 59 days apart, it may have been done twice [other_time]" in text


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("a.md:99", "a.md:99: the file has 8 lines; name one of them"),
        ("no.md:1", "no.md: there is no such file or folder"),
        ("drafts/no*:1", "drafts/no*: there is no such file or folder"),
    ],
)
def test_a_place_that_is_not_there_is_told(place: str, expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    """One line on stderr, exit code 2."""
    assert 2 == run(["why", place, "b.md:6"])
    assert expected in capsys.readouterr().err


def test_a_line_without_words_holds_no_claim(capsys: pytest.CaptureFixture[str]) -> None:
    """Front matter is no passage."""
    assert "No pair of claims" in told(capsys, "a.md:2", "b.md:6")
