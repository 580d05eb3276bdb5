"""A desk with one paper on file, and a client that has come in through its door."""

import re
import time
from html import unescape
from pathlib import Path

import pytest

from checker.config import Config
from tests.build import write
from tests.cli.desk import COURIER, HERALD

pytest.importorskip("starlette")

from httpx2 import Response
from starlette.testclient import TestClient

from checker.serve.app import make_app
from checker.serve.desk import Desk

PORT, TOKEN = 8765, "a-token-of-this-test"
ORIGIN = f"http://127.0.0.1:{PORT}"
DRAFT = f"---\nsource: Harbour Herald\npublished: 2026-03-02\n---\n\n{HERALD}\n".encode()


def desk(folder: Path, **settings: object) -> Desk:
    """Return a desk that holds drafts against one paper."""
    on_file = folder / "wires"
    on_file.mkdir()
    write(on_file, "courier.md", COURIER, source="Linden Courier")
    config = Config.model_validate({
        "root": str(folder), "embedder": "hashing", "entailment": "off", **settings,
    })
    return Desk(config, [on_file], "Ana")


def client(served: Desk, **headers: str) -> TestClient:
    """Return a browser with the token; headers replace those that it would send."""
    app = make_app(served, PORT, TOKEN)
    return TestClient(
        app, base_url=ORIGIN, headers={"origin": ORIGIN, **headers}, cookies={f"checker-{PORT}": TOKEN},
        raise_server_exceptions=False,
    )


def drop(browser: TestClient, raw: bytes = DRAFT, name: str = "herald.md", **fields: str) -> str:
    """Drop a file, wait until its check is over, and return the address of its page."""
    sent = browser.post("/drafts", files={"file": (name, raw)}, data=fields, follow_redirects=False)
    return over(browser, sent)


def paste(browser: TestClient, **fields: str) -> str:
    """Paste a draft, wait, and return the address of its page."""
    form = {"text": HERALD, "title": "", "source": "", "published": "", **fields}
    return over(browser, browser.post("/drafts", data=form, files={"file": ("", b"")}, follow_redirects=False))


def over(browser: TestClient, sent: Response) -> str:
    """Wait for a check."""
    assert 303 == sent.status_code, sent.text
    address = sent.headers["location"]
    end = time.monotonic() + 60
    while 'role="status"' in browser.get(address).text and time.monotonic() < end:
        time.sleep(0.05)
    return str(address)


def problems(answer: Response) -> list[str]:
    """Return the lines that say what is wrong."""
    found = re.findall(r'<p class="problem" role="alert">(.*?)</p>', answer.text)
    return [unescape(line) for line in found]


def findings(answer: Response) -> list[str]:
    """Return the ids of the findings that stand."""
    return re.findall(r'<section class="card [^>]*id="([\w-]+)"', answer.text)
