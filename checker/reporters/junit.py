"""Reporter `junit`: for build servers that show test results and nothing else."""

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from checker.models import Finding, Report
from checker.reporters.excerpt import clean, primary


class JunitReporter:
    """Renders each checked article as a test suite: a failed case a finding, or one case that passes."""

    suffix = ".xml"

    def render(self, report: Report, exit_code: int) -> str:
        """Return JUnit XML."""
        root = Element("testsuites", name="checker")
        for document in sorted(report.targets):
            found = [f for f in report.findings if primary(f, report.targets).document == document]
            suite = SubElement(root, "testsuite", name=clean(document), failures=str(len(found)), errors="0")
            suite.set("tests", str(max(1, len(found))))
            for finding in found:
                _case(suite, document, finding)
            if not found:
                SubElement(suite, "testcase", classname=clean(document), name="no disagreement found")
        indent(root)
        return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _case(suite: Element, document: str, finding: Finding) -> None:
    case = SubElement(suite, "testcase", classname=clean(document), name=f"{finding.rule} [{finding.id}]")
    failure = SubElement(case, "failure", type=finding.severity, message=clean(finding.message))
    lines = [f"{side.document}:{side.line} ({side.source}): {side.text}" for side in finding.sides]
    failure.text = "\n".join(clean(line) for line in [*lines, finding.why])
