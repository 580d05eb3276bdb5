"""Quotations are compared word by word; fair cuts, contractions and marks do not count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.text.worddiff import holds, likeness, overlap, pieces, show, words

SAME = {
    "contraction": ("We can't and we won't", "We cannot and we will not"),
    "apostrophes": ("It’s ours", "It's ours"),
    "accents and case": ("A CAFÉ is open", "a cafe is open"),
    "percent": ("half of 10%", "half of 10 per cent"),
    "marks": ("No – never, ever", "No, never ever!"),
}


@pytest.mark.parametrize(("a", "b"), SAME.values(), ids=SAME)
def test_typography_does_not_count(a: str, b: str) -> None:
    """Two papers may set the same words differently."""
    assert words(a) == words(b)


def test_part_is_held_by_the_whole() -> None:
    """A quotation may be cut at both ends."""
    assert holds(words("We will never sell the port to anyone"), pieces("never sell the port"))


def test_marked_cut_is_held_by_the_whole() -> None:
    """An ellipsis marks what was left out."""
    assert holds(words("We will never, as long as I live, sell the port"), pieces("We will never … sell the port"))


def test_unmarked_cut_is_not_held() -> None:
    """Words left out without a mark change what was said."""
    assert not holds(words("We will never, as long as I live, sell the port"), pieces("We will never sell the port"))


def test_parts_in_another_order_are_not_held() -> None:
    """An ellipsis does not turn a sentence round."""
    assert not holds(words("The port stays. The town goes."), pieces("The town goes … the port stays"))


def test_what_the_longer_says_around_the_stretch_does_not_count() -> None:
    """One word in five is other, whatever follows."""
    share = overlap(words("You stole their best years"), words("You took their best years, all of them")).share

    assert share == pytest.approx(0.8)


def test_exchanged_nouns_are_alike() -> None:
    """The same words in another order are the same remark, altered."""
    assert likeness("The harbour feeds the town", "The town feeds the harbour") > 0.6


def test_show_marks_what_differs() -> None:
    """Only what differs stands in brackets; a cut at the end is no difference."""
    shown = show("We will not sell the port.", "We will never sell the port, ever.")

    assert shown == "We will [not → never] sell the port …"


@given(st.text(max_size=60), st.text(max_size=60))
def test_likeness_is_symmetric(a: str, b: str) -> None:
    """It does not matter which paper is first."""
    assert likeness(a, b) == pytest.approx(likeness(b, a))


@given(st.text(alphabet="abc de", min_size=1, max_size=40))
def test_every_text_is_like_itself(text: str) -> None:
    """Unless it has no words at all."""
    assert likeness(text, text) == (1.0 if words(text) else 0.0)
