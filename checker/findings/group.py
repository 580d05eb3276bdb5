"""Puts verdicts about one disagreement together."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from checker.models import Verdict


def groups(verdicts: Sequence[Verdict]) -> tuple[tuple[Verdict, ...], ...]:
    """Return the verdicts by disagreement: one topic of one kind, over articles that are linked by it.

    Verdicts without a topic belong together if they share a passage ("A against B" and "A against C").
    """
    by_topic: dict[tuple[str, str], list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        by_topic[verdict.kind, verdict.ruling.topic].append(verdict)
    found = [group for (_, topic), some in by_topic.items() for group in _linked(some, whole=bool(topic))]
    return _with_registers(found)


def _with_registers(found: Sequence[tuple[Verdict, ...]]) -> tuple[tuple[Verdict, ...], ...]:
    """Put what a register says of a passage to the finding that already disputes the same words.

    "Former President Ruiz" against other papers, and against the list of presidents, is one mistake.
    """
    paired = [list(group) for group in found if not _alone(group)]
    homeless: list[tuple[Verdict, ...]] = []
    for group in filter(_alone, found):
        home = next((other for other in paired if _disputes(other, group[0])), None)
        if home is None:
            homeless.append(group)
        else:
            home.extend(group)
    return (*(tuple(group) for group in paired), *homeless)


def _alone(group: Sequence[Verdict]) -> bool:
    return all(verdict.pair.alone for verdict in group)


def _disputes(group: Sequence[Verdict], lone: Verdict) -> bool:
    """Return whether a mark of the group overlaps the words that the register disputes."""
    document, mark = lone.pair.a.document, lone.ruling.a
    return any(
        claim.document == document and side.start < mark.end and mark.start < side.end
        for verdict in group if verdict.kind == lone.kind
        for claim, side in ((verdict.pair.a, verdict.ruling.a), (verdict.pair.b, verdict.ruling.b))
    )


def _linked(verdicts: Iterable[Verdict], whole: bool) -> list[tuple[Verdict, ...]]:
    """Split into connected groups. ``whole``: articles link; otherwise single passages do."""
    parts: list[tuple[set[object], list[Verdict]]] = []
    for verdict in verdicts:
        nodes = _documents(verdict) if whole else _passages(verdict)
        touched = [part for part in parts if part[0] & nodes]
        parts = [part for part in parts if not part[0] & nodes]
        merged = [*(v for part in touched for v in part[1]), verdict]
        parts.append((nodes.union(*(part[0] for part in touched)), merged))
    return [tuple(found) for _, found in parts]


def _documents(verdict: Verdict) -> set[object]:
    return {verdict.pair.a.document, verdict.pair.b.document}


def _passages(verdict: Verdict) -> set[object]:
    a, b, ruling = verdict.pair.a, verdict.pair.b, verdict.ruling
    return {(a.document, ruling.a.start, ruling.a.end), (b.document, ruling.b.start, ruling.b.end)}
