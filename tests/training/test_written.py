"""The pairs and stories written by hand are whole: labels that exist, passages that stand in their articles."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from training import sets
from training.pairs import FIVE, read_rows

HERE = Path(__file__).parents[2]
PAIRS = sorted([*HERE.glob("training/text/pairs/*.jsonl"), *HERE.glob("tests/measure/unseen/**/*.jsonl")])
SETS = sorted(HERE.glob("training/text/sets/*.jsonl"))
STORIES = sorted([*HERE.glob("training/text/stories/*.yaml"), *HERE.glob("tests/measure/unseen/**/stories/*.yaml")])


@pytest.mark.parametrize("path", PAIRS, ids=lambda path: path.stem)
def test_pairs_have_two_sides_two_dates_and_a_label(path: Path) -> None:
    """A pair without them would train the judge on nothing, and say nothing."""
    rows = list(read_rows(path))

    assert len(rows) == len({row["id"] for row in rows})
    assert all(row["label"] in FIVE and row["a"].strip() and row["b"].strip() for row in rows)
    assert all(date.fromisoformat(row[side]) for row in rows for side in ("a_date", "b_date"))


@pytest.mark.parametrize("path", SETS, ids=lambda path: path.stem)
def test_sets_have_labels_and_dates_and_no_passage_twice(path: Path) -> None:
    """A passage with two labels would teach that nothing can be known."""
    rows = [row for held in (False, True) for told in sets.rows(path, held=held) for row in told]

    assert len(rows) == len({(row["a"], row["b"]) for row in rows})
    assert all(row["label"] in FIVE and (row["trap"] is not None) == (row["label"] == "compatible") for row in rows)
    assert all(date.fromisoformat(row["a_date"]) <= date.fromisoformat(row["b_date"]) for row in rows)


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_labelled_passages_stand_in_their_articles(path: Path) -> None:
    """A passage that has been edited away would be a label for nothing."""
    story = yaml.safe_load(path.read_text(encoding="utf-8"))
    texts = {article["id"]: article["text"] for article in story["articles"]}
    entries = [*(story["conflicts"] or ()), *(story["compatible"] or ())]
    sides = [side for entry in entries for side in (*entry["one"], *entry["other"])]

    assert [] == [side["text"] for side in sides if texts[side["article"]].count(side["text"]) != 1]
