"""The pictures of the documentation: made by the project, shown somewhere, small."""

import re
from pathlib import Path

import pytest

from tests.docs import pictures
from tests.docs.pages import PAGES
from tests.serve.browser import BROWSER

NAMES = sorted(path.name for path in pictures.FOLDER.iterdir())


def test_terminal_is_fresh() -> None:
    """The picture of the terminal shows what the command prints now; `make fresh` writes it anew."""
    assert pictures.terminal() == (pictures.FOLDER / "terminal.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_picture_is_shown_small_and_loads_nothing(name: str) -> None:
    """No picture that no page shows, none that makes a clone heavy, none that names a font elsewhere."""
    raw = (pictures.FOLDER / name).read_bytes()
    shown = [page.name for page in PAGES if f"pictures/{name})" in page.read_text(encoding="utf-8")]

    loaded = re.findall(rb"url\((?!#)|@import|<image", raw) if name.endswith(".svg") else []
    assert (True, True, []) == (bool(shown), len(raw) < 150_000, loaded)


@pytest.mark.slow
@pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine")
def test_pictures_can_be_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The script takes every picture that the documentation shows."""
    monkeypatch.setattr(pictures, "FOLDER", tmp_path)

    pictures.main()

    assert NAMES == sorted(path.name for path in tmp_path.iterdir())
