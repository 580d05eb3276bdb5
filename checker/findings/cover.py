"""Drops verdicts that only repeat what a more specific rule says of the same two passages."""

from collections import defaultdict
from collections.abc import Sequence

from checker.models import Claim, KindName, Mark, Verdict, VerdictName

CERTAINTY: tuple[KindName, ...] = (
    "quote", "label", "quantity", "date", "name", "place", "actor", "cause", "stance", "negation", "entailment",
)
"""Kinds, the most specific first: one that compares figures or names says more than one that compares senses."""

WEIGHT: dict[VerdictName, int] = {"conflict": 3, "update": 2, "style": 1}
_SENSE: frozenset[KindName] = frozenset({"cause", "stance", "negation", "entailment"})   # judge whole clauses
_LEVEL = {"error": 3, "warning": 2, "note": 1}


def uncovered(verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Return the verdicts that no other covers, in a fixed order: the most specific first."""
    kept: list[Verdict] = []
    between: dict[frozenset[str], list[Verdict]] = defaultdict(list)
    for verdict in sorted(verdicts, key=precedence):
        documents = frozenset({verdict.pair.a.document, verdict.pair.b.document})
        if not any(_covers(better, verdict) for better in between[documents]):
            kept.append(verdict)
            between[documents].append(verdict)
    return tuple(kept)


def precedence(verdict: Verdict) -> tuple[object, ...]:
    """Order verdicts totally: weight and kind, then the rule's level, what it is about, likeness, place."""
    a, b, ruling = verdict.pair.a, verdict.pair.b, verdict.ruling
    return (
        CERTAINTY.index(verdict.kind), -WEIGHT[verdict.verdict], -_LEVEL[verdict.severity],
        not ruling.topic, -verdict.pair.signals.cosine, a.document, b.document, ruling.a.start, ruling.b.start,
        ruling.a.end, ruling.b.end, verdict.rule, ruling.topic, a.id, b.id,
    )


def _covers(better: Verdict, verdict: Verdict) -> bool:
    """A toll and a date that both differ in one sentence are two findings: their marks stand apart. A rule
    that judges whole clauses has nothing to add where a figure or a name already says what is wrong."""
    if better.kind == verdict.kind and better.ruling.topic != verdict.ruling.topic and verdict.ruling.topic:
        return False
    if verdict.kind != "entailment" and WEIGHT[better.verdict] < WEIGHT[verdict.verdict]:   # it knows no dates
        return False
    if verdict.kind in _SENSE and _same_claims(better, verdict):
        return True
    return _same_marks(better, verdict)


def _same_marks(one: Verdict, two: Verdict) -> bool:
    return all(_meet(x, y) for x, y in _facing(one, two))


def _facing(one: Verdict, two: Verdict) -> tuple[tuple[Mark, Mark], tuple[Mark, Mark]]:
    straight = one.pair.a.document == two.pair.a.document
    if straight and one.pair.same_document:
        straight = _meet(one.ruling.a, two.ruling.a)
    second = (two.ruling.a, two.ruling.b) if straight else (two.ruling.b, two.ruling.a)
    return (one.ruling.a, second[0]), (one.ruling.b, second[1])


def _same_claims(one: Verdict, two: Verdict) -> bool:
    straight = _same(one.pair.a, two.pair.a) and _same(one.pair.b, two.pair.b)
    return straight or (_same(one.pair.a, two.pair.b) and _same(one.pair.b, two.pair.a))


def _same(x: Claim, y: Claim) -> bool:
    shorter = min(x.end - x.start, y.end - y.start)
    return x.document == y.document and 2 * (min(x.end, y.end) - max(x.start, y.start)) >= shorter


def _meet(x: Mark, y: Mark) -> bool:
    return x.start < y.end and y.start < x.end
