"""Two stories are made to share a name, and stay two stories."""

import json
import random
from pathlib import Path

import pytest

from checker.claims.components import Pipeline
from checker.claims.parser import parser
from training import made_unrelated
from training.made_unrelated import Passage, named_like

ROWS = [
    ("Anna Berg opened the library in Berlin on Friday.", "In Berlin a new library was opened by Anna Berg.", "style"),
    ("Peter Schmidt closed the museum in Paris.", "The Paris museum stays open, said Peter Schmidt.", "conflict"),
    ("John Miller sold the castle in Vienna for a song.", "John Miller bought a car in Vienna last year.", "unrelated"),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write the training fields, one with rows and the others empty."""
    for field in made_unrelated.FIELDS:
        (tmp_path / f"{field}.jsonl").write_text("")
    rows = [{"id": f"biz-{n}", "a": a, "b": b, "label": label, "trap": None} for n, (a, b, label) in enumerate(ROWS)]
    (tmp_path / "biz.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return tmp_path


def test_a_name_of_the_same_sort_is_put_in() -> None:
    """People take the place of people, and towns stay towns."""
    one = Passage("1", "Ana Ruiz spoke.", {"PERSON": ("Ana Ruiz",), "GPE": ("Dorn",)})
    other = Passage("2", "Peter Marsh resigned.", {"PERSON": ("Peter Marsh",)})

    assert "Ana Ruiz resigned." == named_like(random.Random(1), one, other)
    assert named_like(random.Random(1), one, Passage("3", "It rained.", {})) is None


def test_labels_stay_with_their_pairs(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pairs of two stories are neutral; a renamed pair keeps the label that it had."""
    monkeypatch.setattr(made_unrelated, "NEAREST", 1)
    language: Pipeline = parser()
    made = list(made_unrelated.make(random.Random(4), folder, "loc", language, 200))
    kinds = {(kind, label) for _, _, label, kind in made}

    assert ("unrelated", "neutral") in kinds
    assert {("renamed", "contradiction"), ("renamed", "entailment")} <= kinds
    assert {label for kind, label in kinds if kind == "unrelated"} == {"neutral"}
    clashes = [a + b for a, b, label, kind in made if (kind, label) == ("renamed", "contradiction")]
    assert all(" closed the museum " in text and " museum stays open" in text for text in clashes)
