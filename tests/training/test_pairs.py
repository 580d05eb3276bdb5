"""Labels of every source end in one scheme, and nothing is read that must not be."""

import json
from pathlib import Path

import pytest

from training import pairs


def row(label: str, trap: str | None = None) -> dict[str, object]:
    """Return a NewsPairs row."""
    return {"a": "The pier is open.", "b": "The pier is shut.", "label": label, "trap": trap}


@pytest.mark.parametrize(
    ("label", "trap", "expected"),
    [
        ("conflict", None, "contradiction"),
        ("update", None, "contradiction"),
        ("style", None, "entailment"),
        ("compatible", "synonym", "entailment"),
        ("compatible", "rivals", "neutral"),
        ("unrelated", None, "neutral"),
    ],
)
def test_five_labels_become_three(label: str, trap: str | None, expected: str) -> None:
    """Passages alone do not tell an update from a conflict: both are contradictions to the judge."""
    assert expected == pairs.news_label(row(label, trap), "contradiction")


def test_news_pairs_are_read_in_both_orders(tmp_path: Path) -> None:
    """The judge must not learn that the second side is the later one."""
    (tmp_path / "loc.jsonl").write_text(json.dumps(row("conflict")) + "\n")
    one, two = pairs.read_newspairs(tmp_path / "loc.jsonl")

    assert (one.first, one.second) == (two.second, two.first)


def test_a_five_way_head_keeps_updates_apart(tmp_path: Path) -> None:
    """The codes of the five labels follow those of the three."""
    (tmp_path / "loc.jsonl").write_text(json.dumps(row("update")) + "\n")
    one, _ = pairs.read_newspairs(tmp_path / "loc.jsonl", "own")

    assert pairs.FIVE[one.label - len(pairs.LABELS)] == "update"


def test_templated_sources_are_capped(tmp_path: Path) -> None:
    """A templated source would teach its templates."""
    line = json.dumps({"p": "A man sleeps.", "h": "A man is awake.", "y": "contradiction", "src": "breaking_nli"})
    other = line.replace("contradiction", "entailment")
    (tmp_path / "train.jsonl").write_text(f"{line}\n" * 3000 + f"{other}\n" * 10)

    assert pairs.CAPS["breaking_nli"] + 10 == len(pairs.read_nli(tmp_path / "train.jsonl"))


def test_training_never_reads_the_benchmark_of_clusters() -> None:
    """Only evaluation may know of CrossNews."""
    folder = Path(pairs.__file__).parent
    readers = {path.name for path in folder.glob("*.py") if "crossnews" in path.read_text(encoding="utf-8").lower()}

    assert readers <= {"compare.py", "evalsets.py", "evaluate.py", "speed.py"}
