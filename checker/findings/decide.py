"""Applies editors' decisions to findings."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

from checker.models import Decision, Finding


@dataclass(frozen=True)
class Decided:
    """Decisions, the articles of the run (a decision about others is neither used nor unused), and the day
    by which decisions expire; without it none does."""

    decisions: tuple[Decision, ...] = ()
    documents: frozenset[str] = frozenset()
    today: date | None = None


@dataclass(frozen=True)
class Ruled:
    """Findings that still stand, those that a decision took away, and decisions that did nothing."""

    standing: tuple[Finding, ...]
    aside: tuple[Finding, ...]
    notices: tuple[str, ...]


def apply(findings: Sequence[Finding], decided: Decided) -> Ruled:
    """Take away what was dismissed or is known to be right; mark what was accepted and is not yet mended."""
    live = {d.finding: d for d in decided.decisions if not _expired(d, decided.today)}
    marked = [f.model_copy(update={"decision": live.get(f.id)}) if f.id in live else f for f in findings]
    standing = tuple(f for f in marked if f.decision is None or f.decision.decision == "accept")
    aside = tuple(f for f in marked if f not in standing)
    unused = idle({finding.id for finding in findings}, decided)
    notices = tuple(f"decision on {decision.finding}: {what}" for decision, what in unused)
    return Ruled(standing, aside, notices)


def idle(known: set[str], decided: Decided) -> tuple[tuple[Decision, str], ...]:
    """Return decisions that have ended, or fit no finding (``known``: ids) although their articles were read."""
    names = {PurePosixPath(document).name for document in decided.documents}
    found = []
    for decision in decided.decisions:
        if _expired(decision, decided.today):
            found.append((decision, f"it ended on {decision.until}; decide anew or remove it"))
        elif decision.finding not in known and names.issuperset(decision.articles):
            found.append((decision, "no finding has this id any more; remove it"))
    return tuple(found)


def article_names(finding: Finding) -> tuple[str, ...]:
    """Return the names of the articles of a finding, without folders."""
    return tuple(sorted({PurePosixPath(side.document).name for side in finding.sides}))


def _expired(decision: Decision, today: date | None) -> bool:
    return bool(today and decision.until and decision.until < today)
