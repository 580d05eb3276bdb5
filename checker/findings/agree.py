"""Finds what the papers of a story share."""

from collections.abc import Iterable, Sequence

from checker.findings.camps import Voter
from checker.findings.passage import side
from checker.models import Agreement, Claim, Mark, Pair, Quantity, Side, Verdict
from checker.text.fold import fold

SHOWN = 8             # statements: enough to see what the story is, few enough to be read
# Over the seed articles and corpus/, pairs at or above both that also share their predicate say the same thing;
# likeness alone does not tell "accepted the offer" from "rejected the offer" (cosine 0.83, words alike 95).
LEAST_COSINE = 0.8
LEAST_FUZZY = 70.0
_PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "there"})
FEWEST_WORDS = 5      # "He declined." is shared by papers that have nothing in common


def agree(pairs: Iterable[Pair], verdicts: Sequence[Verdict]) -> tuple[Agreement, ...]:
    """Return statements that at least two papers share, the most shared first, one passage a paper.

    A passage that any verdict speaks of is in dispute and is not agreed on.
    """
    disputed = {claim.id for verdict in verdicts for claim in (verdict.pair.a, verdict.pair.b)}
    same = [pair for pair in pairs if alike(pair) and not {pair.a.id, pair.b.id} & disputed]
    found = [_agreement(circle) for circle in _circles(same)]
    ordered = sorted(found, key=lambda item: (-len(item.sides), item.sides[0].document, item.sides[0].start))
    return tuple(ordered[:SHOWN])


def alike(pair: Pair) -> bool:
    """Return whether two papers say the same thing, whatever any rule makes of it."""
    a, b, signals = pair.a, pair.b, pair.signals
    if pair.same_document or signals.cosine < LEAST_COSINE or signals.fuzzy < LEAST_FUZZY:
        return False
    if (a.polarity, a.modality) != (b.polarity, b.modality) or a.modality == "question":
        return False
    if a.heading or b.heading or min(len(fold(c.statement).split()) for c in (a, b)) < FEWEST_WORDS:
        return False
    return a.predicate == b.predicate and _figures(a) == _figures(b) and not _unresolved(a, b)


def _unresolved(*claims: Claim) -> bool:
    """Return whether a statement leaves open whom it is about: "It cut the evening sailings." """
    return any(fold(claim.statement).split()[0] in _PRONOUNS for claim in claims)


def _figures(claim: Claim) -> frozenset[tuple[float | None, float | None, str]]:
    """Return what the figures of a claim come to: "12 dead" and "21 dead" are alike in words alone."""
    return frozenset(_figure(quantity) for quantity in claim.quantities)


def _figure(quantity: Quantity) -> tuple[float | None, float | None, str]:
    return quantity.low, quantity.high, quantity.unit


def _circles(pairs: Sequence[Pair]) -> list[list[Claim]]:
    """Gather claims around the claim that most others are like; each claim is in one circle."""
    near: dict[str, list[tuple[float, Claim]]] = {}
    claims: dict[str, Claim] = {}
    for pair in pairs:
        for one, other in ((pair.a, pair.b), (pair.b, pair.a)):
            claims[one.id] = one
            near.setdefault(one.id, []).append((pair.signals.cosine, other))
    used: set[str] = set()
    circles = []
    for centre in sorted(near, key=lambda i: (-len({c.document for _, c in near[i]}), -max(s for s, _ in near[i]), i)):
        circle = [claims[centre], *(c for _, c in sorted(near[centre], key=lambda n: (-n[0], n[1].id)))]
        circle = [claim for claim in circle if claim.id not in used]
        if centre not in used and len({claim.document for claim in circle}) > 1:
            used.update(claim.id for claim in circle)
            circles.append(circle)
    return circles


def _agreement(circle: Sequence[Claim]) -> Agreement:
    """Return the shortest statement, with the passage of each paper that is nearest to the centre."""
    first: dict[str, Claim] = {}
    for claim in circle:
        first.setdefault(claim.document, claim)
    sides = [_side(claim) for _, claim in sorted(first.items())]
    statement = min((claim.statement for claim in first.values()), key=lambda text: (len(text), text))
    return Agreement(statement=statement, sides=tuple(sides))


def _side(claim: Claim) -> Side:
    return side("one", Voter(claim, Mark(start=claim.start, end=claim.end, text=claim.text, value=""), ""))
