"""What reporters show of a passage."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reporters.excerpt import brief, clean, day, short_names, split, timeline
from tests.reporters.story import report


def cut(text: str, start: int, end: int) -> tuple[str, str, str]:
    """Split a passage at a mark."""
    place = {"text": text, "start": 0, "end": len(text), "mark_start": start, "mark_end": end}
    return split(report().findings[0].sides[0].model_copy(update=place))


@pytest.mark.parametrize(("start", "end", "parts"), [
    (4, 6, ("All ", "12", " people left.")),
    (4, 7, ("All ", "12", " people left.")),
    (3, 6, ("All ", "12", " people left.")),
    (0, 19, ("", "All 12 people left.", "")),
])
def test_the_seams_keep_their_blanks(start, end, parts) -> None:
    """A mark that takes a blank with it does not glue two words together."""
    assert parts == cut("All 12\npeople left.", start, end)


@given(st.text(alphabet="ab \n\t.“", min_size=1, max_size=20), st.data())
def test_the_parts_join_to_the_passage(text: str, data) -> None:
    """Nothing is lost and no blank is made up within words."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    assert " ".join(text.split()) == " ".join("".join(cut(text, start, end)).split())


@pytest.mark.parametrize(("published", "shown"), [
    (None, "undated"), (date(2026, 3, 2), "2 March 2026"), (datetime(2026, 3, 2, 8, 5), "2 March 2026, 08:05"),
])
def test_dates_are_written_out(published, shown) -> None:
    """No 02/03 that two desks read in two ways."""
    assert shown == day(published)


def test_control_characters_are_made_visible() -> None:
    """Tabs and line breaks are blanks; escapes and turns of direction are shown."""
    assert "a b c�[31m�d" == clean("a\tb\r\nc\x1b[31m\u202ed")


def test_only_updates_have_a_time_line() -> None:
    """Two papers of one day that differ are no story of time."""
    assert [0, 0, 2, 0] == [len(timeline(finding)) for finding in report().findings]


@pytest.mark.parametrize(("text", "shown"), [
    ("One paper has 12, the other 14.", "One paper has 12, the other 14."),
    ("word " * 60, "word " * 37 + "word …"),
    ("x" * 200, "x" * 190 + " …"),
    ("A has “" + "word " * 20 + "”; B has “no”.", "A has “" + "word " * 11 + "word …”; B has “no”."),
])
def test_a_long_message_is_cut_at_a_word(text: str, shown: str) -> None:
    """The passages follow in full; a heading is to be read in one glance."""
    assert shown == brief(text)


@pytest.mark.parametrize(("folder", "names"), [
    ("", {"a.md", "b/a.md"}), ("corpus/x/", {"x/a.md", "b/a.md"}), ("/var/desk/", {"desk/a.md", "b/a.md"}),
    ("https://paper.example/", {"https://paper.example/a.md", "https://paper.example/b/a.md"}),
])
def test_names_are_what_tells_articles_apart(folder: str, names: set[str]) -> None:
    """No more of a path than is needed; an address stays whole."""
    article = report().articles[0]
    some = tuple(article.model_copy(update={"document": folder + name}) for name in ("a.md", "b/a.md"))

    assert names == set(short_names(report(articles=some, findings=())).values())
