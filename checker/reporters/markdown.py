"""Reporter `markdown`."""

from checker.models import Report


class MarkdownReporter:
    """Renders the findings one after the other."""

    suffix = ".md"

    def render(self, report: Report, exit_code: int) -> str:
        """Return the report as text."""
        return "".join(f"{finding.severity}: {finding.message}\n" for finding in report.findings)
