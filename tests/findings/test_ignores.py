"""Comments that set a rule aside: next line, block, file; with a reason; told when they do nothing."""

import pytest

from checker.findings.ignores import Heeded, heed
from checker.models import Article, Mark, Pair, Ruling, Verdict
from tests.build import article, claim

RULES = ("title-differs", "quote-altered")
WORDS = "The bridge is open."


def verdict(text: str, words: str = WORDS, rule: str = "title-differs") -> Verdict:
    """Return a verdict whose first side is where the words stand in the text."""
    start = text.index(words)
    a = claim(words).model_copy(update={"start": start, "end": start + len(words)})
    b = claim("The bridge is shut.", "b.md")
    mark = Mark(start=start, end=start + 3, text="The", value="the")
    ruling = Ruling(verdict="conflict", topic="", a=mark, b=mark, why="")
    return Verdict(rule=rule, kind="label", verdict="conflict", severity="warning", message="", ruling=ruling,
                   pair=Pair(a=a, b=b))


def heeded(text: str, rule: str = "title-differs", words: str = WORDS) -> Heeded:
    """Return what a text's comments make of one verdict about the words."""
    return heed((verdict(text, words, rule),), (article(text),), RULES)


@pytest.mark.parametrize(
    "text",
    [
        f"<!-- checker: ignore title-differs -- he was sworn in since -->\n{WORDS}",
        f"<!-- checker: ignore title-differs -- he was sworn in since -->\n\n{WORDS}",
        f"<!-- checker: ignore title-differs -- why -->\r\n<!-- note -->\r\n{WORDS}",
        f"{WORDS} <!-- checker: ignore title-differs -- he was sworn in since -->",
        f"<!-- checker: ignore quote-altered, title-differs -- both are known -->\n{WORDS}",
        f"<!--checker: ignore-start title-differs -- a list of 2019-->\nOne.\n\n{WORDS}\n<!--checker: ignore-end-->",
        f"{WORDS}\n\n<!-- checker: ignore-file title-differs -- a reprint -->",
    ],
    ids=["next line", "next paragraph", "past a comment", "own line", "two rules", "block", "file"],
)
def test_a_comment_sets_a_rule_aside(text: str) -> None:
    """Within its reach the rule's verdicts go, and are counted."""
    assert (1, ()) == (heeded(text).ignored, heeded(text).verdicts)


@pytest.mark.parametrize(
    "text",
    [
        f"<!-- checker: ignore title-differs -- why -->\nAnother line.\n{WORDS}",
        f"<!-- checker: ignore-start title-differs -- why -->\nOne.\n<!-- checker: ignore-end -->\n{WORDS}",
        f"<!-- checker: ignore quote-altered -- why -->\n{WORDS}",
        f"<!-- checker: ignore title-differs -->\n{WORDS}",
    ],
    ids=["a line later", "after the block", "another rule", "no reason"],
)
def test_out_of_its_reach_a_comment_changes_nothing(text: str) -> None:
    """Other lines, other rules and comments without a reason leave the verdict."""
    assert 1 == len(heeded(text).verdicts)


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("ignore title-differs", "a.md:1: ignores 'title-differs' without a reason, and so does nothing"),
        ("ignore -- why", "a.md:1: an ignore names a rule"),
        ("ignore title-difers -- why", "a.md:1: there is no rule 'title-difers'; did you mean 'title-differs'?"),
        ("ignor title-differs -- why", "a.md:1: there is no 'ignor'; did you mean 'ignore'?"),
        ("ignore quote-altered -- why", "a.md:1: ignores 'quote-altered', which finds nothing there; remove"),
    ],
    ids=["no reason", "no rule", "unknown rule", "unknown word", "unused"],
)
def test_a_comment_that_does_nothing_is_told(comment: str, expected: str) -> None:
    """An ignore that has outlived its finding must not hide the next one."""
    assert expected in heeded(f"<!-- checker: {comment} -->\n{WORDS}").notices[0]


def test_notices_stand_in_the_order_of_the_lines() -> None:
    """A comment without a reason below one that finds nothing is told after it."""
    text = f"<!-- checker: ignore quote-altered -- why -->\n{WORDS}\n<!-- checker: ignore title-differs -->\n"

    assert ["a.md:1", "a.md:3"] == [notice.partition(": ")[0] for notice in heeded(text).notices]


def test_a_comment_in_another_article_does_not_count() -> None:
    """Only the articles that are checked can set a rule aside for themselves."""
    other: Article = article(f"<!-- checker: ignore-file title-differs -- why -->\n{WORDS}", "c.md")

    assert 1 == len(heed((verdict(WORDS),), (other,), RULES).verdicts)
