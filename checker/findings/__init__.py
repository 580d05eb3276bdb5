"""Findings: verdicts grouped into disagreements, ranked and capped, with editors' decisions applied."""

from checker.findings import ledger
from checker.findings.agree import agree
from checker.findings.build import Drawn, build
from checker.findings.decide import Decided, idle

__all__ = ["Decided", "Drawn", "agree", "build", "idle", "ledger"]
