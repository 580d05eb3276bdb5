"""Articles at addresses, fetched from a server on this machine."""

import socket
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from checker import plugins, readers
from checker.cli.app import run
from checker.errors import ReadError
from checker.interfaces import Address, Fetched, Meta
from checker.models import Article
from checker.readers.address import place, read_address
from checker.readers.plain import PlainReader
from checker.readers.web import WebFetcher
from tests.build import write
from tests.readers.site import site

ONLINE = Meta(network=True)


@pytest.fixture(scope="module")
def here() -> Iterator[str]:
    """A server on this machine."""
    with site() as address:
        yield address


class Shelf:
    """Keeps its articles by number."""

    def fetch(self, address: str) -> Fetched:
        """Return the text of a number."""
        return Fetched(raw=f"Number {address[-1]} is closed.".encode(), suffix=".txt")


def read(address: str, meta: Meta = ONLINE) -> tuple[Article, ...]:
    """Read what stands at an address."""
    return readers.read_paths([place(address)], meta)


def refused(address: str, fetcher: WebFetcher) -> str:
    """Return the line that says why an address was not fetched."""
    with pytest.raises(ReadError) as told:
        fetcher.fetch(address)
    return str(told.value)


def test_page_is_an_article(here: str) -> None:
    """Its document and address are what was asked for, its source is what the page says."""
    [article] = read(f"{here}/page?id=1//2#top")

    assert (f"{here}/page?id=1//2", f"{here}/page?id=1//2", "Linden Courier", "Pier closed") == (
        article.document, article.url, article.source, article.title,
    )
    assert "until the café on it is repaired" in article.text
    assert "never run" not in article.text


@pytest.mark.parametrize("path", ["latin", "packed", "to/3/page"])
def test_same_page_by_other_ways(path: str, here: str) -> None:
    """In another encoding, packed, or led on to: the same text."""
    assert read(f"{here}/page")[0].text == read(f"{here}/{path}")[0].text


def test_feed_and_text_go_to_their_readers(here: str) -> None:
    """What the server says it is decides; of text, the ending of the address."""
    assert [(f"{here}/feed#1", "Sound Observer")] == [(a.document, a.source) for a in read(f"{here}/feed")]
    assert [("127.0.0.1", "Pier")] == [(a.source, a.title) for a in read(f"{here}/notes/a.md")]


def test_nothing_is_fetched_unasked(here: str) -> None:
    """Without the flag no connection is made: a closed port would be told otherwise."""
    with pytest.raises(ReadError, match=r"^http://127.0.0.1:1/a: is on the network; say --allow-network to fetch it"):
        read("http://127.0.0.1:1/a", Meta())


def test_password_is_sent_and_not_shown(here: str) -> None:
    """What reports and errors name is the address without it."""
    [article] = read(f"http://ana:se%40cret@{here.removeprefix('http://')}/locked")

    assert f"{here}/locked" == article.document
    with pytest.raises(ReadError, match=r"^http://127.0.0.1:1/a: the connection failed \(.*refused\)"):
        read("http://ana:secret@127.0.0.1:1/a")


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("nothing", "the server says 404 Not Found; check the address, or save the page as a file"),
        ("picture", "is image/png, which is not read; save the text as .txt or .md"),
        ("empty", "no article text was found in this page; save the text as .txt or .md"),
        ("to/6/page", "leads on more than 5 times; give the address that it leads to"),
        ("file", "is no address that can be fetched (Not supported URL scheme file); check it"),
        ("bomb", "is larger than 10 MB; give the page of one article"),
    ],
)
def test_what_cannot_be_read_is_one_line(path: str, line: str, here: str) -> None:
    """With the address, what is wrong and what to do."""
    with pytest.raises(ReadError) as told:
        read(f"{here}/{path}")

    assert f"{here}/{path}: {line}" == str(told.value)


def test_page_that_never_ends_is_left(here: str) -> None:
    """A byte now and then does not hold an editor up."""
    assert refused(f"{here}/endless", WebFetcher(seconds=0.5)).endswith(
        "/endless: takes longer than 0.5 seconds; save the page as a file"
    )


def test_server_that_says_nothing_is_left(here: str) -> None:
    """Half of the time without a byte is too long."""
    assert refused(f"{here}/silent", WebFetcher(seconds=0.5)).endswith(
        "/silent: no answer within 0.25 seconds; try again, or save the page as a file"
    )


def test_scheme_without_fetcher_is_told() -> None:
    """A desk's own scheme takes a plug-in."""
    with pytest.raises(ReadError, match=r"^cms://1/2: nothing fetches 'cms' addresses; use one of http, https$"):
        read("cms://1/2")


def test_own_fetcher_comes_through_the_same_door(monkeypatch: pytest.MonkeyPatch) -> None:
    """An entry point of the group `checker.fetchers`, named after its scheme."""
    own = EntryPoint("cms", "tests.readers.test_web:Shelf", "checker.fetchers")
    monkeypatch.setattr("checker.readers.address.available", lambda group: {"cms": own})
    monkeypatch.setattr(plugins, "available", lambda group: {"cms": own})

    [article] = read_address(Address("cms://desk/7"), {".txt": PlainReader()}, ONLINE)

    assert ("cms://desk/7", "desk", "Number 7 is closed.") == (article.document, article.source, article.text)


def test_draft_is_held_against_a_page(here: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Through the command line, with the address beside the passage."""
    text = "Twelve people were on the pier when the planks gave way, and none of them was hurt, the board said."
    draft = write(tmp_path, "draft.md", text)

    code = run(["check", str(draft), "--against", f"{here}/page", "--allow-network"])

    assert 1 == code
    assert f"{here}/page:" in capsys.readouterr().out


def test_no_socket_without_the_flag(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The command line says so, with exit code 2, and opens nothing."""
    monkeypatch.setattr(socket, "create_connection", lambda *_, **__: pytest.fail("a connection was made"))

    assert 2 == run(["check", "https://paper.example/a"])

    line = "checker: https://paper.example/a: is on the network; say --allow-network to fetch it, or save"
    assert capsys.readouterr().err.startswith(line)
