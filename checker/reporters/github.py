"""Reporter `github`: workflow commands that a workflow run shows as annotations on the changed files."""

from itertools import groupby

from checker.models import Finding, Report
from checker.reporters.excerpt import clean, plural, primary

_COMMAND = {"error": "error", "warning": "warning", "note": "notice"}
_MOST = 10   # of each level a step: what comes after is not shown by the service, and would be lost unseen


class GithubReporter:
    """Renders at most ten annotations of each level, the most serious first, and counts the rest."""

    suffix = ".txt"

    def render(self, report: Report, exit_code: int) -> str:
        """Return one workflow command a line."""
        lines: list[str] = []
        for level, group in groupby(report.findings, key=lambda finding: finding.severity):
            found = list(group)
            room = _MOST if len(found) <= _MOST else _MOST - 1   # the last one counts the rest
            lines += [_annotation(finding, report.targets) for finding in found[:room]]
            if found[room:]:
                rest = f"{plural(len(found) - room, level)} more; see the report"
                lines.append(f"::{_COMMAND[level]} title=checker::{rest}")
        if report.folded:
            lines.append(f"{plural(report.folded, 'finding')} more, less serious, not shown")
        return "".join(f"{line}\n" for line in lines)


def _annotation(finding: Finding, targets: frozenset[str]) -> str:
    first = primary(finding, targets)
    others = [side for side in finding.sides if side.camp != first.camp]
    body = [finding.message, finding.why] + [f"{s.source} ({s.document}:{s.line}): {clean(s.text)}" for s in others]
    place = {
        "file": first.document, "line": first.line, "endLine": first.line + first.text.count("\n"),
        "title": f"{finding.verdict}, {finding.kind} [{finding.id}]",
    }
    values = ",".join(f"{key}={_property(str(value))}" for key, value in place.items())
    return f"::{_COMMAND[finding.severity]} {values}::{_data(chr(10).join(body))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
