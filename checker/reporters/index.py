"""The page that leads to the pages of all stories."""

from typing import NamedTuple

from checker.models import Report
from checker.reporters.markdown import environment


class Page(NamedTuple):
    """One story: its name, the file of its page, its report."""

    name: str
    file: str
    report: Report


def render_index(pages: tuple[Page, ...]) -> str:
    """Return the index in Markdown, the stories in the order given."""
    found = [finding for page in pages for finding in page.report.findings]
    return environment().get_template("index.md.j2").render(pages=pages, found=found)
