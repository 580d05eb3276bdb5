"""Makes one finding of the verdicts about one disagreement."""

from collections import Counter
from collections.abc import Iterable, Sequence

from checker.findings.camps import camps
from checker.findings.cover import WEIGHT, precedence
from checker.findings.identity import identify
from checker.findings.level import level
from checker.findings.passage import side
from checker.models import Camp, Finding, Side, Telling, Verdict


def draw(verdicts: Sequence[Verdict], targets: frozenset[str]) -> Finding:
    """Return the finding of a group. It is a conflict if any two passages are; else an update; else style."""
    ordered = sorted(verdicts, key=lambda v: (-WEIGHT[v.verdict], -_in(v, targets), precedence(v)))
    paired = [verdict for verdict in ordered if not verdict.pair.alone] or ordered
    first = paired[0]
    placed = camps(paired, targets)
    sides = _ordered(_distinct(side(camp, voter) for camp, voter in placed), targets)
    told = _told(first, turned=placed[0][0] == "other")
    return Finding(
        id=identify(first, sides), rule=first.rule, kind=first.kind, verdict=first.verdict,
        severity=level(ordered, targets), message=told.message, why=_why(told.why, ordered),
        settle=first.ruling.settle, sides=tuple(sides), signals=first.pair.signals,
    )


def _told(verdict: Verdict, *, turned: bool) -> Telling:
    """Return the words of a verdict; ``turned``: its second side stands in the first camp, and is named first."""
    straight = Telling(message=verdict.message, why=verdict.ruling.why)
    return verdict.turned or straight if turned else straight


def _why(reason: str, verdicts: Sequence[Verdict]) -> str:
    """Return the reason, and what a register has to say about it."""
    registers = (verdict.ruling.why for verdict in verdicts if verdict.pair.alone)
    return " ".join(dict.fromkeys((reason, *registers)))


def _in(verdict: Verdict, targets: frozenset[str]) -> int:
    return len({verdict.pair.a.document, verdict.pair.b.document} & targets)


def _distinct(sides: Iterable[Side]) -> list[Side]:
    """Drop passages that overlap another of their camp; the shorter one stays."""
    kept: list[Side] = []
    for one in sorted(sides, key=lambda s: (s.end - s.start, s.document, s.start, s.mark_start, s.mark_end, s.value)):
        if not any(_overlap(one, other) for other in kept):
            kept.append(one)
    return kept


def _overlap(x: Side, y: Side) -> bool:
    """One passage held against itself (an office that a register knows better) is one side, not two."""
    same_marks = (x.mark_start, x.mark_end) == (y.mark_start, y.mark_end)
    return x.document == y.document and x.start < y.end and y.start < x.end and (x.camp == y.camp or same_marks)


def _ordered(sides: Sequence[Side], targets: frozenset[str]) -> list[Side]:
    """Order by camp; within a camp the draft first, then the first passage of each paper by date, then their others."""
    seen: Counter[tuple[Camp, str]] = Counter()
    keyed = []
    for one in sorted(sides, key=lambda s: (s.document, s.start, s.end)):
        nth = seen[one.camp, one.document]
        seen[one.camp, one.document] += 1
        keyed.append(((one.camp != "one", one.document not in targets, nth, _day(one), one.document, one.start), one))
    return [one for _, one in sorted(keyed, key=lambda item: item[0])]


def _day(side: Side) -> str:
    return side.published.isoformat() if side.published else ""
