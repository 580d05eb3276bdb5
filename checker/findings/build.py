"""Verdicts in, findings out: grouped, levelled, decided, ranked, capped."""

from collections.abc import Sequence
from dataclasses import dataclass

from checker.findings.cover import uncovered
from checker.findings.decide import Decided, apply
from checker.findings.draw import draw
from checker.findings.group import groups
from checker.findings.rank import fold, ranked
from checker.models import Finding, Verdict


@dataclass(frozen=True)
class Drawn:
    """What is shown, and what is not: ``folded`` beyond the cap, ``repeated`` verdicts that a more specific
    rule already says, set ``aside`` by a decision. ``notices``: decisions that are unused or expired."""

    shown: tuple[Finding, ...] = ()
    folded: int = 0
    repeated: int = 0
    aside: tuple[Finding, ...] = ()
    notices: tuple[str, ...] = ()


def build(
    verdicts: Sequence[Verdict],
    targets: frozenset[str],
    cap: int,
    decided: Decided | None = None,
) -> Drawn:
    """Return the findings, most serious first; ``cap`` findings an article at most, 0 for all."""
    kept = uncovered(verdicts)
    found = ranked(draw(group, targets) for group in groups(kept))
    ruled = apply(found, decided or Decided())
    shown, folded = fold(ruled.standing, targets, cap)
    return Drawn(shown, folded, len(verdicts) - len(kept), ruled.aside, ruled.notices)
