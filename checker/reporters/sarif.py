"""Reporter `sarif`: SARIF 2.1.0, for code scanning and editors that read it."""

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from checker import __version__
from checker.models import Finding, Report, Side
from checker.reporters.excerpt import clean, origin, primary

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


class SarifReporter:
    """Renders each finding as a result: the checked article is its location, all others are related.

    What an editor's decision has set aside is listed too, as suppressed.
    """

    suffix = ".sarif"

    def render(self, report: Report, exit_code: int) -> str:
        """Return one SARIF log with one run."""
        every = (*report.findings, *report.set_aside)
        rules = sorted({(finding.rule, finding.kind) for finding in every})
        names = [rule for rule, _ in rules]
        driver = {
            "name": "checker", "version": __version__, "semanticVersion": __version__,
            "rules": [{"id": rule, "properties": {"kind": kind}} for rule, kind in rules],
        }
        run = {
            "tool": {"driver": driver},
            "columnKind": "unicodeCodePoints",
            "invocations": [{"executionSuccessful": True, "exitCode": exit_code}],
            "results": [_result(finding, report.targets, names) for finding in every],
            "properties": {"folded": report.folded, "dismissed": report.dismissed},
        }
        log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
        return json.dumps(log, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _result(finding: Finding, targets: frozenset[str], rules: Sequence[str]) -> dict[str, Any]:
    first = primary(finding, targets)
    related = [side for side in finding.sides if side is not first]
    return {
        "ruleId": finding.rule,
        "ruleIndex": rules.index(finding.rule),
        "level": finding.severity,
        "message": {"text": _message(finding)},
        "locations": [_location(first)],
        "relatedLocations": [
            {"id": number, **_location(side), "message": {"text": _origin(side)}}
            for number, side in enumerate(related, start=1)
        ],
        "partialFingerprints": {"checkerFinding/v1": finding.id},
        "properties": {"id": finding.id, "kind": finding.kind, "verdict": finding.verdict},
        **_suppressed(finding),
    }


def _suppressed(finding: Finding) -> dict[str, Any]:
    """Say that an editor has set a finding aside, and why; what is accepted stands until it is mended."""
    made = finding.decision
    if made is None or made.decision == "accept":
        return {}
    reason = clean(f"{made.decision}: {made.reason}" + (f" ({made.editor})" if made.editor else ""))
    return {"suppressions": [{"kind": "external", "status": "accepted", "justification": reason}]}


def _message(finding: Finding) -> str:
    parts = (finding.message, finding.why, f"To settle it: {finding.settle}" if finding.settle else "")
    return clean(" ".join(dict.fromkeys(part for part in parts if part)))


def _location(side: Side) -> dict[str, Any]:
    region = {
        "startLine": side.line, "startColumn": side.column, "charOffset": side.start,
        "charLength": side.end - side.start, "snippet": {"text": side.text},
    }
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(side.document)}, "region": region}}


def _uri(document: str) -> str:
    return document if "://" in document else quote(document)


def _origin(side: Side) -> str:
    return f"{origin(side)}: {clean(side.text)}"
