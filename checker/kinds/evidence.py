"""How much speaks for two claims being about one matter: points, so that no single signal decides."""

from dataclasses import replace

from checker.kinds.lexical import alike
from checker.kinds.matter import Overlap, overlap
from checker.models import Pair

NEAR, MIDDLING = 0.6, 0.35  # cosine of statements: 5 % to 75 % of labelled opposites lie between 0.21 and 0.55
FAR = 0.15                  # below this nothing else counts
SURE = 0.8                  # probability from which the entailment lane counts
HALF = 0.5                  # of the shorter matter in common


def in_common(pair: Pair) -> Overlap:
    """Return what the matters of both claims share, alike whichever is first: a head must be found from both."""
    there, back = overlap(pair.a, pair.b), overlap(pair.b, pair.a)
    return there if there.head and back.head else replace(there, head="", share=min(there.share, back.share))


def points(pair: Pair, common: Overlap) -> int:
    """Return 0 to 9: nearest neighbours 2, near in meaning 2, a shared name 1, one verb 1, matter in common 2,
    one article or the entailment lane 1."""
    signals = pair.signals
    if signals.cosine < FAR:
        return 0
    score = 2 if signals.rank == 1 else 1 if signals.rank is not None and signals.rank <= 3 else 0
    score += 2 if signals.cosine >= NEAR else 1 if signals.cosine >= MIDDLING else 0
    score += bool(signals.shared)
    score += bool(pair.a.predicate) and alike(pair.a.predicate, pair.b.predicate)
    score += (common.share >= HALF) + bool(common.head)
    if signals.judgement is None:
        return score
    return score + (signals.judgement.contradiction >= SURE) - (signals.judgement.entailment >= SURE)
