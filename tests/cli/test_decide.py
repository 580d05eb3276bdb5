"""`checker decide` and `checker baseline`."""

import json
from datetime import date
from pathlib import Path

import pytest

from checker.findings import ledger
from checker.models import Decision
from tests.cli.desk import story, told

LEDGER = Path(".checker/decisions.yaml")


@pytest.fixture(autouse=True)
def finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    """Stand in a desk's folder; return the id of its one finding."""
    story(tmp_path)
    monkeypatch.chdir(tmp_path)
    found: str = json.loads(told(capsys, "check", "corpus", "--format", "json")[1])["findings"][0]["id"]
    return found


def test_a_dismissed_finding_no_longer_fails_a_check(finding: str, capsys) -> None:
    """Exit code 1 before, 0 after, and the report says that something was set aside."""
    before = told(capsys, "check", "corpus")[0]
    told(capsys, "decide", finding, "--dismiss", "--reason", "two recordings")
    after, text = told(capsys, "check", "corpus")

    assert (1, 0) == (before, after) and "1 finding set aside by decisions." in text


def test_a_finding_that_was_looked_up_is_recorded_with_its_articles(finding: str, capsys) -> None:
    """So that a check of other articles does not call the decision unused."""
    told(capsys, "decide", finding, "corpus", "--ours-is-right", "--reason", "we have the tape", "--editor", "Zoë")

    made = ledger.load(LEDGER)[0]
    assert ("ours-is-right", "Zoë", ("courier.md", "herald.md")) == (made.decision, made.editor, made.articles)


def test_a_slip_in_the_id_is_noticed(finding: str, capsys) -> None:
    """Nothing is written, and the nearest id is offered."""
    code, text = told(capsys, "decide", finding[:-1] + "x", "corpus", "--dismiss", "--reason", "x")

    assert (2, True, False) == (code, f"did you mean {finding!r}?" in text, LEDGER.exists())


@pytest.mark.parametrize(("options", "problem"), [
    (["--dismiss"], "--reason: is missing; say why"),
    (["--dismiss", "--reason", "  "], "--reason: is missing; say why"),
    (["--reason", "x"], "needs one decision; use --accept, --dismiss or --ours-is-right"),
    (["--accept", "--dismiss", "--reason", "x"], "needs one decision"),
    (["--dismiss", "--reason", "x", "--until", "2026-01-02"], "--until: 2026-01-02 is over"),
])
def test_a_decision_needs_one_word_and_a_reason(finding: str, options, problem, capsys) -> None:
    """One line on stderr, exit code 2, nothing written."""
    code, text = told(capsys, "decide", finding, *options)

    assert (2, True, False) == (code, problem in text, LEDGER.exists())


def test_a_decision_can_be_taken_back(finding: str, capsys) -> None:
    """And the finding is there again."""
    told(capsys, "decide", finding, "--dismiss", "--reason", "x")
    told(capsys, "decide", finding, "--undo")

    assert 1 == told(capsys, "check", "corpus")[0]


def test_an_ended_decision_is_told_and_the_finding_is_back(finding: str, capsys) -> None:
    """A decision until a day holds no longer than that."""
    ended = Decision(finding=finding, decision="dismiss", reason="x", date=date(2020, 1, 2), until=date(2020, 1, 31))
    ledger.save(LEDGER, [ended])
    code, text = told(capsys, "check", "corpus")

    assert 1 == code and f"decision on {finding}: it ended on 2020-01-31; decide anew or remove it" in text


def test_a_decision_on_what_was_mended_is_told(finding: str, capsys) -> None:
    """The file does not fill up with what no longer matters."""
    told(capsys, "decide", finding, "--dismiss", "--reason", "x")
    herald = Path("corpus/harbour/herald.md")
    herald.write_text(herald.read_text(encoding="utf-8").replace("never", "not"), encoding="utf-8")

    assert f"decision on {finding}: no finding has this id any more; remove it" in told(capsys, "check", "corpus")[1]


def test_a_half_merged_file_stops_the_check(finding: str, capsys) -> None:
    """Decisions that cannot be read must not be taken for none."""
    LEDGER.parent.mkdir(exist_ok=True)
    LEDGER.write_text("<<<<<<< ours\n", encoding="utf-8")

    line = f"checker: {LEDGER.resolve()}:1: a merge was left half done; keep the right entries and remove <<<<<<<\n"
    assert (2, line) == told(capsys, "check", "corpus")


def test_a_baseline_sets_aside_what_is_there_today(finding: str, capsys) -> None:
    """A desk with an archive begins with a clean check."""
    told(capsys, "baseline", "create", "corpus")

    assert 0 == told(capsys, "check", "corpus")[0]


def test_a_second_baseline_is_an_update(finding: str, capsys) -> None:
    """To create twice would hide what came since without a word."""
    told(capsys, "baseline", "create", "corpus")

    code, text = told(capsys, "baseline", "create", "corpus")

    assert 2 == code and "use 'checker baseline update'" in text


def test_an_update_drops_what_was_mended_and_keeps_other_decisions(finding: str, capsys) -> None:
    """A decision with a reason of its own is never dropped by an update."""
    told(capsys, "baseline", "create", "corpus")
    told(capsys, "decide", "date-0000000a", "--dismiss", "--reason", "kept")
    herald = Path("corpus/harbour/herald.md")
    herald.write_text(herald.read_text(encoding="utf-8").replace("never", "not"), encoding="utf-8")

    told(capsys, "baseline", "update", "corpus")

    assert ["date-0000000a"] == [decision.finding for decision in ledger.load(LEDGER)]


def test_prune_drops_whatever_fits_nothing(finding: str, capsys) -> None:
    """The finding that is still there keeps its decision."""
    told(capsys, "decide", finding, "--dismiss", "--reason", "x")
    told(capsys, "decide", "date-0000000a", "--dismiss", "--reason", "x")

    told(capsys, "baseline", "prune", "corpus")

    assert [finding] == [decision.finding for decision in ledger.load(LEDGER)]
