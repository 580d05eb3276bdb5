"""Findings: verdicts grouped into disagreements, ranked and capped, with editors' decisions applied."""

from checker.findings.agree import agree
from checker.findings.build import Drawn, build
from checker.findings.decide import Decided

__all__ = ["Decided", "Drawn", "agree", "build"]
