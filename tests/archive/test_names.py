"""A document is called one thing in an archive, however its path was written."""

from pathlib import Path

import pytest

from checker.archive import key_of, shown


@pytest.fixture(autouse=True)
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sub").mkdir()
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("written", ["a.md", "./a.md", "sub/../a.md"])
def test_one_key_for_every_spelling(written: str, tmp_path: Path) -> None:
    """`./a.md`, `a.md` and the absolute path are one document."""
    assert "a.md" == key_of(written, Path("desk.archive")) == key_of(str(tmp_path / written), Path("desk.archive"))


def test_key_does_not_depend_on_where_one_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    """From another folder the same file has the same key."""
    monkeypatch.chdir("sub")

    assert "a.md" == key_of("../a.md", Path("../desk.archive"))


def test_linked_folder_is_one_with_its_target(tmp_path: Path) -> None:
    """A folder reached through a link does not double its articles."""
    (tmp_path / "link").symlink_to(tmp_path / "sub")

    assert "sub/feed.xml#3" == key_of("link/feed.xml#3", Path("desk.archive"))


def test_report_names_a_document_from_here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The name in a report opens the file from where the command was run."""
    assert "sub/a.md" == shown("sub/a.md", Path("desk.archive"), tmp_path)
    monkeypatch.chdir("sub")
    assert "a.md" == shown("sub/a.md", Path("../desk.archive"), tmp_path)
    assert "../b.md" == shown("b.md", Path("../desk.archive"), Path("."))


def test_report_names_a_document_from_the_desk(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The hook works in a folder of its own: names are those of the repository all the same."""
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))

    assert "sub/a.md" == shown("sub/a.md", tmp_path / "desk.archive", tmp_path)


def test_address_stays_as_it_is(tmp_path: Path) -> None:
    """An article that was fetched is no file beside the archive."""
    address = "https://example.org/pier?page=2"

    assert address == key_of(address, Path("desk.archive")) == shown(address, Path("desk.archive"), tmp_path)
