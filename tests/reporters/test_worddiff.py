"""Word-level difference."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reporters.worddiff import compared, word_diff
from tests.reporters.story import report


@pytest.mark.parametrize(("one", "other", "pieces"), [
    ("It will never do", "It will not do", [("same", "It will"), ("gone", "never"), ("new", "not"), ("same", "do")]),
    ("The end", "the end", [("same", "The end")]),
    ("a plan", "a bold plan", [("same", "a"), ("new", "bold"), ("same", "plan")]),
    ("It’s over", "It's over", [("same", "It’s over")]),
    ("at 12.30, sharp", "at 12.40, sharp", [("same", "at"), ("gone", "12.30"), ("new", "12.40"), ("same", ", sharp")]),
])
def test_pieces_are_whole_words(one: str, other: str, pieces: list[tuple[str, str]]) -> None:
    """Words that differ, not letters; case and quotation style are no difference."""
    assert pieces == [tuple(piece) for piece in word_diff(one, other)]


@given(st.text(alphabet="ab ,.“”’", max_size=30), st.text(alphabet="ab ,.“”’", max_size=30))
def test_both_passages_can_be_read_off_the_difference(one: str, other: str) -> None:
    """No word is lost or made up."""
    pieces = word_diff(one, other)
    kept = "".join(piece.text for piece in pieces if piece.kind != "new")

    assert "".join(one.split()) == "".join(kept.split())


def disputed(kind: str, one: str, other: str) -> list[tuple[str, str]]:
    """Return the word-by-word line of a finding whose sides are marked from end to end."""
    finding = report().findings[0]
    sides = tuple(
        side.model_copy(update={"text": text, "start": 0, "end": len(text), "mark_start": 0, "mark_end": len(text)})
        for side, text in zip(finding.sides, (one, other), strict=True)
    )
    return [tuple(piece) for piece in compared(finding.model_copy(update={"sides": sides, "kind": kind}))]


@pytest.mark.parametrize(("kind", "one", "other", "pieces"), [
    ("stance", "The board backed the new levy", "The board refused the new levy.",
     [("same", "The board"), ("gone", "backed"), ("new", "refused"), ("same", "the new levy")]),
    ("stance", "The board backed the levy on boats", "No levy on any boat was ever backed by it", []),
    ("name", "Ana Ruiz spoke at noon today", "Ana Ruis spoke at noon today", []),
    ("quantity", "The board backed the levy", "The board backed the levy.", []),
])
def test_a_line_is_drawn_only_where_it_helps(kind, one, other, pieces) -> None:
    """Near twins are compared word by word; other sentences, names and mere full stops are not."""
    assert pieces == disputed(kind, one, other)
