"""Whether the judge is heard on two passages: who speaks, of what time, and whether both say the same in so many words.

The judge knows "sent them packing" for "rejected", which no lexicon does, and takes any two news of one man for a
contradiction. So it is heard only where one voice speaks, and nothing says that both agree.
"""

from checker.kinds.balance import margin, named
from checker.kinds.evidence import in_common
from checker.kinds.matter import opposites
from checker.kinds.party import shared_party
from checker.kinds.reach import figures_of
from checker.kinds.settings import two_casts, two_stories
from checker.kinds.standing import AHEAD, both_positions, third_voice, two_times
from checker.kinds.voices import comparable, one_voice
from checker.models import Claim, Pair, Refusal

NEAR = 2          # rank among the neighbours of a claim
DOUBTFUL = 0.4    # margin of the judge below which nothing else can make up for it
REPRINT = 0.88    # cosine above which both papers print one text
AGREED = 0.4      # part of a matter in common from which two refusals are one
_LOOSE = frozenset({"question", "condition"})


def unheard(pair: Pair) -> Refusal | None:
    """Return why the judge is not heard on a pair, or None."""
    if not likely(pair):
        return Refusal(gate="judged.unlikely", reason="the judge finds no contradiction between two neighbours")
    return _both_so(pair) or (_one_position(pair) if is_position(pair) else _one_fact(pair)) or _agree(pair)


def likely(pair: Pair) -> bool:
    """Most pairs of an article end here, before anything has to be counted."""
    near = pair.signals.rank is not None and pair.signals.rank <= NEAR
    return near and not pair.same_document and margin(pair.signals.judgement) >= DOUBTFUL


def is_position(pair: Pair) -> bool:
    """Return whether a side says where somebody stands, or what is to come."""
    return bool(pair.a.stance or pair.b.stance or {pair.a.modality, pair.b.modality} & AHEAD)


def _both_so(pair: Pair) -> Refusal | None:
    """Refuse passages that need not be about one thing at one time, or that figures tell apart."""
    if pair.signals.cosine > REPRINT:
        return Refusal(gate="judged.reprint", reason="both papers print one text")
    if {pair.a.modality, pair.b.modality} & _LOOSE:
        return Refusal(gate="judged.unfirm", reason="one side asks, or holds on a condition")
    if not (named(pair.a) & named(pair.b) or pair.signals.shared):
        return Refusal(gate="judged.nameless", reason="no name is in both sentences")
    told = [{(figure.low, figure.high) for figure in figures_of(claim.sentence)} for claim in (pair.a, pair.b)]
    if all(told) and told[0] != told[1]:
        return Refusal(gate="judged.figures", reason="both passages have figures, which their own rules compare")
    return two_times(pair) or two_stories(pair) or two_casts(pair)


def _one_position(pair: Pair) -> Refusal | None:
    """Refuse positions of two voices; without a word of commitment also what was planned against what has been."""
    one, other = pair.a.holder.innermost, pair.b.holder.innermost
    named_both = bool(one and other and one.key and other.key)
    told = comparable(pair.a, pair.b)
    party = shared_party(pair.a, pair.b)
    if not (told or one_voice(pair.a, pair.b) or party) or (named_both and not told) or (not party and _rivals(pair)):
        return Refusal(gate="judged.other_party", reason="it is not certain that one party is meant")
    firm = pair.a.stance or pair.b.stance or both_positions(pair)
    if not firm and (tenses(pair) >= {"past", "future"} or any(map(_once_planned, (pair.a, pair.b)))):
        return Refusal(gate="judged.plan", reason="one side tells what has been, the other what was planned")
    return third_voice(pair)


def _rivals(pair: Pair) -> bool:
    """Return whether each side tells of somebody's stance by name: "Ruiz promised it", "Marsh vowed to stop it"."""
    return all(claim.committer in {mention.key for mention in claim.mentions} for claim in (pair.a, pair.b))


def _once_planned(claim: Claim) -> bool:
    """ "The six were to have met": what came of it is no contradiction."""
    return claim.modality in AHEAD and claim.time.tense == "past"


def _one_fact(pair: Pair) -> Refusal | None:
    """Refuse facts of two voices or two times, and facts of which neither denies the other by any word."""
    if pair.a.modality != "fact" or pair.b.modality != "fact" or tenses(pair) >= {"past", "future"}:
        return Refusal(gate="judged.no_fact", reason="the passages do not both tell what has been")
    if not (comparable(pair.a, pair.b) or one_voice(pair.a, pair.b)):
        return Refusal(gate="judged.other_holder", reason="two voices, or a voice and the paper, may well differ")
    if not (_opposed(pair) or _results(pair, opposite=True)):
        return Refusal(gate="judged.no_denial", reason="no word of one side denies what the other says")
    return None


def _agree(pair: Pair) -> Refusal | None:
    """Refuse two refusals of one matter, and one result told twice: the judge knows them badly."""
    if _opposed(pair) or _results(pair, opposite=True):
        return None
    refused = bool(pair.a.stance and pair.b.stance) and in_common(pair).share >= AGREED
    if refused or _results(pair, opposite=False):
        return Refusal(gate="judged.agree", reason="in so many words, both take one side")
    return None


def _opposed(pair: Pair) -> bool:
    return {pair.a.polarity, pair.b.polarity} == {"positive", "negative"} or opposites(pair.a, pair.b) is not None


def _results(pair: Pair, opposite: bool) -> bool:
    """Return whether both sides tell one result: with opposite signs, or with one."""
    signs = [{x.sign, y.sign} for x in pair.a.results for y in pair.b.results if x.name == y.name]
    return {"positive", "negative"} in signs if opposite else {"positive"} in signs or {"negative"} in signs


def tenses(pair: Pair) -> set[str]:
    """Return the tenses of both sides."""
    return {pair.a.time.tense, pair.b.time.tense}
