"""How serious a finding is."""

from collections.abc import Sequence

from checker.findings.camps import day
from checker.models import Finding, Severity, Verdict

_RANK: dict[Severity, int] = {"error": 3, "warning": 2, "note": 1}


def level(verdicts: Sequence[Verdict], targets: frozenset[str]) -> Severity:
    """Return the level of a disagreement: the gravest of its verdicts.

    A figure that moved on is a note to its rule, but a warning if the draft still has the older one: only
    here is it known which article is the draft.
    """
    gravest = max((verdict.severity for verdict in verdicts), key=_RANK.__getitem__)
    stale = any(verdict.verdict == "update" and _stale(verdict, targets) for verdict in verdicts)
    return "warning" if stale and gravest == "note" else gravest


def exit_code(findings: Sequence[Finding], fail_on: str) -> int:
    """Return 1 if some finding is at or above the level, else 0; "never" is above all."""
    least = _RANK.get(fail_on, 9)   # type: ignore[call-overload]
    return int(any(_RANK[finding.severity] >= least for finding in findings))


def _stale(verdict: Verdict, targets: frozenset[str]) -> bool:
    """Return whether the draft is the older side of an update that an article beside it already has."""
    a, b = verdict.pair.a, verdict.pair.b
    older, newer = (a, b) if day(a) <= day(b) else (b, a)
    return older.document in targets and newer.document not in targets and day(older) < day(newer)
