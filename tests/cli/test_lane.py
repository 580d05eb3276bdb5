"""What a user can say about the entailment lane, and what the report says of it."""

import json
from pathlib import Path

import pytest

from tests.build import write
from tests.cli.desk import told

BOAT = "“The boat was not ours,” the harbour master, Piet Aldou, told the inquiry."


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write two quotations that two papers have in two wordings; keep the cache of judgements in the folder."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "checker.toml").write_text('embedder = "hashing"\n', encoding="utf-8")
    for name, word in (("herald", "not"), ("courier", "never")):
        sale = f"“We will {word} sell the harbour to anyone from the mainland,” the mayor, Ana Ruiz, told reporters."
        write(tmp_path, f"{name}.md", f"{sale}\n\n{BOAT.replace('not', word)}", source=name.title())
    return tmp_path


def stats(capsys: pytest.CaptureFixture[str], desk: Path, *options: str) -> tuple[str, str]:
    """Return the state of the lane, and the counts of a check."""
    config = str(desk / "checker.toml")
    out = desk / "report.json"
    _, said = told(
        capsys, "check", str(desk), "--config", config, "--format", f"json:{out}", "--stats", "--quiet", *options
    )
    return json.loads(out.read_text(encoding="utf-8"))["lanes"]["entailment"], said


def test_pairs_over_the_budget_are_counted(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who asks for one pair is told that others were left."""
    lane, said = stats(capsys, desk, "--max-pairs", "1")

    assert ("ran", True) == (lane, "entailment:over max_pairs" in said)


def test_no_pairs_switch_the_lane_off(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--max-pairs 0` is a lane that is off, not one that found nothing."""
    assert "off" == stats(capsys, desk, "--max-pairs", "0")[0]


def test_judgements_are_kept_unless_the_user_says_no(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--no-cache` leaves nothing in the user's cache folder."""
    stats(capsys, desk, "--no-cache")
    assert not (desk / "cache").exists()

    stats(capsys, desk)
    assert (desk / "cache" / "checker" / "judged.sqlite").is_file()
