"""Word-level difference."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reporters.worddiff import word_diff


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
