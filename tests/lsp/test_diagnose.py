"""From findings to quick fixes."""

import pytest

pytest.importorskip("pygls")

from checker.lsp.buffer import front_lines
from checker.lsp.diagnose import housed
from checker.lsp.positions import line_range


@pytest.mark.parametrize(("text", "form", "mended"), [
    ("Olena Kovalenka", "Kovalenko", "Olena Kovalenko"),
    ("Kovalenka’s", "Kovalenko", "Kovalenko’s"),
    ("Olena Kovalenka's", "Olena Kovalenko", "Olena Kovalenko's"),
])
def test_name_takes_the_house_spelling(text: str, form: str, mended: str) -> None:
    """What stands before and after it stays."""
    assert mended == housed(text, form)


def test_line_is_marked_without_its_indent() -> None:
    """Positions are UTF-16 units; a line may end in CR LF."""
    found = line_range("one\r\n  two 🛥 three \r\n", 1)

    assert (1, 2, 14) == (found.start.line, found.start.character, found.end.character)


@pytest.mark.parametrize(("text", "lines"), [
    ("---\ntitle: A\n---\n\nText.\n", 3), ("Text.\n", 0), ("---\nnot closed\n", 0), ("", 0),
])
def test_front_matter_is_counted_in_lines(text: str, lines: int) -> None:
    """A comment inside it would not be YAML."""
    assert lines == front_lines(text)
