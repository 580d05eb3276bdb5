"""Findings: verdicts grouped into disagreements, ranked and capped, with editors' decisions applied."""

from checker.findings import ledger
from checker.findings.agree import agree, alike
from checker.findings.build import Drawn, build
from checker.findings.decide import Decided, article_names, idle
from checker.findings.ignores import heed
from checker.findings.level import exit_code

__all__ = ["Decided", "Drawn", "agree", "alike", "article_names", "build", "exit_code", "heed", "idle", "ledger"]
