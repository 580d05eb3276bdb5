"""Pairs of whole sentences, read by the real claim stage and paired as alignment would."""

from datetime import date, datetime
from itertools import product

from checker.align.settings import settings
from checker.claims import extract
from checker.models import Article, Block, Outcome, Pair, Signals

DAY = date(2026, 3, 4)   # a Wednesday
Published = date | datetime


def told(a: str, b: str, first: Published = DAY, then: Published = DAY, cosine: float = 0.7) -> list[Pair]:
    """Return the pairs of the claims of two passages, each other's nearest neighbours."""
    left, right = (
        extract(Article(
            document=f"{source}.md", source=source, published=published, text=text,
            blocks=(Block(kind="paragraph", start=0, end=len(text)),),
        ))
        for source, text, published in (("A", a, first), ("B", b, then))
    )
    about = settings((*left, *right))
    return [
        Pair(a=x, b=y, signals=Signals(
            cosine=cosine, rank=1, shared=tuple(sorted(x.keys & y.keys)),
            settings=(about[x.document], about[y.document]),
        ))
        for x, y in product(left, right)
    ]


def merged(outcomes: list[Outcome]) -> Outcome:
    """Return all outcomes as one."""
    return Outcome(
        rulings=tuple(ruling for outcome in outcomes for ruling in outcome.rulings),
        refusals=tuple(refusal for outcome in outcomes for refusal in outcome.refusals),
    )
