"""`checker report`."""

from pathlib import Path

import pytest

from tests.cli.desk import story, told

PAGE = Path("reports/harbour.md")


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a desk's folder."""
    story(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_each_story_has_a_page_and_the_index_leads_to_it(capsys) -> None:
    """One folder of articles, one page."""
    told(capsys, "report", "corpus")

    row = "| [Harbour](harbour.md) | Linden Courier, Harbour Herald | 1 warning |"
    assert row in Path("reports/README.md").read_text()


def test_links_lead_from_the_page_to_the_article(capsys) -> None:
    """Every place on the page is a file that exists, relative to the page."""
    told(capsys, "report", "corpus")
    text = PAGE.read_text()
    target = text.split("[`herald.md:6`](")[1].split("#")[0]

    assert (PAGE.parent / target).resolve() == Path("corpus/harbour/herald.md").resolve()


def test_fresh_pages_pass_the_check(capsys) -> None:
    """Same articles, same bytes, whatever way the folder is named."""
    told(capsys, "report", "corpus")

    names = ("corpus", str(Path("corpus").resolve()))
    assert [(0, ""), (0, "")] == [told(capsys, "report", name, "--check") for name in names]


@pytest.mark.parametrize("path", [PAGE, Path("reports/README.md")])
def test_an_edited_page_fails_the_check_and_is_left_alone(path: Path, capsys) -> None:
    """The check names the page and writes nothing."""
    told(capsys, "report", "corpus")
    path.write_text("edited", encoding="utf-8")

    answer = told(capsys, "report", "corpus", "--check")

    assert ((1, f"{path}: is not up to date; run 'checker report'\n"), "edited") == (answer, path.read_text())


def test_the_page_of_a_story_that_is_gone_is_removed(capsys) -> None:
    """Pages of its own making only: what people put beside them stays."""
    told(capsys, "report", "corpus")
    Path("corpus/harbour").rename("corpus/port")
    Path("reports/notes.md").write_text("mine", encoding="utf-8")

    code, text = told(capsys, "report", "corpus", "--check")
    told(capsys, "report", "corpus")

    assert 1 == code and f"{PAGE}: belongs to no story any more" in text
    assert ["README.md", "notes.md", "port.md"] == sorted(path.name for path in Path("reports").iterdir())


def test_two_folders_of_one_name_are_refused(capsys) -> None:
    """One page would silently replace the other."""
    for folder in (Path("corpus/har/bour"), Path("corpus/har-bour")):
        folder.mkdir(parents=True)
        (folder / "a.md").write_text("Nothing happened.", encoding="utf-8")

    code, text = told(capsys, "report", "corpus")

    assert (2, True) == (code, "har-bour: two folders would share this page" in text)
