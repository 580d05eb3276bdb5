"""Bad drafts and bad decisions on the review page: a line each, nothing lost, nothing run."""

from html import escape
from pathlib import Path

import pytest

from checker.serve.draft import safe_name
from tests.cli.desk import HERALD
from tests.serve.page import DRAFT, client, desk, drop, findings, paste, problems

HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)> {{ 7 * 7 }} "


def test_50_mb_are_refused_in_a_line_and_the_server_goes_on(tmp_path: Path) -> None:
    """They are read off the wire, so that the browser shows the answer, and not kept."""
    served = desk(tmp_path)
    browser = client(served)

    answer = browser.post("/drafts", files={"file": ("a.txt", b"The bridge is closed. " * 2_400_000)})

    assert (413, {}) == (answer.status_code, served.checks)
    assert ["draft: is larger than 10 MB; give one article, as text or as a smaller file"] == problems(answer)
    assert 1 == len(findings(browser.get(drop(browser))))


def test_article_above_the_readers_limit_is_one_line(tmp_path: Path) -> None:
    """12 MB come in; the reader says that this is no article."""
    browser = client(desk(tmp_path))

    answer = browser.get(drop(browser, b"The bridge is closed. " * 550_000, "a.txt"))

    assert ["a.txt: is larger than 10 MB; give one article per file"] == problems(answer)


def test_pasted_text_above_the_limit_is_one_line(tmp_path: Path) -> None:
    """A field of a form has the same limit."""
    answer = client(desk(tmp_path)).post("/drafts", data={"text": "x" * 11_000_000}, files={"file": ("", b"")})

    assert (400, 1) == (answer.status_code, len(problems(answer)))


@pytest.mark.parametrize(
    ("name", "raw", "line"),
    [
        ("a.md", b"", "a.md: is empty; remove it or add the text"),
        ("a.txt", b"PNG\0\0\x01", "a.txt: is a binary file, not text; export it as text"),
        ("a.md", b"caf\xe9 is closed", "a.md: byte 4 (0xe9) is not UTF-8; save the file as UTF-8"),
        ("a.docx", b"PK\x03\x04no", "a.docx: "),
        ("a.pages", b"x", "a.pages: no reader for '.pages'; use one of "),
        ("a", b"x", "a: no reader for files without an ending; use one of "),
    ],
    ids=["empty", "binary", "latin-1", "docx", "no reader", "no ending"],
)
def test_unreadable_file_is_one_line(name: str, raw: bytes, line: str, tmp_path: Path) -> None:
    """The line names the file as the editor knows it, and no folder of ours."""
    browser = client(desk(tmp_path))

    answer = browser.get(drop(browser, raw, name))

    assert (422, 1) == (answer.status_code, len(problems(answer)))
    assert problems(answer)[0].startswith(line)
    assert "/tmp" not in problems(answer)[0]


def test_empty_form_is_one_line_and_keeps_what_was_written(tmp_path: Path) -> None:
    """Without text there is nothing to check; title and source are still there."""
    answer = client(desk(tmp_path)).post("/drafts", data={"text": " ", "title": "Harbour", "source": "Our <Paper>"})

    assert ["draft: there is no text; drop a file or paste the draft"] == problems(answer)
    assert ('value="Harbour"' in answer.text, 'value="Our &lt;Paper&gt;"' in answer.text) == (True, True)


def test_bad_date_keeps_the_pasted_text(tmp_path: Path) -> None:
    """Nothing of a long draft is lost."""
    browser = client(desk(tmp_path))

    answer = browser.get(paste(browser, published="yesterday"))

    assert ["date: published 'yesterday' is not a date; write 2026-03-02 or 2026-03-02T18:40"] == problems(answer)
    assert escape(HERALD, quote=False) in answer.text


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd.md", "passwd.md"), ("C:\\desk\\a.md", "a.md"), ("a\nb\0c.md", "a-b-c.md"), ("..", "draft"),
        ("", "draft"), (".md", "md"), (f"{'x' * 300}.md", f"{'x' * 100}.md"), ("naïve café.md", "naïve café.md"),
    ],
)
def test_name_is_made_safe(name: str, safe: str) -> None:
    """Folders, line breaks and zero bytes of a name lead nowhere."""
    assert safe == safe_name(name)


def test_hostile_name_and_text_are_shown_as_text(tmp_path: Path) -> None:
    """Title, name, text and source of a draft are escaped wherever they stand."""
    browser = client(desk(tmp_path))
    raw = f"# {HOSTILE}\n\n{HERALD} {HOSTILE}\n".encode()

    address = drop(browser, raw, "<img src=x onerror=alert(3)>.md", source=HOSTILE)
    pages = browser.get(address).text + browser.get("/").text

    assert [] == [sign for sign in ("<img", "<script>alert", "> 49 ") if sign in pages]
    assert "&lt;img src=x onerror=alert(3)&gt;.md" in pages


@pytest.mark.parametrize(
    ("form", "line"),
    [
        ({"decision": "dismiss", "reason": " "}, "reason: is missing; say why, for whoever reads this next"),
        (
            {"decision": "burn", "reason": "x"},
            "decision: is missing; choose one of accept, dismiss and our side is right",
        ),
        ({"decision": "accept", "reason": "x", "until": "soon"}, "until: 'soon' is not a date; write 2026-06-01"),
        (
            {"decision": "accept", "reason": "x", "until": "2001-01-01"},
            "until: 2001-01-01 is over; name a day to come, or leave it empty",
        ),
        (
            {"decision": "accept", "reason": "x", "finding": "quote-0"},
            "quote-0: this draft has no such finding; go back to the page of the draft",
        ),
    ],
    ids=["reason", "decision", "date", "over", "finding"],
)
def test_bad_decision_is_one_line_and_nothing_is_written(form: dict[str, str], line: str, tmp_path: Path) -> None:
    """The page comes back with the form as it was."""
    browser = client(desk(tmp_path))
    address = drop(browser)
    name = findings(browser.get(address))[0]

    answer = browser.post(f"{address}/decisions", data={"finding": name, **form})

    assert (422, [line]) == (answer.status_code, problems(answer))
    assert ([name], False) == (findings(answer), (tmp_path / ".checker").exists())


def test_conflict_marks_in_the_decisions_lose_nothing(tmp_path: Path) -> None:
    """The line is named, findings are still shown, the reason stands in the form, the file is as it was."""
    browser = client(desk(tmp_path))
    address = drop(browser)
    file = tmp_path / ".checker" / "decisions.yaml"
    file.parent.mkdir()
    file.write_text("<<<<<<< ours\n- finding: quote-1\n", encoding="utf-8")
    name = findings(browser.get(address))[0]

    form = {"finding": name, "decision": "dismiss", "reason": "a long reason"}
    answer = browser.post(f"{address}/decisions", data=form)

    line = f"{file}:1: a merge was left half done; keep the right entries and remove <<<<<<<"
    assert ([line], [line]) == (problems(answer), problems(browser.get(address)))
    assert ('value="a long reason"' in answer.text, [name]) == (True, findings(answer))
    assert "<<<<<<< ours\n- finding: quote-1\n" == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("place", ["/drafts/none", "/drafts/none/progress", "/drafts/none/report.md", "/assets/a.py"])
def test_unknown_place_is_one_line(place: str, tmp_path: Path) -> None:
    """An old bookmark, or a guess."""
    answer = client(desk(tmp_path)).get(place)

    assert (404, 1) == (answer.status_code, len(problems(answer)))


def test_a_bug_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever breaks inside the check, the editor reads a line and the draft is kept."""
    monkeypatch.setattr("checker.pipeline.check_articles", lambda *a, **k: 1 / 0)
    browser = client(desk(tmp_path))

    answer = browser.get(paste(browser))

    assert problems(answer)[0].startswith("ZeroDivisionError: division by zero; this is a bug")
    assert escape(HERALD, quote=False) in answer.text


def test_a_draft_that_waits_is_not_lost_when_an_earlier_one_fails(tmp_path: Path) -> None:
    """The worker goes on with the next."""
    browser = client(desk(tmp_path))
    drop(browser, b"", "a.md")

    assert 1 == len(findings(browser.get(drop(browser, DRAFT))))
