"""Makes pairs from neighbours and shared keys; every signal is kept."""

from collections.abc import Sequence

from rapidfuzz import fuzz

from checker.align.keys import meet
from checker.align.neighbours import nearest
from checker.align.quotes import match_quotes
from checker.align.settings import settings
from checker.align.spellings import match_names
from checker.align.stories import partners, rows_by_document
from checker.interfaces import Vectors
from checker.models import Claim, Pair, Signals, Via


def pair_claims(claims: Sequence[Claim], vectors: Vectors, targets: frozenset[str], k: int) -> tuple[Pair, ...]:
    """Return the pairs with at least one side in a target document, and each target claim alone.

    ``vectors``: one row a claim. Order: by document and offset of a, then of b.
    """
    rows = rows_by_document(claims)
    documents = partners(claims, vectors, targets)
    near = nearest(vectors, rows, documents, k)
    matches = {**match_quotes(claims)}
    for place, names in match_names(claims, documents).items():
        matches[place] = matches.get(place, ()) + names
    keyed, told = meet(claims), settings(claims)
    for place, found in matches.items():
        keyed.setdefault(place, set()).update(match.kind for match in found)
    pairs = [_alone(claim) for claim in claims if claim.document in targets]
    for i, j in sorted({*near, *keyed}):
        a, b = claims[i], claims[j]
        if (min(a.document, b.document), max(a.document, b.document)) in documents and not _same_place(a, b):
            via: set[Via] = keyed.get((i, j), set()) | ({"neighbour"} if (i, j) in near else set())
            cosine = float(vectors[i] @ vectors[j])
            signals = Signals(
                cosine=round(cosine, 4), rank=near.get((i, j)),
                fuzzy=round(fuzz.token_set_ratio(a.statement, b.statement), 1),
                shared=tuple(sorted(a.keys & b.keys)), via=tuple(sorted(via)), matches=matches.get((i, j), ()),
                settings=(told[a.document], told[b.document]),
            )
            pairs.append(_pair(a, b, signals))
    return tuple(pairs)


def _pair(a: Claim, b: Claim, signals: Signals) -> Pair:
    pair = Pair(a=a, b=b, signals=signals)
    return pair if (a.document, a.start, a.id) <= (b.document, b.start, b.id) else pair.swapped


def _alone(claim: Claim) -> Pair:
    return Pair(a=claim, b=claim, signals=Signals(cosine=1.0, fuzzy=100.0, via=("alone",)))


def _same_place(a: Claim, b: Claim) -> bool:
    """Two claims cut from overlapping characters cannot be two passages that disagree."""
    return a.document == b.document and a.start < b.end and b.start < a.end
