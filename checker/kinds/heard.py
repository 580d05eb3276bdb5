"""Whether the judge is heard on two passages: who speaks, of what time, and whether both say the same in so many words.

The judge knows "sent them packing" for "rejected", which no lexicon does, and takes any two news of one man for a
contradiction. So it is heard only where one voice speaks, and nothing says that both agree.
"""

from difflib import SequenceMatcher

from checker.kinds.balance import margin, names_of_both
from checker.kinds.lexical import alike
from checker.kinds.one_side import agree, opposed_sides
from checker.kinds.one_speaker import two_facts, two_positions
from checker.kinds.reach import figures_of
from checker.kinds.settings import TOGETHER, two_casts, two_stories
from checker.kinds.standing import AHEAD, two_times
from checker.models import Pair, Refusal
from checker.text.fold import fold

NEAR = 2          # rank among the neighbours of a claim; among few articles any neighbour will do
DOUBTFUL = 0.4    # margin of the judge below which nothing else can make up for it
PRINTED = 0.7     # part of the shorter sentence that the other has in one piece, from which it is a reprint
LEAST = 6         # words of such a piece
REPRINT = 0.88    # cosine above which both papers print one text
_LOOSE = frozenset({"question", "condition"})


def unheard(pair: Pair) -> Refusal | None:
    """Return why the judge is not heard on a pair, or None."""
    if not likely(pair):
        return Refusal(gate="judged.unlikely", reason="the judge finds no contradiction between two neighbours")
    return _both_so(pair) or (two_positions(pair) if is_position(pair) else _one_fact(pair)) or agree(pair)


def unasserted(pair: Pair) -> Refusal | None:
    """Return why two passages are not two facts of one matter by one voice, whether or not a word of them denies."""
    if is_position(pair):
        return Refusal(gate="judged.position", reason="where somebody stands is judged by kind stance")
    return _both_so(pair) or two_facts(pair) or agree(pair)


def likely(pair: Pair) -> bool:
    """Return whether the judge finds a contradiction between neighbours: most pairs end here, before any counting."""
    rank = pair.signals.rank
    if rank is None or pair.same_document or margin(pair.signals.judgement) < DOUBTFUL:
        return False
    return rank <= NEAR or few(pair)


def is_position(pair: Pair) -> bool:
    """Return whether a side says where somebody stands, or what is to come."""
    return bool(pair.a.stance or pair.b.stance or {pair.a.modality, pair.b.modality} & AHEAD)


def _both_so(pair: Pair) -> Refusal | None:
    """Refuse passages that need not be about one thing at one time, or that figures tell apart."""
    if pair.signals.cosine > REPRINT or _same_words(pair.a.sentence, pair.b.sentence):
        return Refusal(gate="judged.reprint", reason="both papers print one text")
    if {pair.a.modality, pair.b.modality} & _LOOSE:
        return Refusal(gate="judged.unfirm", reason="one side asks, or holds on a condition")
    left, right = names_of_both(pair)
    if not (left & right or pair.signals.shared or (pair.signals.rank == 1 and few(pair))):
        return Refusal(gate="judged.nameless", reason="no name is in both sentences")
    if _figures_clash(pair):
        return Refusal(gate="judged.figures", reason="figures of one thing differ, which have rules of their own")
    return two_times(pair) or two_stories(pair) or two_casts(pair)


def _same_words(a: str, b: str) -> bool:
    """Return whether one sentence is in the other, word for word or nearly so: a remark, and its first half."""
    shorter, longer = sorted((fold(a).split(), fold(b).split()), key=len)
    least = max(LEAST, PRINTED * len(shorter))
    if len({*shorter} & {*longer}) < least * PRINTED:   # saves the search for most pairs
        return False
    blocks = SequenceMatcher(None, shorter, longer, autojunk=False).get_matching_blocks()
    return max(block.size for block in blocks) >= least


def few(pair: Pair) -> bool:
    """Return whether so few articles are held against one another that they are taken for one story."""
    return max(setting.crowd for setting in pair.signals.settings) <= TOGETHER


def _figures_clash(pair: Pair) -> bool:
    """Return whether the sentences have figures of one unit, or counts of one thing, that differ."""
    measured = (
        x.unit == y.unit != "count" and (x.low, x.high) != (y.low, y.high)
        for x in figures_of(pair.a.sentence) for y in figures_of(pair.b.sentence)
    )
    counted = (
        x.unit == y.unit == "count" and alike(x.family or x.noun, y.family or y.noun) and x.low != y.low
        for x in pair.a.quantities for y in pair.b.quantities
    )
    return any(measured) or any(counted)


def _one_fact(pair: Pair) -> Refusal | None:
    """Refuse what are not two facts, and facts of which neither denies the other by any word."""
    refusal = two_facts(pair)
    if refusal or opposed_sides(pair):
        return refusal
    return Refusal(gate="judged.no_denial", reason="no word of one side denies what the other says")
