"""Orders findings and folds away what is more than an editor reads."""

from collections import Counter
from collections.abc import Iterable, Sequence

from checker.findings.cover import CERTAINTY, WEIGHT
from checker.models import Finding

_LEVEL = {"error": 0, "warning": 1, "note": 2}


def ranked(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings in their total order, each id once (a second one of a name gets a number)."""
    ordered = sorted(findings, key=_order)
    seen: Counter[str] = Counter()
    named = []
    for finding in ordered:
        seen[finding.id] += 1
        again = seen[finding.id] > 1
        named.append(finding.model_copy(update={"id": f"{finding.id}-{seen[finding.id]}"}) if again else finding)
    return tuple(named)


def fold(findings: Sequence[Finding], targets: frozenset[str], cap: int) -> tuple[tuple[Finding, ...], int]:
    """Return the findings that some checked article still has room for, and how many are folded away."""
    if not cap:
        return tuple(findings), 0
    shown: list[Finding] = []
    room: Counter[str] = Counter()
    for finding in findings:
        documents = {side.document for side in finding.sides} & targets
        if not documents or any(room[document] < cap for document in documents):
            shown.append(finding)
            room.update(documents)
    return tuple(shown), len(findings) - len(shown)


def _order(finding: Finding) -> tuple[object, ...]:
    first = finding.sides[0]
    return (
        _LEVEL[finding.severity], -WEIGHT[finding.verdict], CERTAINTY.index(finding.kind),
        -len({side.document for side in finding.sides}), -finding.signals.cosine,
        first.document, first.start, first.mark_start, finding.id,
        tuple((side.document, side.start, side.end) for side in finding.sides),
    )
