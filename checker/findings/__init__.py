"""Findings: verdicts grouped into disagreements, ranked and capped."""

from checker.findings.group import build

__all__ = ["build"]
