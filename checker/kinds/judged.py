"""What the judge finds that two passages exclude, weighed; a part of kinds `stance` and `negation`."""

from checker.kinds.balance import balance
from checker.kinds.heard import few, is_position, likely, unheard
from checker.models import Claim, Mark, Outcome, Pair, Record, Refusal, Ruling
from checker.text.elapsed import days_between

_NOTHING = Outcome()


class JudgedOptions(Record):
    """``weighed``: sum from which two passages exclude one another (balance.py); ``crowded``: the same in a folder of
    many articles, of which few contradict; ``turned``: from this many days apart it is an update."""

    weighed: float = 0.75
    crowded: float = 1.0
    turned: int = 1


def excluded(pair: Pair, ahead: bool, options: JudgedOptions) -> Outcome:
    """Judge what the judge has found: of facts, or with ``ahead`` where a position is taken."""
    if not likely(pair) or is_position(pair) != ahead:
        return _NOTHING
    refusal = unheard(pair)
    if refusal:
        return Outcome.refused(refusal)
    weighed = balance(pair)
    if weighed.total < (options.weighed if few(pair) else options.crowded):
        return Outcome.refused(Refusal(gate="judged.light", reason=f"too little speaks for it: {weighed}"))
    return Outcome(rulings=(_ruling(pair, f"{weighed}", options),))


def _ruling(pair: Pair, weighed: str, options: JudgedOptions) -> Ruling:
    apart = days_between(pair.a.published, pair.b.published)
    return Ruling(
        verdict="update" if apart is not None and apart >= options.turned else "conflict", topic="",
        a=sentence_mark(pair.a), b=sentence_mark(pair.b),
        why=f"The model that reads both passages finds that they exclude one another ({weighed}).",
        settle="The source that both passages go back to.",
    )


def sentence_mark(claim: Claim) -> Mark:
    """Mark what was judged, the whole sentence: what differs may stand outside of the claim ("only after it sank")."""
    return Mark(start=claim.sentence_start, end=claim.sentence_end, text=claim.sentence,
                value=" ".join(claim.sentence.split()))
