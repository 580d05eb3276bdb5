"""Examples inside rules: they fail when a rule does not do what it shows."""

from typing import Any

import pytest

from checker.rulebook.examples import articles, run
from checker.rulebook.rule import Example
from tests.rulebook.desk import BASE, LeftKind, entry, pairs_of


def failing(**keys: Any) -> list[str]:
    """Return the failures of a rule, first lines only."""
    return [str(failure).splitlines()[0] for failure in run(entry(**keys), pairs_of)]


def examples(**groups: Any) -> dict[str, Any]:
    """Return the base examples with other groups."""
    return {**BASE["examples"], **groups}


def test_a_rule_that_does_what_it_shows_passes() -> None:
    """Nothing fails."""
    assert [] == failing()


@pytest.mark.parametrize(
    ("group", "example", "expected"),
    [
        ("conflict", {"a": "The port is shut.", "b": "The port is shut."}, "must fire, but stays silent"),
        ("conflict", {"a": "It is shut.", "b": "It is not shut.", "message": "No."}, "must say 'No.', but says"),
        ("conflict", {"a": "It is shut.", "b": "It is not shut.", "verdict": "style"}, "must be style, but is"),
        ("no_conflict", {"a": "It is shut.", "b": "It is not shut."}, "must stay silent, but fires: a says"),
        ("known_miss", {"a": "It is shut.", "b": "It is not shut."}, "is a known miss, but fires now; move it"),
    ],
    ids=["silent", "wording", "verdict", "fires", "hit"],
)
def test_an_example_that_fails_says_how(group: str, example: dict[str, str], expected: str) -> None:
    """Each way to fail has its own words, and the number of the example."""
    (failure,) = failing(examples=examples(**{group: (example,)}), unless={})[:1]

    assert f"one-word: {group} 1: {expected}" in failure


def test_a_failure_shows_both_passages_and_the_gates() -> None:
    """The reader sees what was compared and what stopped it."""
    same = {"a": "Ships wait.", "b": "Ships sail."}
    failure = str(run(entry(examples=examples(conflict=(same,))), pairs_of)[0])

    assert "alike: both have the word, or neither\n      a: Ships wait.\n      b: Ships sail." in failure


def test_an_exception_that_no_example_needs_is_a_failure() -> None:
    """Every named exception is proved by an example that fails without it."""
    failures = failing(unless={"weather": ("storm",)})

    assert ["one-word: exceptions 1: unless.weather is not needed by any example; add one that fails without it, "
            "or drop it"] == failures


def test_leaving_one_article_out_is_proved_too() -> None:
    """`within: across` that no example needs only hides findings."""
    (failure,) = failing(align={"within": "across"})

    assert "exceptions 1: align.within is not needed by any example" in failure


def test_a_kind_that_sees_one_side_only_is_a_failure() -> None:
    """Swapping the sides must not change the outcome."""
    assert "the outcome changes when the two sides are swapped" in "\n".join(failing(kind=LeftKind()))


def test_both_passages_may_stand_in_one_article() -> None:
    """`one_article` makes two paragraphs of one article."""
    (made,) = articles(Example(a="One.", b="Two.", one_article=True))

    assert ["One.", "Two."] == [made.text[block.start : block.end] for block in made.blocks]
