"""`checker archive`: what it keeps, skips, does again and removes, as the user sees it."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from checker.archive import Archive
from checker.cli.app import run
from tests.build import write

PIER = "The north pier is shut until May, Mayor Rosa Diaz said."


@pytest.fixture(autouse=True)
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a desk's folder with two articles and a quick embedder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "checker.toml").write_text('embedder = "hashing"\nentailment = "off"\n')
    (tmp_path / "out" / "2019").mkdir(parents=True)
    write(tmp_path / "out", "a.md", PIER)
    write(tmp_path / "out" / "2019", "b.md", "The choir of Marsh sang on.", published="2019-05-01")


def says(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    """Run a command of `checker archive`; return what it prints, errors included."""
    assert code == run(["archive", *arguments])
    told = capsys.readouterr()
    return (told.out + told.err).strip()


def documents(path: str = "desk.archive") -> list[str]:
    """Return what the archive holds."""
    with Archive(Path(path)) as archive:
        return [item.document for item in archive.articles()]


def test_unchanged_articles_are_skipped_however_they_are_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A folder, a dotted path and an absolute path are the same documents."""
    assert says(capsys, "add", "desk.archive", "out").startswith("2 added")
    again = ["./out/a.md", "out/../out/2019/b.md", str(tmp_path / "out" / "a.md")]
    assert "0 added with 0 claims" in says(capsys, "add", "desk.archive", *again)
    assert ["out/2019/b.md", "out/a.md"] == documents()


def test_only_what_has_changed_is_done_again(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A changed text is added anew, the others are left."""
    says(capsys, "add", "desk.archive", "out")
    write(tmp_path / "out", "a.md", "The north pier is open again.")

    told = says(capsys, "add", "desk.archive", "out")
    assert told.startswith("1 added") and told.endswith("1 unchanged")


def test_other_model_asks_for_a_rebuild(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Vectors of two models are never compared; a rebuild mends it."""
    says(capsys, "add", "desk.archive", "out")
    (tmp_path / "checker.toml").write_text('entailment = "off"\n')
    assert 2 == run(["check", "out/a.md", "--against", "desk.archive"])
    told = capsys.readouterr().err
    assert "desk.archive: 2 of 2 articles were made with claims-" in told
    assert "run 'checker archive rebuild desk.archive'" in told
    assert says(capsys, "rebuild", "desk.archive").startswith("2 rebuilt")
    assert 0 == run(["check", "out/a.md", "--against", "desk.archive"])


def test_rebuild_needs_no_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """An article whose file is gone is done again from its text; one can still find it, and say that it is gone."""
    says(capsys, "add", "desk.archive", "out")
    (tmp_path / "out" / "a.md").unlink()

    assert says(capsys, "rebuild", "desk.archive").startswith("2 rebuilt")
    assert ["out/2019/b.md", "out/a.md"] == documents()
    assert "1 removed" == says(capsys, "remove", "desk.archive", "--gone")
    assert ["out/2019/b.md"] == documents()


def test_rebuild_keeps_what_was_said_at_adding(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Source and date from the command line outlive a rebuild from another folder."""
    (tmp_path / "out" / "c.txt").write_text("The mill has burnt down.")
    says(capsys, "add", "desk.archive", "out/c.txt", "--source", "The Beacon", "--published", "2024-02-03")
    says(capsys, "rebuild", "desk.archive")

    assert "2024-02-03           The Beacon                    1  out/c.txt" == says(capsys, "list", "desk.archive")


def test_names_follow_where_one_stands(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`list` prints names that open from here, and `remove` takes them."""
    says(capsys, "add", "desk.archive", "out")
    monkeypatch.chdir(tmp_path / "out")

    assert says(capsys, "list", "../desk.archive").endswith("a.md")
    assert "1 removed" == says(capsys, "remove", "../desk.archive", "2019/b.md")
    assert ["out/a.md"] == documents("../desk.archive")


@pytest.mark.parametrize("arguments", [["out/2019"], ["out/2019/"], ["out/2019/b.md"], ["--before", "2020-01-01"]])
def test_retention(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    """Articles leave by name, by folder or by age."""
    says(capsys, "add", "desk.archive", "out")

    assert "1 removed" == says(capsys, "remove", "desk.archive", *arguments)
    assert ["out/a.md"] == documents()


def test_unknown_name_removes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """A slip of the pen among several names leaves all in place."""
    says(capsys, "add", "desk.archive", "out")

    told = says(capsys, "remove", "desk.archive", "out/a.md", "out/x.md", code=2)
    assert "holds no out/x.md, nothing removed" in told
    assert 2 == len(documents())


def test_entries_that_a_feed_has_dropped_leave(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A file of several articles that has become shorter leaves no stale ones behind."""
    rows = ['{"text": "The mill has burnt down.", "source": "The Beacon"}', '{"text": "Rain fell."}']
    (tmp_path / "out" / "wire.jsonl").write_text("\n".join(rows))
    says(capsys, "add", "desk.archive", "out/wire.jsonl")
    assert ["out/wire.jsonl#1", "out/wire.jsonl#2"] == documents()
    (tmp_path / "out" / "wire.jsonl").write_text(rows[0])
    says(capsys, "add", "desk.archive", "out/wire.jsonl")

    assert ["out/wire.jsonl#1"] == documents()


def test_draft_is_not_held_against_its_own_archived_text(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However the draft's path is written, its own archived text is not another article."""
    says(capsys, "add", "desk.archive", "out/a.md")
    write(tmp_path / "out", "a.md", "The north pier is open until May, Mayor Rosa Diaz said.")
    monkeypatch.chdir(tmp_path / "out")
    for written in ("a.md", "./a.md", str(tmp_path / "out" / "a.md")):
        run(["check", written, "--against", "../desk.archive"])
        assert "held against" not in capsys.readouterr().out


def damage(table: str, column: str) -> None:
    """Spoil one column of every row of the archive."""
    with sqlite3.connect("desk.archive") as base:
        base.execute(f"UPDATE {table} SET {column} = x'01'")
    base.close()


@pytest.mark.parametrize("place", ["article.claims", "article.vectors", "direction.centroid"])
def test_damage_is_told_and_rebuilt(capsys: pytest.CaptureFixture[str], tmp_path: Path, place: str) -> None:
    """A check stops with the archive's name and the command that mends it; after that all is well."""
    write(tmp_path, "draft.md", PIER, source="Herald")
    says(capsys, "add", "desk.archive", "out")
    damage(*place.split("."))
    assert 2 == run(["check", "draft.md", "--against", "desk.archive"])
    told = capsys.readouterr().err
    assert told.startswith("checker: desk.archive: ") and told.endswith("run 'checker archive rebuild desk.archive'\n")
    assert 1 == len(told.splitlines())

    assert says(capsys, "rebuild", "desk.archive").startswith("2 rebuilt")
    assert "all well" == says(capsys, "verify", "desk.archive")


def test_rebuild_names_what_it_could_not_mend(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Where neither file nor text is left, the others are done all the same."""
    says(capsys, "add", "desk.archive", "out")
    damage("article", "body")
    (tmp_path / "out" / "a.md").unlink()

    told = says(capsys, "rebuild", "desk.archive", code=2)
    assert told.startswith("1 rebuilt")
    assert "checker: desk.archive: neither a file nor a sound text of out/a.md; they stay" in told


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["add", "desk.md", "out"], "desk.md: is no name for an archive; let it end in .sqlite, .db, .archive"),
        (["add", "out", "out"], "out: is a folder; name the archive's file first, for instance desk.archive"),
        (["add", "no/desk.archive", "out"], "no/desk.archive: there is no folder no; make it, or name another"),
        (["add", "out/a.md", "out"], "out/a.md: is no name for an archive; let it end in .sqlite, .db, .archive"),
        (["list", "no.archive"], "no.archive: there is no such archive; make one with 'checker archive add'"),
        (["remove", "desk.archive"], "archive remove: nothing is named; name documents, or say --before DAY or --gone"),
    ],
)
def test_odd_arguments_get_one_line(capsys: pytest.CaptureFixture[str], arguments: list[str], told: str) -> None:
    """What cannot be done is said in a line, with what to do."""
    assert f"checker: {told}" == says(capsys, *arguments, code=2)


def test_archive_needs_no_torch(tmp_path: Path) -> None:
    """Adding to an archive and checking against it imports neither torch nor sentence-transformers."""
    (tmp_path / "checker.toml").unlink()
    code = (
        "import sys; from checker.cli.app import run\n"
        "assert run(['archive', 'add', 'desk.archive', 'out']) == 0\n"
        "assert run(['check', 'out/2019/b.md', '--against', 'desk.archive']) == 0\n"
        "sys.exit(any(name in sys.modules for name in ('torch', 'sentence_transformers', 'transformers')))"
    )

    assert 0 == subprocess.run([sys.executable, "-c", code], check=False, capture_output=True).returncode
