"""What the entailment lane adds where the words of two passages do not tell whether they are of one matter.

The judge was trained on passages that papers print, so it knows "told to leave" for "ordered out". It never makes a
finding by itself here: two figures or times that exclude one another are there, and something must speak for one
matter.
"""

from checker.kinds.evidence import in_common, points
from checker.kinds.settings import TOGETHER
from checker.models import Pair, Record

_LESS = 0.1      # of nearness, where the judge is firm
_LITTLE = 0.25   # entailment above which two passages may tell one thing in other words


class Backing(Record):
    """``contradiction``: probability from which the judge's word stands for words in common; ``least``: points of
    evidence asked all the same (evidence.py); ``cosine``: least nearness of the statements, ``nameless``: the same
    where no name is shared; ``firm``: probability from which a point, and a tenth of nearness, less is asked;
    ``doubt``: probability below which the judge sees two things that are both so. Chosen on hand-written pairs of news
    passages, some of which the judge had not seen (tests/measure/pairs.py)."""

    contradiction: float = 0.7
    firm: float = 0.75
    least: int = 4
    cosine: float = 0.4
    nameless: float = 0.55
    doubt: float = 0.12


def backed(pair: Pair, asked: Backing) -> bool:
    """Return whether the judge sees a contradiction between two passages that are one another's nearest; among many
    articles a shared name and a point more are asked."""
    signals = pair.signals
    if signals.judgement is None or signals.judgement.contradiction < asked.contradiction or signals.rank != 1:
        return False
    firm = signals.judgement.contradiction >= asked.firm
    if pair.signals.settings[0].crowd > TOGETHER:      # in a folder of many stories a nearest neighbour is any
        return firm and bool(signals.shared) and points(pair, in_common(pair)) > asked.least
    near = signals.cosine >= (asked.cosine if signals.shared else asked.nameless - _LESS * firm)
    return near and points(pair, in_common(pair)) >= asked.least - firm


def doubted(pair: Pair, asked: Backing) -> bool:
    """Return whether the judge sees nothing that the passages exclude; without the lane nobody doubts."""
    judgement = pair.signals.judgement
    return judgement is not None and judgement.contradiction < asked.doubt


def opposed(pair: Pair, contradiction: float) -> bool:
    """Return whether the judge finds that the passages exclude one another, and no sign that they say the same."""
    judgement = pair.signals.judgement
    return judgement is not None and judgement.contradiction >= contradiction and judgement.entailment <= _LITTLE
