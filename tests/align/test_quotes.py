"""Quotations are matched when each is the other's best likeness."""

from checker.align.quotes import match_quotes
from tests.kinds.sides import quoting

ACROSS = frozenset({("a.md", "b.md"), ("a.md", "a.md"), ("b.md", "b.md")})


def test_altered_remark_is_matched_across_papers() -> None:
    """One word in six was changed."""
    altered = "“They stripped this town of its beach.”"
    claims = [quoting("“They robbed this town of its beach.”", "a.md"), quoting(altered, "b.md")]

    assert [(0, 1)] == list(match_quotes(claims, ACROSS))


def test_remark_is_matched_to_the_likest_only() -> None:
    """The paper that has both remarks has the first of them unaltered."""
    same, other = "“They robbed this town of its beach.”", "“They robbed this town of its school.”"
    claims = [quoting(same, "a.md"), quoting(same, "b.md"), quoting(other + " Really.", "b.md")]

    assert [(0, 1)] == list(match_quotes(claims, ACROSS))


def test_remarks_of_one_paper_are_not_matched() -> None:
    """A speaker repeats himself."""
    twice = ("“They robbed this town of its beach.”", "“They robbed this town of its school.”")
    claims = [quoting(remark, "a.md") for remark in twice]

    assert {} == match_quotes(claims, ACROSS)
