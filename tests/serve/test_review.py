"""The review page: a draft comes in, its findings are read, decided and exported."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from checker.findings import ledger
from tests.build import write
from tests.cli.desk import HERALD
from tests.serve.page import DRAFT, client, desk, drop, findings, paste, problems


def test_dropped_file_is_held_against_the_papers_on_file(tmp_path: Path) -> None:
    """Both passages are on the page, the words in dispute marked."""
    browser = client(desk(tmp_path))

    text = browser.get(drop(browser)).text

    assert ["never", "not"] == [word for word in ("never", "not") if f"We will {word} sell" in text]
    assert re.search(r"<mark>.*?never.*?</mark>", text)
    assert 'class="mark ' in text


def test_pasted_draft_takes_title_source_and_date(tmp_path: Path) -> None:
    """What the form says stands on the page."""
    browser = client(desk(tmp_path))

    text = browser.get(paste(browser, title="Harbour stays", source="Our Paper", published="2026-03-04")).text

    assert ("<h2>Harbour stays</h2>" in text, "Our Paper · 4 March 2026 · <code>" in text) == (True, True)
    assert "harbour-stays.md" in text


def test_progress_ends_with_over(tmp_path: Path) -> None:
    """The stream of events ends when the check does, so that the page can turn."""
    browser = client(desk(tmp_path))
    address = browser.post("/drafts", files={"file": ("herald.md", DRAFT)}, follow_redirects=False).headers["location"]

    told = browser.get(f"{address}/progress")

    assert "text/event-stream; charset=utf-8" == told.headers["content-type"]
    assert told.text.endswith("event: over\ndata: {}\n\n")
    assert 1 == len(findings(browser.get(address)))


def test_waiting_page_works_without_scripts(tmp_path: Path) -> None:
    """A browser that runs none looks again by itself."""
    served = desk(tmp_path)
    served._worker.submit(lambda: __import__("time").sleep(0.5))
    browser = client(served)

    sent = browser.post("/drafts", files={"file": ("herald.md", DRAFT)})

    assert '<noscript><meta http-equiv="refresh"' in sent.text
    assert 'role="status"' in sent.text


def test_decision_lands_in_the_file_and_is_honoured(tmp_path: Path) -> None:
    """Dismissed with reason, name and end: it is set aside on the page and written for git."""
    browser = client(desk(tmp_path))
    address = drop(browser)
    name = findings(browser.get(address))[0]
    form = {"finding": name, "decision": "dismiss", "reason": "two speeches", "until": "2999-06-01", "editor": "Bo"}

    page = browser.post(f"{address}/decisions", data=form)

    made = ledger.load(tmp_path / ".checker" / "decisions.yaml")[0]
    assert (name, "dismiss", "two speeches", date(2999, 6, 1), "Bo", ("courier.md", "herald.md")) == (
        made.finding, made.decision, made.reason, made.until, made.editor, made.articles,
    )
    assert ([], True) == (findings(page), "1 finding set aside by decisions" in page.text)


def test_accepted_finding_stays_and_shows_the_decision(tmp_path: Path) -> None:
    """It is right until the draft is mended."""
    browser = client(desk(tmp_path))
    address = drop(browser)
    name = findings(browser.get(address))[0]

    page = browser.post(f"{address}/decisions", data={"finding": name, "decision": "accept", "reason": "ask again"})

    assert ([name], True) == (findings(page), "accept: ask again" in page.text)


def test_decision_is_taken_back(tmp_path: Path) -> None:
    """The finding stands again and the file has no entry."""
    browser = client(desk(tmp_path))
    address = drop(browser)
    name = findings(browser.get(address))[0]
    browser.post(f"{address}/decisions", data={"finding": name, "decision": "ours-is-right", "reason": "heard it"})

    page = browser.post(f"{address}/decisions", data={"finding": name, "decision": "undo"})

    assert ([name], ()) == (findings(page), ledger.load(tmp_path / ".checker" / "decisions.yaml"))


def test_decision_holds_for_the_next_check(tmp_path: Path) -> None:
    """The same draft dropped again is known by the name of its file."""
    browser = client(desk(tmp_path))
    address = drop(browser)
    name = findings(browser.get(address))[0]
    browser.post(f"{address}/decisions", data={"finding": name, "decision": "dismiss", "reason": "two speeches"})

    assert [] == findings(browser.get(drop(browser)))


def test_earlier_version_of_the_draft_is_not_held_against_it(tmp_path: Path) -> None:
    """The same file name and source on file is the same article."""
    served = desk(tmp_path)
    write(served.against[0], "herald.md", HERALD.replace("never", "hardly ever"), source="Harbour Herald")
    browser = client(served)

    text = browser.get(drop(browser)).text

    assert ("hardly ever" in text, "wires/herald.md" in text or "herald.md" in text) == (False, True)


@pytest.mark.parametrize(
    ("ending", "sign"),
    [("md", "# What the papers disagree on"), ("html", "<!doctype html>"), ("json", '"schema": 1')],
)
def test_report_is_exported(ending: str, sign: str, tmp_path: Path) -> None:
    """As a file named after the draft."""
    browser = client(desk(tmp_path))
    address = drop(browser)

    sent = browser.get(f"{address}/report.{ending}")

    assert f"attachment; filename*=utf-8''herald-report.{ending}" == sent.headers["content-disposition"]
    assert sign in sent.text


def test_exported_report_honours_decisions(tmp_path: Path) -> None:
    """What was set aside is counted, as on the command line."""
    browser = client(desk(tmp_path))
    address = drop(browser)
    name = findings(browser.get(address))[0]
    browser.post(f"{address}/decisions", data={"finding": name, "decision": "dismiss", "reason": "two speeches"})

    data = json.loads(browser.get(f"{address}/report.json").text)

    assert ([], 1, 0) == (data["findings"], data["dismissed"], data["exit_code"])


def test_findings_beyond_the_cap_are_counted_and_shown_on_demand(tmp_path: Path) -> None:
    """As `max_findings` says, with a link to all."""
    served = desk(tmp_path, max_findings=1)
    aground = "The night ferry carried {} people when it ran aground off Linden Point on Monday."
    write(served.against[0], "post.md", aground.format(14), source="Post")
    browser = client(served)
    raw = DRAFT + f"\n{aground.format(12)}\n".encode()

    address = drop(browser, raw)

    pages = [findings(browser.get(f"{address}{query}")) for query in ("", "?all=1")]
    assert [1, 2] == [len(found) for found in pages]
    assert "?all=1" in browser.get(address).text


def test_desk_without_decisions_offers_none(tmp_path: Path) -> None:
    """`decisions = ""` in the settings: the forms are not there, and one that is sent changes nothing."""
    browser = client(desk(tmp_path, decisions=""))
    address = drop(browser)
    name = findings(browser.get(address))[0]

    sent = browser.post(f"{address}/decisions", data={"finding": name, "decision": "dismiss", "reason": "x"})

    assert 'class="decide"' not in browser.get(address).text
    assert ["checker.toml: decisions: is empty, so that none are kept; name a file"] == problems(sent)
