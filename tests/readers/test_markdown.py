"""Markdown: what is prose, what is markup, and what the front matter says."""

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.interfaces import Meta
from checker.models import Article
from checker.readers.markdown import MarkdownReader, front_matter
from checker.readers.prose import find_prose
from checker.text.flatten import flatten


def read(folder: Path, text: str) -> Article:
    """Return the article of a Markdown file with this text."""
    path = folder / "story.md"
    path.write_text(text, encoding="utf-8", newline="")
    return MarkdownReader().read(path, "story.md", Meta())[0]


def shown(article: Article) -> list[tuple[str, str]]:
    """Return kind and text of each block as a parser reads it."""
    return [(b.kind, flatten(article.text, b.start, b.end, article.masked).text) for b in article.blocks]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("# Bridge closed\n\nIt is old.\n", [("title", "Bridge closed"), ("paragraph", "It is old.")]),
        ("Bridge closed\n=====\n\nIt is old.\n", [("title", "Bridge closed"), ("paragraph", "It is old.")]),
        (
            "It is old.\n\n## What next ##\n\nNobody knows.\n",
            [("paragraph", "It is old."), ("heading", "What next"), ("paragraph", "Nobody knows.")],
        ),
        (
            "- the port\n- the\n  yard\n1. the quay\n",
            [("bullet", "the port"), ("bullet", "the yard"), ("bullet", "the quay")],
        ),
        ("> “No,” she said,\n> “never.”\n", [("quotation", '"No," she said, "never."')]),
        (
            "Before.\n\n```\nx = 1\n```\n\n<!-- note to desk -->\n\nAfter.\n",
            [("paragraph", "Before."), ("paragraph", "After.")],
        ),
        (
            "The [mayor](https://example.org/a_b) said **no** to *all* of it.[^1]\n",
            [("paragraph", "The mayor said no to all of it.")],
        ),
        (
            "![The bridge](a.jpg)\nIt is <b>old</b> <!-- check --> and closed.\n",
            [("paragraph", "It is old and closed.")],
        ),
        (
            '<div class="lead">\n<p>It is <i>old</i>.</p>\n</div>\n\n<script>\nx("It is new.")\n</script>\n',
            [("paragraph", "It is old. ")],
        ),
        (
            "Five \\* four stars, snake_case and 3 * 4 * 5.\n",
            [("paragraph", "Five * four stars, snake_case and 3 * 4 * 5.")],
        ),
        ("One.\r\n\r\nTwo.\r\n", [("paragraph", "One."), ("paragraph", "Two.")]),
    ],
    ids=["title", "underlined", "heading", "lists", "quote", "skipped", "links", "picture", "tags", "stars", "CRLF"],
)
def test_blocks(text: str, blocks: list[tuple[str, str]], tmp_path: Path) -> None:
    """Prose is read, markup is not."""
    assert blocks == shown(read(tmp_path, text))


def test_long_lines_without_blank_lines_are_paragraphs(tmp_path: Path) -> None:
    """Texts pasted from a newsroom system have one line a paragraph."""
    line = "The council voted on Tuesday night to close the old swing bridge to lorries for all of the coming winter."

    assert [("paragraph", line), ("paragraph", "It is old.")] == shown(read(tmp_path, f"{line}\nIt is old.\n"))


@pytest.mark.parametrize("quote", ["", "'", '"'], ids=["plain", "single", "double"])
def test_title_of_the_front_matter_is_a_block_in_its_place(quote: str, tmp_path: Path) -> None:
    """A headline can be wrong too, and then the report points at it."""
    article = read(tmp_path, f"---\r\ntitle: {quote}Mayor’s bridge closed{quote}\r\n---\r\n\r\nIt is old.\r\n")

    assert [("title", "Mayor's bridge closed"), ("paragraph", "It is old.")] == shown(article)
    assert 2 == article.place(article.blocks[0].start)[0]


def test_title_that_opens_the_text_is_read_once(tmp_path: Path) -> None:
    """A headline that stands in both places is not two claims."""
    article = read(tmp_path, "---\ntitle: Bridge closed\n---\n# Bridge closed\n\nIt is old.\n")

    assert ["title", "paragraph"] == [block.kind for block in article.blocks]


def test_folded_title_is_known_but_not_pointed_at(tmp_path: Path) -> None:
    """A title that does not stand in the file letter by letter has no place in it."""
    article = read(tmp_path, "---\ntitle: >\n  Bridge\n  closed\n---\nIt is old.\n")

    assert ("Bridge closed", ["paragraph"]) == (article.title, [block.kind for block in article.blocks])


@pytest.mark.parametrize(
    ("written", "published"),
    [
        ("2026-03-02", date(2026, 3, 2)),
        ("2026-03-02T18:40", datetime(2026, 3, 2, 18, 40)),
        ("undated", None),
        ("", None),
    ],
    ids=["day", "minute", "undated", "empty"],
)
def test_published(written: str, published: date | None, tmp_path: Path) -> None:
    """A date is read to the minute if it is given to the minute; no date is no date."""
    assert published == read(tmp_path, f"---\npublished: {written}\n---\nText.\n").published


def test_a_rule_at_the_top_is_not_front_matter() -> None:
    """Three hyphens and prose are a line across the page."""
    assert 0 == front_matter("---\n\nThe bridge is closed.\n", "a.md")[1]


def test_bylines_in_a_list_are_joined(tmp_path: Path) -> None:
    """Front matter of static site generators lists authors."""
    assert "Ida Ohlen, Per Skov" == read(tmp_path, "---\nauthor: [Ida Ohlen, Per Skov]\n---\nText.\n").byline


@given(st.text(alphabet=st.sampled_from("ab .\n\r>#-*_`[](){}!|<&;1é\u0301“’\u00a0\ufeff👩‍🚀\t\\~="), max_size=80))
def test_blocks_stay_inside_the_text_in_order(text: str) -> None:
    """Whatever is written, blocks are stretches of it, in order, without overlap or white space at the ends."""
    blocks, masked = find_prose(text, 0)

    ends = [0, *(edge for block in blocks for edge in (block.start, block.end)), len(text)]
    assert ends == sorted(ends)
    assert all(text[b.start : b.end].strip() == text[b.start : b.end] != "" for b in blocks)
    assert all(0 <= span.start < span.end <= len(text) for span in masked)
