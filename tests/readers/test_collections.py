"""Files that hold several articles or come by post: feeds, JSON lines, messages."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from checker.errors import ReadError
from checker.interfaces import Meta
from checker.models import Article
from checker.readers.feed import FeedReader
from checker.readers.message import MessageReader
from checker.readers.records import RecordsReader

RSS = """<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
     xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<title>Sound Observer</title>
<item><title>Bridge closed</title><link>https://example.org/1</link>
<pubDate>Mon, 02 Mar 2026 18:40:00 +0000</pubDate>
<content:encoded>
<![CDATA[<p>The bridge is <b>closed</b>.</p><ul><li>It is old.</li></ul><script>x()</script>]]></content:encoded>
</item>
<item><title>Draft</title><wp:status>draft</wp:status><description>Not yet.</description></item>
</channel></rss>
"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Wire</title>
<entry><title>Bridge open</title><published>2026-03-28T06:00:00+00:00</published>
<content type="html">&lt;p&gt;The bridge is open.&lt;/p&gt;</content></entry></feed>
"""
LINES = '{"text": "The bridge is closed.", "source": "Post", "date": "2026-03-02"}\n\n{"body": "It is old."}\n'
MAIL = b"""From: Harbour Board <press@example.org>
Subject: Re: Bridge closed
Date: Mon, 02 Mar 2026 18:40:00 +0000
Content-Type: text/plain; charset=utf-8

The bridge is closed
until the 28th.

> When does it open?

-- 
Tobias Wrenn
"""


def shown(article: Article) -> list[tuple[str, str]]:
    """Return kind and text of each block."""
    return [(block.kind, article.text[block.start : block.end]) for block in article.blocks]


def test_entries_of_a_feed_are_articles(tmp_path: Path) -> None:
    """Unpublished posts of an export are not."""
    (tmp_path / "feed.xml").write_text(RSS, encoding="utf-8")

    (article,) = FeedReader().read(tmp_path / "feed.xml", "feed.xml", Meta())

    assert [("title", "Bridge closed"), ("paragraph", "The bridge is closed."), ("bullet", "It is old.")] == shown(
        article
    )
    assert ("feed.xml#1", "Sound Observer", datetime(2026, 3, 2, 18, 40, tzinfo=UTC), (5, 1)) == (
        article.document,
        article.source,
        article.published,
        article.place(0),
    )


def test_atom_is_read(tmp_path: Path) -> None:
    """HTML that is escaped inside an entry is HTML."""
    (tmp_path / "feed.atom").write_text(ATOM, encoding="utf-8")

    (article,) = FeedReader().read(tmp_path / "feed.atom", "feed.atom", Meta())

    assert [("title", "Bridge open"), ("paragraph", "The bridge is open.")] == shown(article)


def test_entities_of_a_feed_are_not_expanded(tmp_path: Path) -> None:
    """A feed cannot read files of this machine, nor blow itself up."""
    secret = tmp_path / "secret.txt"
    secret.write_text("the password", encoding="utf-8")
    text = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{secret.as_uri()}">]>' + ATOM.replace("Bridge open", "Bridge &x; open")
    (tmp_path / "feed.atom").write_text(text, encoding="utf-8")

    (article,) = FeedReader().read(tmp_path / "feed.atom", "feed.atom", Meta())

    assert "password" not in article.text


@pytest.mark.parametrize(("raw", "told"), [("<rss><item>", "is not well-formed XML"), ("<html/>", "holds no entries")])
def test_what_is_no_feed_is_refused(raw: str, told: str, tmp_path: Path) -> None:
    """The line says what to give instead."""
    (tmp_path / "feed.xml").write_text(raw, encoding="utf-8")

    with pytest.raises(ReadError, match=told):
        FeedReader().read(tmp_path / "feed.xml", "feed.xml", Meta())


def test_each_line_is_an_article(tmp_path: Path) -> None:
    """The number in the document's name is the line's."""
    (tmp_path / "export.jsonl").write_text(LINES, encoding="utf-8")

    first, second = RecordsReader().read(tmp_path / "export.jsonl", "export.jsonl", Meta(source="Desk"))

    assert ("export.jsonl#1", "Post", date(2026, 3, 2)) == (first.document, first.source, first.published)
    assert ("export.jsonl#3", "Desk", 3) == (second.document, second.source, second.place(3)[0])


@pytest.mark.parametrize(
    ("row", "told"), [("{", r":1: is not JSON"), ("[]", ":1: has no text"), ('{"text": " "}', ":1: has no text")]
)
def test_bad_lines_are_named(row: str, told: str, tmp_path: Path) -> None:
    """Export errors are found by their line."""
    (tmp_path / "export.jsonl").write_text(row, encoding="utf-8")

    with pytest.raises(ReadError, match=told):
        RecordsReader().read(tmp_path / "export.jsonl", "export.jsonl", Meta())


def test_message_is_its_own_text(tmp_path: Path) -> None:
    """What was quoted and who signed is not the statement."""
    (tmp_path / "mail.eml").write_bytes(MAIL)

    (article,) = MessageReader().read(tmp_path / "mail.eml", "mail.eml", Meta())

    assert [("title", "Bridge closed"), ("paragraph", "The bridge is closed until the 28th.")] == shown(article)
    assert ("Harbour Board", datetime(2026, 3, 2, 18, 40, tzinfo=UTC)) == (article.source, article.published)


def test_message_in_html(tmp_path: Path) -> None:
    """A message without plain text is read from its HTML."""
    html = MAIL.replace(b"text/plain", b"text/html").split(b"\n\n")[0] + b"\n\n<p>It is closed.</p><p>It is old.</p>\n"
    (tmp_path / "mail.eml").write_bytes(html)

    (article,) = MessageReader().read(tmp_path / "mail.eml", "mail.eml", Meta())

    assert ["Bridge closed", "It is closed.", "It is old."] == [text for _, text in shown(article)]
