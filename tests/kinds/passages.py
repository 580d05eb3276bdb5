"""Pairs of claims from short passages, read by the real claim stage, for kinds that judge whole clauses."""

from datetime import date
from functools import lru_cache
from itertools import combinations

from checker.claims import extract
from checker.interfaces import RuleKind
from checker.models import Claim, Judgement, Pair, Refusal, Ruling, Signals
from tests.build import article

DAY = date(2026, 3, 2)
LATER = date(2026, 5, 9)


@lru_cache(maxsize=500)
def claims(text: str, document: str, published: date = DAY) -> tuple[Claim, ...]:
    """Return the claims of one passage."""
    return extract(article(text, document, published=published))


def rulings(kind: RuleKind, a: str, b: str, later: date = DAY) -> list[Ruling]:
    """Return what the kind rules on two passages, over all pairs of their claims."""
    return [ruling for pair in pairs(a, b, later) for ruling in kind.judge(pair, kind.Options()).rulings]


def refusals(kind: RuleKind, a: str, b: str, judgement: Judgement | None = None) -> list[Refusal]:
    """Return why the kind lets the pairs of two passages pass."""
    found = [pair.model_copy(update={"signals": Signals(cosine=0.7, judgement=judgement)}) for pair in pairs(a, b)]
    return [refusal for pair in found for refusal in kind.judge(pair, kind.Options()).refusals]


def pairs(a: str, b: str, later: date = DAY) -> list[Pair]:
    """Return every pair of a claim of the first passage with one of the second, as near neighbours."""
    near = Signals(cosine=0.7, fuzzy=70.0, via=("neighbour",))
    return [Pair(a=x, b=y, signals=near) for x in claims(a, "a.md") for y in claims(b, "b.md", later)]


def inside(text: str) -> list[Pair]:
    """Return every pair of two claims of one passage."""
    near = Signals(cosine=0.7, fuzzy=70.0, via=("neighbour",))
    return [Pair(a=x, b=y, signals=near) for x, y in combinations(claims(text, "a.md"), 2)]
