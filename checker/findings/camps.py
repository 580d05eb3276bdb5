"""Decides who stands against whom."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.models import Camp, Claim, Mark, Verdict


@dataclass(frozen=True)
class Voter:
    """One marked passage. ``value`` is what it holds, by which camps are made."""

    claim: Claim
    mark: Mark
    value: str


def camps(verdicts: Sequence[Verdict], targets: frozenset[str]) -> tuple[tuple[Camp, Voter], ...]:
    """Return every marked passage of one disagreement with its camp.

    Two values make two camps. Of more values, those that are never set against one another stand together
    where that divides them cleanly (12 against 14 and 17); else the most cited value stands against the rest.
    The camp of more articles is "one"; of two equal ones the draft's, then the one that was first in print.
    """
    edges = [_voters(verdict) for verdict in verdicts]
    voters = [voter for edge in edges for voter in edge]
    weight = _weight(voters, targets)
    colours = _two_colours([(a.value, b.value) for a, b in edges])
    first = {max(weight, key=weight.__getitem__)} if colours is None else _heavier(colours, weight)
    return tuple(("one" if voter.value in first else "other", voter) for voter in voters)


def day(claim: Claim) -> str:
    """Return the date of publication in a form that sorts; "" if it is not known."""
    return claim.published.isoformat() if claim.published else ""


def _voters(verdict: Verdict) -> tuple[Voter, Voter]:
    a, b = verdict.ruling.a, verdict.ruling.b
    one, other = a.value, b.value
    if one == other:   # a kind that names no values: each passage stands for itself
        one, other = (f"{claim.document}:{mark.start}" for claim, mark in ((verdict.pair.a, a), (verdict.pair.b, b)))
        other += " " if one == other else ""
    return Voter(verdict.pair.a, a, one), Voter(verdict.pair.b, b, other)


Weight = tuple[int, int, int, int]


def _weight(voters: Iterable[Voter], targets: frozenset[str]) -> dict[str, Weight]:
    """Weigh values: articles that hold it, whether the draft does, how often; then the first in print."""
    documents: dict[str, set[str]] = defaultdict(set)
    count: Counter[str] = Counter()
    first: dict[str, int] = {}
    reading = sorted(voters, key=lambda v: (day(v.claim), v.claim.document, v.mark.start, v.mark.end, v.value))
    for place, voter in enumerate(reading):
        documents[voter.value].add(voter.claim.document)
        count[voter.value] += 1
        first.setdefault(voter.value, -place)
    return {
        value: (len(found), int(bool(found & targets)), count[value], first[value])
        for value, found in documents.items()
    }


def _heavier(colours: tuple[set[str], set[str]], weight: dict[str, Weight]) -> set[str]:
    def total(camp: set[str]) -> Weight:
        parts = [weight[value] for value in camp]
        return (sum(p[0] for p in parts), max(p[1] for p in parts), sum(p[2] for p in parts), max(p[3] for p in parts))

    return max(colours, key=total)


def _two_colours(edges: Sequence[tuple[str, str]]) -> tuple[set[str], set[str]] | None:
    """Return the two halves of a connected bipartite graph; None if it is not one."""
    near: dict[str, set[str]] = defaultdict(set)
    for a, b in edges:
        near[a].add(b)
        near[b].add(a)
    start = min(near)
    colour = {start: 0}
    queue = [start]
    while queue:
        here = queue.pop()
        for there in near[here] - colour.keys():
            colour[there] = 1 - colour[here]
            queue.append(there)
    if len(colour) < len(near) or any(colour[a] == colour[b] for a, b in edges):
        return None
    return {v for v in colour if colour[v] == 0}, {v for v in colour if colour[v] == 1}
