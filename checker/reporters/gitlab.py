"""Reporter `gitlab`: the code quality report of merge requests."""

import json
from typing import Any

from checker.models import Finding, Report
from checker.reporters.excerpt import clean, primary

_SEVERITY = {"error": "critical", "warning": "major", "note": "info"}


class GitlabReporter:
    """Renders one issue a finding, at the checked article."""

    suffix = ".json"

    def render(self, report: Report, exit_code: int) -> str:
        """Return a JSON array."""
        issues = [_issue(finding, report.targets) for finding in report.findings]
        return json.dumps(issues, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _issue(finding: Finding, targets: frozenset[str]) -> dict[str, Any]:
    first = primary(finding, targets)
    lines = {"begin": first.line, "end": first.line + first.text.count("\n")}
    return {
        "description": clean(f"{finding.message} {finding.why}"),
        "check_name": finding.rule,
        "fingerprint": finding.id,
        "severity": _SEVERITY[finding.severity],
        "location": {"path": first.document, "lines": lines},
    }
