"""Reporter `markdown`."""

import re

import pytest

from checker.reporters.markdown import MarkdownReporter, escape, strong
from tests.reporters.story import report


def page(**fields) -> str:
    """Return the story as a page."""
    return MarkdownReporter().render(report(**fields), 1)


def test_the_table_on_top_leads_to_every_finding() -> None:
    """Each link of the summary has its anchor, and the anchor is the finding's stable id."""
    text = page()

    linked, anchors = re.findall(r"^\| \[\d+\]\(#([\w-]+)\)", text, re.M), re.findall(r'<a id="([\w-]+)">', text)
    assert [finding.id for finding in report().findings] == linked == anchors


def test_an_altered_quotation_is_shown_word_for_word() -> None:
    """The word that went and the word that came."""
    assert "Word for word: We will ~~never~~ **not** sell the harbour\n" in page()


def test_an_update_has_a_time_line() -> None:
    """First the older position, then the newer."""
    lines = page().split("Time line:\n\n")[1].splitlines()[:2]

    assert ["- 3 March 2026", "- 9 March 2026"] == [line.split(":")[0] for line in lines]


def test_agreements_close_the_page() -> None:
    """What all papers share is what the desk can lean on."""
    assert page().endswith(
        "## What the papers agree on\n\n- The pier will stay closed until Friday. (Linden Courier, Harbour Herald)\n"
    )


@pytest.mark.parametrize(("text", "shown"), [
    ("a | b", r"a \| b"),
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("[click](http://x)", r"\[click\](http://x)"),
    ("*not* _this_ `code`", r"\*not\* \_this\_ \`code\`"),
    ("1. First", r"1\. First"),
    ("- a dash", r"\- a dash"),
    ("AT&T and &amp; and R&D", "AT&T and &amp;amp; and R&D"),
    ("two\nlines", "two lines"),
])
def test_article_text_is_shown_as_it_is(text: str, shown: str) -> None:
    """No passage can become markup, break the table or run."""
    assert shown == escape(text)


@pytest.mark.parametrize(("before", "text", "after", "shown"), [
    ("with ", "12 people", " on", "**12 people**"),
    ("", "They left.", "", "**They left.**"),
    ("said", "“no,”", "s", "<b>“no,”</b>"),
    ("(", "“no,”", " he", "**“no,”**"),
])
def test_bold_closes_next_to_any_character(before: str, text: str, after: str, shown: str) -> None:
    """Asterisks between punctuation and a letter would be shown instead of obeyed."""
    assert shown == strong(text, before, after)


def test_every_table_row_has_as_many_cells_as_its_head() -> None:
    """A pipe in a passage must not shift the columns."""
    for table in re.findall(r"(?:^\|.*\n)+", page(), re.M):
        widths = {len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}
        assert 1 == len(widths)


def test_a_clean_story_says_so() -> None:
    """And has no empty table."""
    assert "No disagreement found in 3 articles.\n" in page(findings=())
