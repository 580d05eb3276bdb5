"""Titles are read into rank, level and fields."""

import pytest

from checker.text.offices import leftover, read_office

NAMES = {
    "deputy foreign minister": "deputy foreign minister",
    "Chancellor of the Exchequer": "finance minister",
    "chancellor": "chancellor",
    "home secretary": "interior minister",
    "secretary of state": "foreign minister",
    "vice-president": "deputy president",
    "CEO": "chief executive",
    "chief operating officer": "operations chief",
    "lieutenant general": "lieutenant general",
    "Minister for Health and Social Affairs": "health social minister",
    "astrologer": "",
}


@pytest.mark.parametrize(("title", "name"), NAMES.items(), ids=NAMES)
def test_title_is_read_into_rank_level_and_fields(title: str, name: str) -> None:
    """One office under its many titles."""
    assert read_office(title).name == name


def test_words_that_name_another_body_are_left_over() -> None:
    """The president of a student union is not the head of state."""
    assert leftover("student union president") >= {"union"}
