"""The file of decisions."""

from datetime import date
from pathlib import Path

import pytest

from checker.errors import ConfigError
from checker.findings import ledger
from checker.models import Decision

TWO = """# kept for the lawyers
- finding: quantity-0000000a
  decision: dismiss
  reason: "two ferries: ours and theirs"
  until: 2026-06-01

# the mayor's own spelling
- finding: name-0000000b
  decision: ours-is-right
  reason: she says so
  articles: [a.md, "b.md"]
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a place for decisions, with none."""
    return tmp_path / ".checker" / "decisions.yaml"


def written(path: Path, text: str) -> Path:
    """Write the file as somebody's editor would."""
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_no_file_is_no_decision(path: Path) -> None:
    """A desk begins without one."""
    assert () == ledger.load(path)


def test_entries_are_read_with_their_dates_and_articles(path: Path) -> None:
    """Dates are dates, lists are lists, whatever the quoting."""
    first, second = ledger.load(written(path, TWO))

    assert (date(2026, 6, 1), ("a.md", "b.md")) == (first.until, second.articles)


def test_a_decision_comes_back_as_it_was_saved(path: Path) -> None:
    """Words that YAML would take for something else survive: no, 12, quotes, line breaks, colons."""
    made = [
        Decision(
            finding=f"quote-{n:08}", decision="accept", reason=reason, editor="Zoë", date=date(2026, 3, 2),
            articles=("a, b.md", "c: d.md"),
        )
        for n, reason in enumerate(["no", "12", 'she said "yes": twice\nor more', "- # &a *b", "~"])
    ]
    for decision in made:
        ledger.save(path, [decision])

    assert tuple(made) == ledger.load(path)


def test_a_new_decision_replaces_the_old_one_and_nothing_else(path: Path) -> None:
    """Comments and neighbours stay as people left them."""
    ledger.save(written(path, TWO), [Decision(finding="quantity-0000000a", decision="accept", reason="will mend")])

    entry = '- finding: quantity-0000000a\n  decision: accept\n  reason: "will mend"\n'
    assert TWO.replace(TWO[TWO.index("- finding: quan") : TWO.index("\n# the mayor")], entry) == path.read_text()


def test_a_decision_can_be_taken_out(path: Path) -> None:
    """The finding is back, the other decision stands."""
    ledger.save(written(path, TWO), [], frozenset({"name-0000000b"}))

    assert ["quantity-0000000a"] == [decision.finding for decision in ledger.load(path)]


def test_the_last_entry_without_line_end_is_not_glued_to(path: Path) -> None:
    """Not every editor ends a file with a line break."""
    ledger.save(written(path, TWO.rstrip()), [Decision(finding="date-0000000c", decision="dismiss", reason="no")])

    assert 3 == len(ledger.load(path))


@pytest.mark.parametrize(("text", "problem"), [
    ("<<<<<<< ours\n- finding: a\n=======\n", "1: a merge was left half done; keep the right"),
    (TWO + ">>>>>>> theirs\n", "12: a merge was left half done; keep the right entries and remove >>>>>>>"),
    ("- finding: [a\n", "2: this is not YAML"),
    ("- finding: a\n  finding: b\n", "'finding' is written twice; keep one"),
    ("finding: a\n", "1: must be a list of decisions; begin each with '- finding: ID'"),
    ("- a\n", "1: must have keys; begin with 'finding: ID'"),
    ("- finding: a\n  decision: dismiss\n", "1: reason: is missing; write one"),
    ('- finding: a\n  decision: dismiss\n  reason: ""\n', "1: reason: is empty; say why"),
    ("- finding: a\n  decision: dismiss\n  reason: no\n  reson: x\n", "1: reson: there is no such key; choose"),
    ("- finding: a\n  decision: maybe\n  reason: no\n", "1: decision: input should be 'accept',"),
    ("- finding: a\n  decision: accept\n  reason: no\n  until: soon\n", "1: until: input should be a valid date"),
    (TWO + TWO, "13: quantity-0000000a is decided twice; keep one entry"),
])
def test_a_wrong_file_is_refused_with_its_line(path: Path, text: str, problem: str) -> None:
    """A decision that is not understood must not be dropped silently."""
    with pytest.raises(ConfigError) as caught:
        ledger.load(written(path, text))

    assert problem in str(caught.value) and str(caught.value).startswith(f"{path}:")


def test_all_problems_are_told_at_once(path: Path) -> None:
    """Who mends a file mends it once."""
    with pytest.raises(ConfigError) as caught:
        ledger.load(written(path, "- finding: a\n- finding: b\n  decision: accept\n"))

    assert 3 == len(str(caught.value).splitlines())


def test_a_wrong_file_is_not_written_to(path: Path) -> None:
    """Half a merge stays for the one who has to finish it."""
    text = written(path, "<<<<<<< ours\n").read_text()

    with pytest.raises(ConfigError):
        ledger.save(path, [Decision(finding="a", decision="accept", reason="x")])

    assert text == path.read_text()
