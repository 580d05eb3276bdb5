"""Which quotations of two articles are one remark: each is the other's best likeness."""

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from checker.align.keys import Documents, between
from checker.models import Claim, Match, Quote
from checker.text.worddiff import LONG, likeness, words

FLOOR = 0.5    # two quotations less alike are two remarks (own pairs of news quotes: altered >= 0.6, other <= 0.3)
CROWD = 40     # a word that more quotations share says nothing


@dataclass(frozen=True)
class _Said:
    claim: int
    document: str
    quote: Quote
    long: frozenset[str]


def match_quotes(claims: Sequence[Claim], documents: Set[Documents]) -> dict[tuple[int, int], tuple[Match, ...]]:
    """Return matches of quotations by index pair (i < j) of the claims that hold them, across documents.

    ``documents``: sorted pairs of documents to compare.

    Only mutual best likenesses count: "I want to thank the nurses" and "I want to thank the crews" are two
    remarks if each paper has both.
    """
    said = list(_said(claims))
    shares = {(x, y): likeness(said[x].quote.text, said[y].quote.text)
              for x, y in _candidates(said) if between(claims[said[x].claim], claims[said[y].claim]) in documents}
    best: dict[tuple[int, str], float] = defaultdict(float)
    for (x, y), share in shares.items():
        for key in ((x, said[y].document), (y, said[x].document)):
            best[key] = max(best[key], share)
    matches: dict[tuple[int, int], list[Match]] = defaultdict(list)
    for (x, y), share in sorted(shares.items()):
        if FLOOR <= share == best[x, said[y].document] == best[y, said[x].document]:
            one, other = sorted((said[x], said[y]), key=lambda item: item.claim)
            match = Match(kind="quote", a=one.quote.start, b=other.quote.start, share=round(share, 3))
            matches[one.claim, other.claim].append(match)
    return {pair: tuple(found) for pair, found in matches.items()}


def _said(claims: Sequence[Claim]) -> Iterator[_Said]:
    seen: set[tuple[str, int]] = set()
    for i, claim in enumerate(claims):
        for quote in claim.quotes:
            if (claim.document, quote.start) not in seen:
                seen.add((claim.document, quote.start))
                yield _Said(i, claim.document, quote, frozenset(w for w in words(quote.text) if len(w) >= LONG))


def _candidates(said: Sequence[_Said]) -> set[tuple[int, int]]:
    """Return pairs of quotations of two documents that share a long word."""
    holders: dict[str, list[int]] = defaultdict(list)
    for x, item in enumerate(said):
        for word in item.long:
            holders[word].append(x)
    return {
        (x, y)
        for crowd in holders.values() if len(crowd) <= CROWD
        for n, x in enumerate(crowd) for y in crowd[n + 1 :]
        if said[x].document != said[y].document
    }
