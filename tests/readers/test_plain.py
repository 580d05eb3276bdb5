"""Plain text: paragraphs as desks write them, facts from the sidecar or the command line."""

from datetime import date
from pathlib import Path

import pytest

from checker.interfaces import Meta
from checker.models import Article
from checker.readers.plain import PlainReader

LONG = "The council voted on Tuesday night to close the old swing bridge to lorries for the whole of the coming winter."


def read(folder: Path, raw: str | bytes, meta: Meta | None = None) -> Article:
    """Return the article of a text file with this content."""
    path = folder / "story.txt"
    path.write_bytes(raw if isinstance(raw, bytes) else raw.encode("utf-8"))
    return PlainReader().read(path, "story.txt", meta or Meta())[0]


def shown(article: Article) -> list[tuple[str, str]]:
    """Return kind and text of each block."""
    return [(block.kind, article.text[block.start : block.end]) for block in article.blocks]


@pytest.mark.parametrize(
    ("raw", "blocks"),
    [
        (
            f"{LONG}\nA second paragraph follows at once.\n",
            [("paragraph", LONG), ("paragraph", "A second paragraph follows at once.")],
        ),
        (f"Bridge closed to lorries\n{LONG}", [("title", "Bridge closed to lorries"), ("paragraph", LONG)]),
        (
            f"{LONG}\nWhat happens next\n{LONG}",
            [("paragraph", LONG), ("heading", "What happens next"), ("paragraph", LONG)],
        ),
        (
            "The bridge is closed to lorries and\nvans until the spring, the council\nsaid on Tuesday.\n\nIt is old.",
            [
                (
                    "paragraph",
                    "The bridge is closed to lorries and\nvans until the spring, the council\nsaid on Tuesday.",
                ),
                ("paragraph", "It is old."),
            ],
        ),
        ("One.\r\n\r\nTwo.\r\n", [("paragraph", "One."), ("paragraph", "Two.")]),
        ("\ufeffOne.\n\u00a0\nTwo.", [("paragraph", "One."), ("paragraph", "Two.")]),
        (
            "He named two.\n- the port\n- the yard",
            [("paragraph", "He named two."), ("bullet", "the port"), ("bullet", "the yard")],
        ),
    ],
    ids=["a line a paragraph", "headline", "cross-heading", "wrapped lines", "CRLF", "BOM and hard space", "list"],
)
def test_blocks(raw: str, blocks: list[tuple[str, str]], tmp_path: Path) -> None:
    """Paragraphs end where the writer ended them."""
    assert blocks == shown(read(tmp_path, raw))


def test_sidecar_gives_source_and_date(tmp_path: Path) -> None:
    """A comment behind the date does no harm; the headline stays the text's own."""
    (tmp_path / "story.meta.yaml").write_text("source: Harbour Post\npublished: 2026-03-02   # as printed\n")

    article = read(tmp_path, f"Bridge closed\n{LONG}")

    assert ("Harbour Post", date(2026, 3, 2), "Bridge closed") == (article.source, article.published, article.title)


def test_own_facts_win_over_the_command_line(tmp_path: Path) -> None:
    """`--source` and `--published` fill gaps only."""
    (tmp_path / "story.meta.yaml").write_text("source: Harbour Post\n")

    article = read(tmp_path, LONG, Meta(source="Wire", published="2026-03-05"))

    assert ("Harbour Post", date(2026, 3, 5)) == (article.source, article.published)


def test_utf16_with_its_mark_is_read(tmp_path: Path) -> None:
    """Some editors on Windows save UTF-16."""
    assert LONG == read(tmp_path, LONG.encode("utf-16")).text


def test_line_and_column_count_crlf_once(tmp_path: Path) -> None:
    """What an editor's program shows is what a report says."""
    article = read(tmp_path, "One.\r\n\r\nTwo three.\r\n")

    assert (3, 5) == article.place(article.text.index("three"))
