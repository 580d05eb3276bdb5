"""Every format, whole: what changes here changes for every reader."""

import pytest

from tests.reporters import golden


@pytest.mark.parametrize("name", golden.FORMATS)
def test_the_story_looks_as_agreed(name: str) -> None:
    """A changed byte must be looked at: `python -m tests.reporters.golden`, then read the diff."""
    assert golden.path(name).read_text(encoding="utf-8") == golden.render(name)


@pytest.mark.parametrize("name", golden.FORMATS)
def test_the_same_report_has_the_same_bytes(name: str) -> None:
    """No clock, no set order, no address in any format."""
    assert golden.render(name) == golden.render(name)
