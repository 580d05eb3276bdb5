"""Whether one voice speaks in two passages: of its own position, or of what has been."""

from checker.kinds.party import shared_party
from checker.kinds.standing import AHEAD, both_positions, third_voice
from checker.kinds.voices import comparable, one_voice, told_alike
from checker.models import Claim, Pair, Refusal
from checker.text.fold import fold


def two_positions(pair: Pair) -> Refusal | None:
    """Refuse positions of two voices; without a word of commitment also what was planned against what has been."""
    one, other = pair.a.holder.innermost, pair.b.holder.innermost
    named_both = bool(one and other and one.key and other.key)
    told = comparable(pair.a, pair.b)
    party = shared_party(pair.a, pair.b) or _one_house(pair)
    if not (told or one_voice(pair.a, pair.b) or party) or (named_both and not told) or (not party and _rivals(pair)):
        return Refusal(gate="judged.other_party", reason="it is not certain that one party is meant")
    firm = pair.a.stance or pair.b.stance or both_positions(pair)
    if not firm and (_tenses(pair) >= {"past", "future"} or any(map(_once_planned, (pair.a, pair.b)))):
        return Refusal(gate="judged.plan", reason="one side tells what has been, the other what was planned")
    return third_voice(pair)


def _one_house(pair: Pair) -> bool:
    """Return whether one side speaks for a part of the other: "Tolcarne", "Tolcarne's health ministry"."""
    terms = [fold(claim.subject.text).split() if claim.subject else [] for claim in (pair.a, pair.b)]
    return any(claim.committer and claim.committer != " ".join(term) and set(claim.committer.split()) <= set(term)
               for claim, term in zip((pair.b, pair.a), terms, strict=True))


def _rivals(pair: Pair) -> bool:
    """Return whether each side tells of somebody's stance, and one by name: "Ruiz promised it", "the board refused"."""
    named = {mention.key for claim in (pair.a, pair.b) for mention in claim.mentions}
    committers = {pair.a.committer, pair.b.committer}
    return "" not in committers and not committers.isdisjoint(named)


def _once_planned(claim: Claim) -> bool:
    """ "The six were to have met": what came of it is no contradiction."""
    return claim.modality in AHEAD and claim.time.tense == "past"


def two_facts(pair: Pair) -> Refusal | None:
    """Refuse facts of two voices, or of two times."""
    if pair.a.modality != "fact" or pair.b.modality != "fact" or _tenses(pair) >= {"past", "future"}:
        return Refusal(gate="judged.no_fact", reason="the passages do not both tell what has been")
    if not (told_alike(pair.a, pair.b) or one_voice(pair.a, pair.b)):
        return Refusal(gate="judged.other_holder", reason="two voices, or a voice and the paper, may well differ")
    return None


def _tenses(pair: Pair) -> set[str]:
    """Return the tenses of both sides."""
    return {pair.a.time.tense, pair.b.time.tense}
