"""A small edit gives a sentence of English, and the label that logic asks for."""

import random
from collections import Counter

import pytest

from checker.claims.components import Pipeline
from checker.claims.parser import parser
from training.inflect import form
from training.made_edits import make
from training.negation import opposite
from training.swaps import opposites, swapped, synonyms

ROWS = [
    ("Councillors in Dorn saw the bridge reopened on Friday.", "The bridge in Dorn is open.", "entailment"),
    ("The ferry to Valdor lay in port all week.", "The ferry to Valdor sailed on Monday.", "contradiction"),
]


@pytest.fixture(scope="module")
def language() -> Pipeline:
    """Load the parser."""
    loaded: Pipeline = parser()
    return loaded


@pytest.mark.parametrize(
    ("base", "tag", "expected"),
    [
        ("close", "VBD", "closed"), ("permit", "VBG", "permitting"), ("carry", "VBZ", "carries"),
        ("lose", "VBD", "lost"), ("reject", "VBN", "rejected"), ("die", "VBG", "dying"),
        ("victory", "NNS", "victories"), ("stop", "VBD", "stopped"), ("win", "VBN", "won"),
        ("open", "VBD", "opened"),
    ],
)
def test_forms_of_words(base: str, tag: str, expected: str) -> None:
    """A word that takes the place of another takes its form."""
    assert expected == form(base, tag)


@pytest.mark.parametrize(
    ("plain", "denied"),
    [
        ("The ferry has sailed.", {"The ferry has not sailed.", "The ferry hasn't sailed."}),
        ("The mill closed in May.", {
            "The mill did not close in May.", "The mill didn't close in May.", "The mill never closed in May.",
        }),
        ("The pier is open.", {"The pier is not open.", "The pier isn't open."}),
    ],
)
def test_denial_and_back(language: Pipeline, plain: str, denied: set[str]) -> None:
    """What is denied can be asserted again."""
    told = {opposite(random.Random(seed), language(plain)) for seed in range(20)}

    assert told == denied
    assert {opposite(random.Random(1), language(text)) for text in denied if text and "never" not in text} == {plain}


@pytest.mark.parametrize(
    "sentence",
    [
        "All the ferries have sailed.", "The mayor said that the mill would close.", "The mill may close.",
        "Has the ferry sailed?", "The boat sank and the crew swam ashore.",
    ],
)
def test_what_a_not_would_not_deny_is_left(language: Pipeline, sentence: str) -> None:
    """With a quantifier, a clause or `may`, a "not" at the verb says something else."""
    assert opposite(random.Random(1), language(sentence)) is None


def test_opposite_words_take_form_and_article(language: Pipeline) -> None:
    """The exchanged word fits in."""
    told = {swapped(random.Random(seed), language("The council rejected the plan."), opposites()) for seed in range(40)}

    assert "The council accepted the plan." in told
    assert None not in told


def test_synonyms_stay_out_of_names(language: Pipeline) -> None:
    """A name has no synonyms."""
    assert swapped(random.Random(1), language("Ms Clara Rise was with Mr Peter Close."), synonyms()) is None


def test_labels_by_logic(language: Pipeline) -> None:
    """Denials and opposites stand on either side, so that "not" alone gives no label away."""
    made = list(make(random.Random(2), ROWS, language, 400))
    denied = Counter(label for a, b, label, _ in made if "n't" in b or " not " in b)

    assert len(made) == 400
    assert min(denied["contradiction"], denied["entailment"]) > 0.25 * denied.total()


def test_a_denied_contradiction_follows(language: Pipeline) -> None:
    """If the ferry lay in port, it did not sail."""
    made = set(make(random.Random(3), ROWS[1:], language, 300))
    first, second, _ = ROWS[1]

    assert (first, second.replace("sailed", "did not sail"), "entailment", "edit") in made
