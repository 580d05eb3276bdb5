"""What a meeting came to is remembered, in a file that may always be lost."""

from pathlib import Path

import pytest

from checker.rulebook import Memory, Met

MET = Met(rows=((0, 3),), alike=((1, 2),), stopped=(("date", "no_times", 7),))


def kept(path: Path | None, stamp: str = "rules") -> Memory:
    """Return a memory that has kept one meeting."""
    memory = Memory(path, stamp)
    memory.keep(memory.key(b"meeting"), MET)
    memory.save()
    return memory


def recalled(memory: Memory, digest: bytes = b"meeting") -> list[Met]:
    """Return what a memory knows of a meeting."""
    return list(memory.recall([memory.key(digest)]).values())


def test_a_later_process_remembers(tmp_path: Path) -> None:
    """What was kept comes back whole from the file, and nothing else does."""
    kept(tmp_path / "met.sqlite")
    memory = Memory(tmp_path / "met.sqlite", "rules")

    assert ([MET], []) == (recalled(memory), recalled(memory, b"other"))


def test_other_rules_remember_nothing(tmp_path: Path) -> None:
    """What yesterday's rules made of two articles says nothing about today's."""
    kept(tmp_path / "met.sqlite")

    assert [] == recalled(Memory(tmp_path / "met.sqlite", "other rules"))


def test_without_a_file_the_process_remembers() -> None:
    """A resident process needs no folder."""
    assert [MET] == recalled(kept(None))


def test_a_damaged_file_is_no_memory(tmp_path: Path) -> None:
    """The work is done again, and no error is told."""
    path = tmp_path / "met.sqlite"
    path.write_bytes(b"not a database at all, by any means" * 100)

    assert [MET] == recalled(kept(path))
    assert [] == recalled(Memory(path, "rules"))


def test_a_closed_folder_is_no_error(tmp_path: Path) -> None:
    """A cache that cannot be written only costs time."""
    assert [MET] == recalled(kept(tmp_path / "gone" / "met.sqlite"))


def test_a_run_that_is_broken_off_has_kept_most(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A first check of a thousand articles takes minutes; what it came to is written down as it goes."""
    monkeypatch.setattr("checker.rulebook.memory.AT_ONCE", 2)
    memory = Memory(tmp_path / "met.sqlite", "rules")
    for digest in (b"first", b"second", b"third"):
        memory.keep(memory.key(digest), MET)

    later = Memory(tmp_path / "met.sqlite", "rules")
    assert [[MET], [MET], []] == [recalled(later, digest) for digest in (b"first", b"second", b"third")]
