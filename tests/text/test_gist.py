"""Likeness of what two sentences say, names left out."""

from pathlib import Path

import pytest

from checker.errors import ModelError
from checker.text import gist

REFUSED = "Hale refused to repay the grant."


def test_other_words_of_one_matter_are_nearer_than_another_matter() -> None:
    """A subsidy that is handed back is a grant repaid."""
    near = gist.likeness(REFUSED, "The council will hand back the subsidy.")
    far = gist.likeness(REFUSED, "A storm hit the coast.")

    assert near > far + 0.2


def test_names_have_no_say() -> None:
    """Who it is said of changes nothing."""
    assert gist.likeness(REFUSED, "A storm hit Leyford.") == gist.likeness(REFUSED, "A storm hit Norham Bay.")


def test_forms_of_a_word_are_one() -> None:
    """An ending that the table lacks is taken off."""
    assert gist.likeness("The yodels.", "The yodel.") == pytest.approx(gist.likeness("The yodel.", "The yodel."))


@pytest.mark.parametrize("empty", ["", "Xyzzq Plugh"])
def test_a_sentence_without_a_known_word_is_like_none(empty: str) -> None:
    """There is nothing to compare."""
    assert gist.likeness(empty, REFUSED) == 0


def test_a_lost_table_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package that is not whole says what to do."""
    monkeypatch.setattr(gist, "WORDS", tmp_path)
    gist._table.cache_clear()

    with pytest.raises(ModelError, match="reinstall"):
        gist._table()
