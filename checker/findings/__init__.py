"""Findings: verdicts grouped into disagreements, ranked and capped, with editors' decisions applied."""

from checker.findings import ledger
from checker.findings.agree import agree
from checker.findings.build import Drawn, build
from checker.findings.decide import Decided, idle
from checker.findings.ignores import heed

__all__ = ["Decided", "Drawn", "agree", "build", "heed", "idle", "ledger"]
