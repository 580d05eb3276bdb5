"""Whether two passages both assert something, of one time, by one voice; a part of kind `entailment`."""

from checker.kinds.moments import dates_apart
from checker.kinds.voices import told_alike
from checker.models import Claim, Pair, Refusal
from checker.text.elapsed import days_between

_STATED = ("fact", "plan", "promise")


def not_comparable(pair: Pair, days: int) -> Refusal | None:
    """Refuse what two voices say, what a side does not state, and what is of two times, or more than ``days`` apart."""
    if not told_alike(pair.a, pair.b):
        return Refusal(gate="two_voices", reason="two holders: it is a dispute in the news, not of the papers")
    if not (_asserted(pair.a) and _asserted(pair.b)):
        return Refusal(gate="not_stated", reason="one passage does not state it as a fact")
    apart = days_between(pair.a.published, pair.b.published)
    if apart is not None and apart > days:
        return Refusal(gate="other_time", reason=f"{apart} days apart, both may have been right")
    if {pair.a.time.tense, pair.b.time.tense} == {"past", "future"}:
        return Refusal(gate="other_tense", reason="one passage looks back, the other ahead")
    if dates_apart(pair.a, pair.b):
        return Refusal(gate="other_date", reason="the passages are about two times")
    return None


def _asserted(claim: Claim) -> bool:
    return claim.modality in _STATED and claim.polarity != "open" and not claim.sentence.rstrip().endswith("?")
