"""Reporters `gitlab` and `junit`."""

import json
from xml.etree import ElementTree

from checker.reporters.gitlab import GitlabReporter
from checker.reporters.junit import JunitReporter
from tests.reporters.story import report


def test_an_issue_has_all_that_the_widget_asks_for() -> None:
    """Description, check, fingerprint, severity, path and first line."""
    issue = json.loads(GitlabReporter().render(report(), 1))[0]

    assert {"description", "check_name", "fingerprint", "severity", "location"} == set(issue)
    assert ("herald.md", 2) == (issue["location"]["path"], issue["location"]["lines"]["begin"])


def test_fingerprints_differ() -> None:
    """Two issues of one fingerprint are one to the widget."""
    prints = [issue["fingerprint"] for issue in json.loads(GitlabReporter().render(report(), 1))]

    assert len(prints) == len(set(prints))


def test_a_paper_without_findings_is_a_test_that_passes() -> None:
    """Build servers call a suite without cases broken."""
    root = ElementTree.fromstring(JunitReporter().render(report(), 1))

    cases = {suite.get("name"): (len(suite), suite.get("failures")) for suite in root}
    assert {"courier.md": (1, "1"), "herald.md": (3, "3"), "post.md": (1, "0")} == cases
