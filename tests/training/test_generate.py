"""The generator is repeatable, balanced, and does what its labels say."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from training.generate import PARTS, generate
from training.made_frames import Made
from training.texts import blocks, columns, sections

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def made() -> list[Made]:
    """Generate a few thousand pairs."""
    return list(generate(4000, 3, frozenset(PARTS)))


def test_pairs_do_not_depend_on_the_hash_seed() -> None:
    """A set in the wrong place once gave other pairs on every run."""
    code = "from training.generate import *; print(list(generate(300, 1, frozenset(PARTS))))"
    one, two = (
        subprocess.check_output([sys.executable, "-c", code], cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed})
        for seed in ("1", "2")
    )

    assert one == two


def test_no_pair_is_made_twice(made: list[Made]) -> None:
    """Copies would only be learnt by heart."""
    assert len({pair[:2] for pair in made}) == len(made)


def test_no_slot_is_left_open(made: list[Made]) -> None:
    """Every slot of every template has a filler."""
    assert not [pair for pair in made if "{" in pair[0] + pair[1] or "[" in pair[0] + pair[1]]


def test_no_label_is_rare(made: list[Made]) -> None:
    """Conflicts and tempting compatible pairs are about as many."""
    labels = Counter(pair[2] for pair in made)

    assert 0.3 < labels["contradiction"] / len(made) < 0.45
    assert min(labels["entailment"], labels["neutral"]) > 0.2 * len(made)


def test_one_side_alone_gives_little_away(made: list[Made]) -> None:
    """The words of the second side must not tell the label: a unigram judge stays near chance."""
    words: dict[str, Counter[str]] = {}
    half = len(made) // 2
    for _, second, label, _ in made[:half]:
        for word in set(second.lower().split()):
            words.setdefault(word, Counter())[label] += 1
    right = 0
    for _, second, label, _ in made[half:]:
        votes: Counter[str] = Counter()
        for word in set(second.lower().split()):
            seen = words.get(word, Counter())
            votes.update({name: count / (5 + seen.total()) for name, count in seen.items()})
        right += (votes.most_common(1)[0][0] if votes else "") == label

    assert right / (len(made) - half) < 0.55


def test_exchanged_parts_are_a_conflict(made: list[Made]) -> None:
    """Two tellings of who did it to whom are no conflict unless the parts are exchanged."""
    labels = Counter(label for _, _, label, kind in made if kind == "actor")

    assert set(labels) == {"contradiction", "entailment"}


@pytest.mark.parametrize("name", ["frames1.txt", "frames2.txt", "frames3.txt"])
def test_every_event_has_two_states(name: str) -> None:
    """An event with one state only would make no conflict."""
    assert [] == [block.lines for block in blocks(name) if len(block.of("+")) < 2 or len(block.of("-")) < 2]


def test_every_action_has_three_forms() -> None:
    """Infinitive, gerund and noun phrase, or a template would be left with a hole."""
    assert [] == [row for action in columns("actions.txt") for row in action if len(row) != 3]


def test_a_lone_dot_stands_for_nothing() -> None:
    """Closers may be empty."""
    assert "" in sections("dressing.txt")["closers"]
