"""A story told by several desks gives labelled pairs, and many that neither confirm nor deny."""

from pathlib import Path

import pytest

from training import stories
from training.pairs import FIVE, LABELS

STORY = """
articles:
  - {id: a, text: "The pier at Lund Head was shut on Monday. Mr. Ode will pay for the repairs.\\n\\nNobody was hurt."}
  - {id: b, text: "Lund Head kept its pier open on Monday. The repairs cost the council 40,000."}
conflicts:
  - {verdict: conflict, one: [{article: a, text: was shut on Monday}], other: [{article: b, text: kept its pier open}]}
compatible: []
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with one story."""
    (tmp_path / "pier.yaml").write_text(STORY)
    return tmp_path


def told(folder: Path, update: str = "contradiction") -> dict[tuple[str, str], int]:
    """Return the label of each pair."""
    return {(example.first, example.second): example.label for example in stories.read(folder, update)}


def test_a_labelled_passage_is_read_as_its_sentence(folder: Path) -> None:
    """The judge is shown whole sentences, in either order."""
    pair = ("The pier at Lund Head was shut on Monday.", "Lund Head kept its pier open on Monday.")

    assert [LABELS.index("contradiction")] * 2 == [told(folder)[pair], told(folder)[pair[::-1]]]


def test_two_matters_of_one_story_are_neutral(folder: Path) -> None:
    """What shares a word and has no label neither confirms nor denies; what shares none is left out."""
    pairs = told(folder)

    assert LABELS.index("neutral") == pairs["Mr. Ode will pay for the repairs.", "The repairs cost the council 40,000."]
    assert not any("hurt" in side for pair in pairs for side in pair)


def test_five_labels_stay_five(folder: Path) -> None:
    """A head of five classes is told of two matters, and not only that nothing is denied."""
    labels = set(told(folder, "own").values())

    assert {len(LABELS) + FIVE.index(name) for name in ("conflict", "unrelated")} == labels
