"""Whether two claims take two positions of one party at one time, before it is asked on what."""

import re

from checker.kinds.matter import opposites
from checker.kinds.moments import aims_apart, other_era, other_time
from checker.kinds.occasion import hours_apart
from checker.kinds.one_party import same_party
from checker.kinds.party import owner, parties, shared_party, two_owners
from checker.models import Claim, Pair, Refusal, Voice

BREATH = 3   # characters between two sentences that follow one another: a quotation mark, a line end
_UNSETTLED = {"question": "one side only asks", "condition": "one side holds on a condition only"}
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b")
AHEAD = frozenset({"promise", "plan", "wish"})


def one_position(pair: Pair) -> Refusal | None:
    """Return why two claims are no two positions of one party, or None."""
    refusal = _unfirm(pair) or _same_side(pair) or _one_breath(pair)
    return refusal or _rivals(pair) or third_voice(pair) or two_times(pair)


def _same_side(pair: Pair) -> Refusal | None:
    sides = {pair.a.polarity, pair.b.polarity}
    against = "negative" in sides and len(sides) == 2
    if pair.alone or against == (opposites(pair.a, pair.b) is not None):
        return Refusal(gate="same_side", reason="both are for the matter, or both against it")
    if not against and not both_positions(pair):
        return Refusal(gate="no_stance", reason="opposite words make two positions only where both sides take one")
    if pair.a.stance != pair.b.stance and any(_left_open(claim) for claim in (pair.a, pair.b)):
        return Refusal(gate="not_open", reason="what somebody did not refuse or promise is not thereby open")
    if _been_and_planned(pair.a, pair.b) or _been_and_planned(pair.b, pair.a):
        return Refusal(gate="plan", reason="one side tells what has been, the other what is planned")
    if not (pair.a.stance or pair.b.stance or {pair.a.modality, pair.b.modality} & AHEAD):
        return Refusal(gate="no_stance", reason="nobody commits to anything; it is a matter of fact")
    return None


def _left_open(claim: Claim) -> bool:
    """ "Did not refuse" is no consent; only against "refused" itself it is a contradiction."""
    return claim.polarity == "open" and claim.modality != "possibility"


def _one_breath(pair: Pair) -> Refusal | None:
    """Refuse what one article sets side by side: a speaker who puts a point and takes it back is no slip."""
    if not pair.same_document:
        return None
    if not (pair.a.stance and pair.b.stance):
        return Refusal(gate="one_article", reason="in one article only two stances in so many words are two positions")
    if pair.b.sentence_start - pair.a.sentence_end <= BREATH:
        return Refusal(gate="one_breath", reason="they stand in one sentence, or in two that follow one another")
    if any(claim.quotes or _FIRST_PERSON.search(claim.text) for claim in (pair.a, pair.b)):
        return Refusal(gate="dialogue", reason="somebody speaks in an exchange that the article itself reports")
    return None


def _been_and_planned(a: Claim, b: Claim) -> bool:
    """ "Has led the fair for ten years", "is to give up the lead": both are so."""
    return not a.stance and a.modality == "fact" and b.modality == "plan"


def two_times(pair: Pair) -> Refusal | None:
    """Refuse two deeds of two days, and plans for two times; a position that turned has its article's date."""
    modes = {pair.a.modality, pair.b.modality}
    ahead = modes <= AHEAD and aims_apart(pair.a, pair.b)
    past = modes == {"fact"} and (other_time(pair.a, pair.b) or other_era(pair.a, pair.b) or hours_apart(pair))
    if ahead or past:
        return Refusal(gate="other_time", reason="they speak of two different times")
    return None


def _unfirm(pair: Pair) -> Refusal | None:
    for modality in (pair.a.modality, pair.b.modality):
        if modality in _UNSETTLED:
            return Refusal(gate=modality, reason=_UNSETTLED[modality])
    return None


def third_voice(pair: Pair) -> Refusal | None:
    """Refuse what somebody else says of a party's deed or wish against what the paper, or the party, says of it."""
    one, other = pair.a.holder.innermost, pair.b.holder.innermost
    if _hearsay(pair.a, other) or _hearsay(pair.b, one):
        return Refusal(gate="third_voice", reason="insiders say it of somebody who speaks for himself")
    told = {pair.a.modality, pair.b.modality} == {"fact"} and (one is None) != (other is None)
    voice = one or other
    if told and voice and voice.key and not same_party(voice.key, shared_party(pair.a, pair.b)):
        return Refusal(gate="third_voice", reason="what one voice says of a deed, the paper may know otherwise")
    return None


def _hearsay(claim: Claim, other: Voice | None) -> bool:
    """Return whether nameless people tell a claim and a named voice the other; "its lawyers" speak for somebody."""
    voice = claim.holder.innermost
    return bool(voice and voice.kind == "unnamed" and not owner(claim) and other and other.key)


def _rivals(pair: Pair) -> Refusal | None:
    party = shared_party(pair.a, pair.b)
    if party and not two_owners(pair.a, pair.b, party):
        return None
    names = [", ".join(parties(claim)) or "the paper" for claim in (pair.a, pair.b)]
    return Refusal(gate="other_party", reason=f"the stance is that of {names[0]} here, of {names[1]} there")


def both_positions(pair: Pair) -> bool:
    """Return whether both sides say in so many words, or by what they plan, where somebody stands."""
    return all(claim.stance or claim.modality in AHEAD for claim in (pair.a, pair.b))
