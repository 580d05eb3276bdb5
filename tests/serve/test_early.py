"""Findings that come while a check runs, in a real browser; the check stands still until the test lets it go on."""

import threading
import time
from pathlib import Path
from typing import Any

import pytest

from tests.build import write
from tests.cli.desk import HERALD
from tests.serve.browser import BROWSER, Browser
from tests.serve.page import DRAFT, client, desk, findings

pytest.importorskip("uvicorn")

from checker import material
from checker.serve.desk import Desk
from tests.serve.live import served

HOSTILE = "<img src=x onerror=\"document.title='run'\">"


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Hold every check before the article `post.md` is read, until the gate is opened."""
    opened, known = threading.Event(), material._known

    def held(article: Any, *rest: Any) -> Any:
        assert article.document.endswith("post.md") is False or opened.wait(60)
        return known(article, *rest)

    monkeypatch.setattr(material, "_known", held)
    return opened


def slow_desk(folder: Path, name: str = "Linden Courier") -> Desk:
    """Return a desk with two papers on file, of which the first contradicts the draft."""
    served = desk(folder)
    write(served.against[0], "courier.md", HERALD.replace("never", "not"), source=name)
    write(served.against[0], "post.md", "The library on Linden Street opens at ten.", source="Linden Post")
    return served


def test_findings_so_far_are_on_the_waiting_page(gate: threading.Event, tmp_path: Path) -> None:
    """Without scripts too: the page that looks again by itself shows them."""
    browser = client(slow_desk(tmp_path))
    sent = browser.post("/drafts", files={"file": ("herald.md", DRAFT)}, follow_redirects=False)
    address = sent.headers["location"]

    end = time.monotonic() + 60
    while not findings(page := browser.get(address)) and time.monotonic() < end:
        time.sleep(0.05)
    gate.set()

    assert (1, True) == (len(findings(page)), "More articles can still change it" in page.text)


@pytest.mark.slow
@pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine")
def test_browser_shows_findings_as_they_come(gate: threading.Event, tmp_path: Path) -> None:
    """Both passages are read while another paper waits; then the page turns to the review, at the same finding."""
    with served(slow_desk(tmp_path, HOSTILE)) as address, Browser(tmp_path / "profile") as browser:
        browser.visit(address)
        browser.choose("input[type=file]", write(tmp_path, "herald.md", HERALD, source="Harbour Herald"))
        browser.leave("document.querySelector('form.draft').requestSubmit()")
        browser.until("!!document.querySelector('.early .card')")
        early = browser.ask("document.querySelector('.early').innerText")
        stage = browser.ask("document.querySelector('.stage').textContent")
        browser.ask("document.querySelector('.early .card').focus()")
        name = browser.ask("document.activeElement.id")
        gate.set()
        browser.until("!!document.querySelector('.card .decide') && document.readyState === 'complete'")
        after = browser.ask("[location.hash, document.querySelector('.card.on').id]")
        complaints = browser.complaints()

    assert "reading articles: 2 of 3" == stage
    assert [True, True, True] == [words in early for words in ("We will never sell", "We will not sell", HOSTILE)]
    assert ([f"#{name}", name], []) == (after, complaints)


