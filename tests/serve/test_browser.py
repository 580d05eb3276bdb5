"""The review page in a real browser, served by the command; skipped where there is no browser."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.findings import ledger
from tests.build import write
from tests.cli.desk import COURIER, HERALD
from tests.serve.browser import BROWSER, Browser

pytest.importorskip("starlette")
pytestmark = [pytest.mark.slow, pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine")]

HOSTILE = "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>"


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """Serve a desk with one paper on file, in a process of its own, and stop it as an editor does."""
    wires = tmp_path / "wires"
    wires.mkdir()
    (tmp_path / "checker.toml").write_text('embedder = "hashing"\nentailment = "off"\n', encoding="utf-8")
    write(wires, "courier.md", COURIER, source="Linden Courier")
    command = [sys.executable, "-m", "checker", "serve", "--no-open", "--port", "0", "--against", "wires"]
    process = subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "USER": "ana", "LOGNAME": "ana"},
    )
    assert process.stdout is not None
    yield process.stdout.readline().strip()
    process.send_signal(signal.SIGINT)
    rest, wrong = process.communicate(timeout=20)
    assert ("", True) == (wrong, rest.endswith("stopped\n"))


def test_editor_drops_a_draft_and_decides_by_keyboard(address: str, tmp_path: Path) -> None:
    """From the dropped file to the decision on disk, with hostile text in the draft and the policy in force."""
    draft = write(tmp_path, "herald.md", f"{HERALD}\n\n{HOSTILE}", source="Harbour Herald")
    with Browser(tmp_path / "profile") as browser:
        browser.visit(address)
        left = browser.ask("location.search")
        browser.choose("input[type=file]", draft)
        browser.leave("document.querySelector('form.draft').requestSubmit()")
        browser.until("!!document.querySelector('.card .decide') && document.readyState === 'complete'")
        marked = browser.ask("document.querySelector('.card mark').textContent")
        browser.keys("jd")
        browser.keys("jk: two speeches")   # "j" and "k" in a reason are letters
        browser.enter()
        browser.until("!!document.querySelector('.noted')")
        noted, title = browser.ask("document.querySelector('.noted').textContent"), browser.ask("document.title")
        complaints = browser.complaints()

    made = ledger.load(tmp_path / ".checker" / "decisions.yaml")
    assert [("dismiss", "jk: two speeches", "ana")] == [(d.decision, d.reason, d.editor) for d in made]
    assert ("", True, []) == (left, "never" in marked, complaints)
    assert re.match(r"quote-\w+: dismiss, written to ", noted)
    assert "No disagreement found · checker" == title


def test_pages_fit_a_phone_and_need_no_script(address: str, tmp_path: Path) -> None:
    """Scripts switched off and 390 points wide: a pasted draft comes to its findings, nothing sticks out."""
    with Browser(tmp_path / "profile") as browser:
        browser.call("Emulation.setScriptExecutionDisabled", value=True)
        browser.call("Emulation.setDeviceMetricsOverride", width=390, height=844, deviceScaleFactor=1, mobile=True)
        browser.visit(address)
        widths = [browser.ask("document.documentElement.scrollWidth")]
        browser.ask(f"document.querySelector('textarea').value = {HERALD!r}")
        browser.leave("document.querySelector('form.draft').submit()")
        browser.until("!!document.querySelector('.card')")
        widths.append(browser.ask("document.documentElement.scrollWidth"))

    assert [390, 390] == widths
