"""How serious a finding is."""

from collections.abc import Sequence

from checker.findings.camps import day
from checker.models import Severity, Verdict

_POSITION = frozenset({"stance", "negation"})


def level(verdicts: Sequence[Verdict], targets: frozenset[str]) -> Severity:
    """Return the level of a disagreement.

    ``error``: an article contradicts itself or a register. ``warning``: two sources; a position that was
    reversed; a draft that still gives the older state. ``note``: the rest, and all that a rule of level
    ``note`` finds.
    """
    heavy = [verdict for verdict in verdicts if verdict.severity != "note" and verdict.verdict != "style"]
    conflicts = [verdict for verdict in heavy if verdict.verdict == "conflict"]
    if any(verdict.pair.same_document for verdict in conflicts):
        return "error"
    if conflicts or any(verdict.kind in _POSITION or _stale(verdict, targets) for verdict in heavy):
        return "warning"
    return "note"


def _stale(verdict: Verdict, targets: frozenset[str]) -> bool:
    """Return whether the draft is the older side of an update that an article beside it already has."""
    a, b = verdict.pair.a, verdict.pair.b
    older, newer = (a, b) if day(a) <= day(b) else (b, a)
    return older.document in targets and newer.document not in targets and day(older) < day(newer)
