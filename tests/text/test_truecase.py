"""Headlines in true case: same length, names kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.text.truecase import Cases, in_title_case, truecase

COMMON = frozenset({"quits", "after", "out", "rules", "vote", "mark"})


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Premier Quits After Bridge Vote", True),
        ("PREMIER QUITS AFTER VOTE", True),
        ("Premier quits after bridge vote", False),
        ("Jane Marsh", False),
    ],
)
def test_title_case_is_told_from_a_sentence(heading: str, title: bool) -> None:
    """Most longer words must have a capital."""
    assert title == in_title_case(heading)


def test_names_of_the_article_keep_their_capitals() -> None:
    """What the article writes with a capital inside a sentence is a name; what it writes small is a word."""
    cases = Cases()
    cases.learn("On Monday Lars Mark quits. The bridge that Mark built, and the premier, fell.")
    wanted = "Premier Mark quits after bridge vote"
    assert wanted == truecase("Premier Mark Quits After Bridge Vote", cases, COMMON.__contains__)


@given(st.text(max_size=60))
def test_length_never_changes(heading: str) -> None:
    """Offsets stay those of the article, whatever the letters."""
    assert len(heading) == len(truecase(heading, Cases(), lambda word: True))
