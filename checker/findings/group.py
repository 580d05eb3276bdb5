"""Groups verdicts into findings with two camps."""

from collections.abc import Sequence

from checker.models import Finding, Verdict


def build(
    verdicts: Sequence[Verdict], targets: frozenset[str], cap: int
) -> tuple[tuple[Finding, ...], int]:
    """Return the findings, most serious first, and how many were folded away by the cap."""
    return (), 0
