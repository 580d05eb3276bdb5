"""Web pages: the article without what is around it, with lines and columns of the file."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.errors import ReadError
from checker.interfaces import Meta
from checker.models import Article
from checker.readers.html import HtmlReader
from checker.readers.page import Page

PAGE = """<!doctype html>
<html><head><title>Bridge closed | Saltmere Courier</title>
<meta property="og:site_name" content="Saltmere Courier">
<meta property="article:published_time" content="2026-03-02T18:40:00+00:00">
<script>document.write("The mayor has resigned and left the country.")</script></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Bridge closed until March</h1>
<p>The swing bridge over <b>Ferrow Sound</b> will stay closed to all traffic
   until 28&nbsp;March, the harbour board said on Monday, after a long debate.</p>
<p>&ldquo;We will not reopen a bridge that we can&#8217;t vouch for,&rdquo; said Tobias Wrenn, the harbour master.
Engineers found cracks in two of the bearings last week, and replacing them will cost 4.2 million crowns.</p>
<blockquote><p>Never before has it been closed for so long, and never again shall it be.</p></blockquote>
<ul><li>The ferry will run twice an hour from the quay.</li><li>Drivers go round by Millhaven.</li></ul>
</article><footer>Copyright 2026. All rights reserved.</footer></body></html>
"""


def read(folder: Path, raw: bytes) -> Article:
    """Return the article of a page."""
    path = folder / "page.html"
    path.write_bytes(raw)
    return HtmlReader().read(path, "page.html", Meta())[0]


def test_article_without_what_is_around_it(tmp_path: Path) -> None:
    """Menus, scripts and footers are nobody's claims."""
    article = read(tmp_path, PAGE.encode())

    assert ["title", "paragraph", "paragraph", "quotation", "bullet", "bullet"] == [b.kind for b in article.blocks]
    assert not {"Sport", "resigned", "Copyright"} & set(article.text.replace(".", " ").split())


def test_page_says_who_and_when(tmp_path: Path) -> None:
    """Facts come from the page's own metadata."""
    article = read(tmp_path, PAGE.encode())

    assert ("Saltmere Courier", date(2026, 3, 2), "Bridge closed until March") == (
        article.source,
        article.published,
        article.title,
    )


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("Bridge closed", "Bridge closed"),
        ("closed to all", "closed to all"),
        ("28 March", "28&nbsp;March"),
        ("March, the harbour", "March, the harbour"),
        ("can’t", "can&#8217;t"),
        ("Engineers", "Engineers"),
    ],
)
def test_place_is_the_file_s(words: str, written: str, tmp_path: Path) -> None:
    """Line and column lead to the words in the source, past tags, references and line breaks."""
    article = read(tmp_path, PAGE.encode())
    line, column = article.place(article.text.index(words))

    assert PAGE.split("\n")[line - 1][column - 1 :].startswith(written)


def test_declared_encoding_is_honoured(tmp_path: Path) -> None:
    """Old pages are in Latin-1 and say so."""
    page = PAGE.replace("<head>", '<head><meta charset="iso-8859-1">').replace("a long debate", "a café debate")

    assert "a café debate" in read(tmp_path, page.encode("latin-1")).text


def test_page_without_an_article(tmp_path: Path) -> None:
    """A page of links is not a clean story."""
    with pytest.raises(ReadError, match="no article text was found"):
        read(tmp_path, b"<html><body><a href='/'>Home</a></body></html>")


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<b>",
                "a",
                "é",
                "&amp;",
                "&#8217;",
                "\n",
                "\r\n",
                " ",
                "<script>",
                "</script>",
                "<!-- x -->",
                "<",
                "&",
                "word",
            ]
        ),
        max_size=25,
    ).map("".join)
)
def test_every_letter_of_any_page_has_its_place(source: str) -> None:
    """However broken the page, a noted letter stands where the place says, or begins a reference there."""
    page = Page(source)
    rows = source.replace("\r\n", " \n").split("\n")

    for letter, (line, column) in zip(page._letters, page._places, strict=True):
        assert rows[line - 1][column - 1] in (letter, "&")
