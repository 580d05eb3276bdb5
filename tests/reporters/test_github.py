"""Reporter `github`."""

import pytest

from checker.reporters.github import GithubReporter
from tests.reporters.story import report


def many(level: str, count: int) -> str:
    """Return the annotations of a report with that many findings of a level."""
    first = report().findings[0]
    found = tuple(first.model_copy(update={"id": f"quote-{n:08}", "severity": level}) for n in range(count))
    return GithubReporter().render(report(findings=found), 1)


@pytest.mark.parametrize("level", ["error", "warning"])
def test_eleven_findings_of_a_level_are_nine_and_a_count(level: str) -> None:
    """The service shows ten a step; the tenth says what is missing."""
    lines = many(level, 11).splitlines()

    assert (10, f"::{level} title=checker::2 {level}s more; see the report") == (len(lines), lines[-1])


def test_ten_findings_are_shown_as_they_are() -> None:
    """Nothing is counted that is shown."""
    assert 10 == len(many("error", 10).splitlines())


def test_line_breaks_and_percent_signs_cannot_end_a_command() -> None:
    """A message is one line to the runner, whatever the article says."""
    hostile = report().findings[0].model_copy(update={"message": "100%\n::error::forged\r"})

    lines = GithubReporter().render(report(findings=(hostile,)), 1).splitlines()

    assert 1 == len(lines) and "100%25%0A::error::forged%0D" in lines[0]


def test_a_file_name_cannot_add_properties() -> None:
    """Commas and colons of a path are escaped."""
    finding = report().findings[0]
    side = finding.sides[0].model_copy(update={"document": "a,line=9:x.md"})
    text = GithubReporter().render(report(findings=(finding.model_copy(update={"sides": (side,)}),)), 1)

    assert text.startswith("::warning file=a%2Cline=9%3Ax.md,line=2,")
