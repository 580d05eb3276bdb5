"""Quotation marks of all kinds, and apostrophes that are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.text.quotes import find_marked


def words(text: str) -> list[str]:
    """Return what stands between the marks."""
    return [text[mark.start : mark.end] for mark in find_marked(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He said “no” and left.", ["no"]),
        ('He said "no" and left.', ["no"]),
        ("He said 'no, never' and left.", ["no, never"]),
        ("Il a dit «non» et puis «jamais».", ["non", "jamais"]),
        ("„Nein“, sagte er.", ["Nein"]),
        ("“He told me ‘go home’ and I went,” she said.", ["He told me ‘go home’ and I went,", "go home"]),
        ("The workers' hall isn't theirs.", []),
        ("It was the '90s, rock 'n' roll.", []),
        ("“It’s the workers’ hall,” she said.", ["It’s the workers’ hall,"]),
        ("Two (“three”) four.", ["three"]),
        ("“”", []),
    ],
)
def test_marks(text: str, wanted: list[str]) -> None:
    """Straight, curly, nested and foreign marks are found; apostrophes are not."""
    assert words(text) == wanted


def test_a_paragraph_may_leave_a_quotation_open() -> None:
    """The convention for speeches: every paragraph opens, the last one closes."""
    marks = find_marked("“We were right. We shall be right again.")
    assert [(mark.closed, mark.start) for mark in marks] == [(False, 1)]


@given(st.text(alphabet="ab “”‘’\"'«».,", max_size=40))
def test_marks_lie_inside_the_text(text: str) -> None:
    """Whatever the marks, spans are inside the text, not empty, and in order."""
    marks = find_marked(text)
    assert all(0 < mark.start < mark.end <= len(text) for mark in marks)
    assert marks == sorted(marks, key=lambda mark: mark.start)
