"""Reporter `terminal`."""

from checker.models import Report


class TerminalReporter:
    """Renders the findings one after the other."""

    suffix = ".txt"

    def render(self, report: Report, exit_code: int) -> str:
        """Return the report as text."""
        return "".join(f"{finding.severity}: {finding.message}\n" for finding in report.findings)
