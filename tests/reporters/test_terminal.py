"""Reporter `terminal`."""

import pytest

from checker.reporters.terminal import TerminalReporter
from tests.reporters.story import report


def plain(**fields) -> str:
    """Return the report without colour."""
    return TerminalReporter().render(report(**fields), 1)


def test_both_passages_stand_with_source_date_holder_and_line() -> None:
    """All that an editor needs to judge is on the screen."""
    text = plain()

    assert "Linden Courier, 3 March 2026, according to the harbour master  (courier.md:1)" in text
    assert "The night ferry carried **12 people** when it ran aground off Linden Point." in text


def test_without_colour_there_are_no_escapes() -> None:
    """A log file is read as text."""
    assert "\x1b" not in plain()


def test_with_colour_the_disputed_words_are_marked_by_style() -> None:
    """The words in dispute stand out, and the text has no asterisks."""
    text = TerminalReporter(color=True).render(report(), 1)

    assert "\x1b[1;4;32m12 people\x1b[0m" in text and "**" not in text


@pytest.mark.parametrize("width", [40, 80, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    """Passages wrap; nothing is cut off."""
    text = TerminalReporter(width=width).render(report(), 1)

    assert max(map(len, text.splitlines())) <= width


def test_terminal_escapes_in_an_article_are_not_obeyed() -> None:
    """A draft cannot clear the screen or turn the line round."""
    finding = report().findings[0]
    text = "The mayor\x1b[2J said \u202e“no”.\nThen\x07 she left."
    place = {"text": text, "start": 0, "end": len(text), "mark_start": 4, "mark_end": 9}
    side = finding.sides[0].model_copy(update=place)

    shown = plain(findings=(finding.model_copy(update={"sides": (side,)}),))

    assert "The **mayor**�[2J said �“no”. Then� she left." in shown


def test_quiet_is_a_line_a_finding() -> None:
    """For scripts and hooks: place, level, message; nothing if there is nothing."""
    quiet = TerminalReporter(quiet=True, width=40)

    lengths = [len(quiet.render(report(findings=found), 0).splitlines()) for found in (report().findings[:2], ())]

    assert [2, 0] == lengths


def test_a_clean_story_says_what_was_compared() -> None:
    """Silence could mean that nothing was read."""
    assert "No disagreement found in 3 articles.\n" == plain(findings=())


@pytest.mark.parametrize(("fields", "line"), [
    ({"folded": 3}, "3 findings more, less serious; --all shows them."),
    ({"dismissed": 1}, "1 finding set aside by decisions."),
    ({"notices": ("decision on quote-1: remove it",)}, "decision on quote-1: remove it"),
])
def test_what_is_not_shown_is_counted(fields, line) -> None:
    """Nothing goes silently."""
    assert line in plain(**fields).splitlines()


def test_a_lane_that_could_not_run_is_named() -> None:
    """Fewer findings must not look like a cleaner story."""
    lanes = report().lanes.model_copy(update={"entailment": "unavailable"})

    assert "The entailment model could not run" in plain(lanes=lanes)


def test_signals_are_shown_on_demand_only() -> None:
    """No made-up probability; what was measured, for those who ask."""
    shown = TerminalReporter(explain=True).render(report(), 1)

    assert ("cosine 0.71" in shown, "cosine" in plain()) == (True, False)
