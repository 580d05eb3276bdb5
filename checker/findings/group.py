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
    return tuple(group for (_, topic), found in by_topic.items() for group in _linked(found, whole=bool(topic)))


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
