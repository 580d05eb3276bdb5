"""A contrast set gives labelled pairs, and those that follow from them."""

import json
from pathlib import Path

import pytest

from training import sets
from training.pairs import LABELS

SET = {
    "a": "The pier is shut.", "date": "2026-03-02",
    "bs": [
        ["conflict", "negation", "The pier is open.", "shut / open"],
        ["compatible", "negation:synonym", "The pier is closed.", "same"],
        ["compatible", "negation:other_time", "The pier was open in May.", "earlier"],
        ["update", "negation", "The pier is open again.", "reopened", "2026-03-09"],
    ],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with five sets, the last of which is held back."""
    lines = [json.dumps({**SET, "a": f"Pier {number} is shut."}) for number in range(4)]
    (tmp_path / "local.jsonl").write_text("\n".join([*lines, json.dumps(SET)]))
    return tmp_path


def test_each_passage_is_paired_with_the_first_in_both_orders(folder: Path) -> None:
    """A judge must not learn which side comes first."""
    told = {(example.first, example.second): LABELS[example.label] for example in sets.read(folder)}

    for pair in (("Pier 0 is shut.", "The pier is open."), ("The pier is open.", "Pier 0 is shut.")):
        assert "contradiction" == told[pair]
    assert "entailment" == told["Pier 0 is shut.", "The pier is closed."]
    assert "neutral" == told["Pier 0 is shut.", "The pier was open in May."]


def test_what_says_the_same_contradicts_what_contradicts(folder: Path) -> None:
    """ "Shut" and "open" exclude one another, so "closed" and "open" do."""
    told = {(example.first, example.second): LABELS[example.label] for example in sets.read(folder)}

    assert "contradiction" == told["The pier is closed.", "The pier is open."]
    assert ("The pier is closed.", "The pier is open again.") not in told


def test_every_fifth_set_is_held_back(folder: Path) -> None:
    """Weights and thresholds are fitted on passages that the judge has not seen."""
    held = [row for told in sets.rows(folder / "local.jsonl", held=True) for row in told]

    assert {"The pier is shut."} == {row["a"] for row in held}
    assert "2026-03-09" == held[3]["b_date"]
    assert not any(example.first == "The pier is shut." for example in sets.read(folder))
