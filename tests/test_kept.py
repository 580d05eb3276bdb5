"""What a YAML file says is remembered by what stands in it; nothing hangs on that working."""

from pathlib import Path
from typing import Any

import pytest

from checker.kept import KEEP, allow, kept


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder that things are remembered in, empty."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    allow(True)   # another test may have said `--no-cache`
    return tmp_path / "checker" / "kept"


def never() -> Any:
    """Fail, where nothing should be parsed."""
    raise AssertionError("was parsed again")


def test_text_is_parsed_once() -> None:
    """The second time it is read from the cache, also by another process; another text is another matter."""
    said = {"a": [1, 2.5, None, True, "“b”"]}

    assert said == kept(b"a: ...", lambda: said)
    assert said == kept(b"a: ...", never)
    assert [] == kept(b"b: ...", lambda: [])


def test_what_json_cannot_hold_is_parsed_each_time(cache: Path) -> None:
    """A number for a key would come back as text."""
    assert {1991: "x"} == kept(b"1991: x", lambda: {1991: "x"})

    assert not cache.exists()


def test_folder_is_left_alone_where_it_is_not_wanted(cache: Path) -> None:
    """A user who says `--no-cache` finds nothing there afterwards, and what is there is not used."""
    kept(b"a", lambda: ["a"])
    allow(False)
    try:
        assert ["b"] == kept(b"a", lambda: ["b"])
        assert ["c"] == kept(b"c", lambda: ["c"])
    finally:
        allow(True)

    assert 1 == len(list(cache.iterdir()))


def test_damaged_file_is_parsed_again(cache: Path) -> None:
    """Half a file, as a full disk leaves it, is as good as none."""
    kept(b"a", lambda: ["a"])
    for file in cache.iterdir():
        file.write_text('["')

    assert ["b"] == kept(b"a", lambda: ["b"])


def test_folder_that_cannot_be_made_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home without a place to write only costs time."""
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))

    assert ["a"] == kept(b"a", lambda: ["a"])


def test_old_files_are_not_kept_for_ever(cache: Path) -> None:
    """A lexicon that is edited every day leaves a file each time."""
    cache.mkdir(parents=True)
    for number in range(KEEP + 1):
        (cache / f"{number}.json").touch()
    kept(b"a", lambda: ["a"])

    assert 1 == len(list(cache.iterdir()))
