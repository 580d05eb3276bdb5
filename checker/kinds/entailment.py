"""Kind `entailment`: the judge sees a contradiction that no other slot explains."""

from checker.kinds.balance import balance
from checker.kinds.heard import few, likely, unasserted
from checker.kinds.judged import sentence_mark
from checker.kinds.lexical import alike
from checker.models import Claim, Outcome, Pair, Record, Refusal, Ruling
from checker.text.elapsed import days_between

_UNJUDGED = Outcome(refusals=(Refusal(gate="not_judged", reason="the entailment lane did not judge this pair"),))
_BELOW = Outcome(refusals=(Refusal(gate="not_contradicted", reason="the judge sees no contradiction of neighbours"),))


class EntailmentOptions(Record):
    """``weighed``: least sum of what speaks for it (balance.py); ``crowded``: the same in a folder of many articles;
    ``days``: articles further apart may both have been right."""

    weighed: float = 0.75
    crowded: float = 1.25
    days: int = 3


class EntailmentKind:
    """Kind `entailment`: two statements of fact about one matter that a language model finds contradictory."""

    name = "entailment"
    Options = EntailmentOptions
    lane = "entailment"   # without it the kind has nothing to say, and its examples are not run

    def judge(self, pair: Pair, options: EntailmentOptions) -> Outcome:
        """Report a pair if the judge is sure and the slots say that both sides assert something of one matter."""
        if pair.signals.judgement is None:
            return _UNJUDGED
        if not likely(pair):
            return _BELOW
        refusal = _apart(pair, options.days) or unasserted(pair) or _light(pair, options)
        if refusal:
            return Outcome.refused(refusal)
        ruling = Ruling(
            verdict="conflict", topic="", a=sentence_mark(pair.a), b=sentence_mark(pair.b),
            why="The entailment model finds that the two sentences cannot both be true; "
                "no figure, date, title or quotation explains it.",
            settle="The source that both passages go back to.",
        )
        return Outcome(rulings=(ruling,))


def _apart(pair: Pair, days: int) -> Refusal | None:
    """Refuse articles of two times, quotations, which have a rule of their own, and two subjects."""
    apart = days_between(pair.a.published, pair.b.published)
    if apart is not None and apart > days:
        return Refusal(gate="other_time", reason=f"{apart} days apart, both may have been right")
    if pair.a.quotes and pair.b.quotes:
        return Refusal(gate="quotation", reason="the words of quotations are compared by their own rules")
    if _two_subjects(pair.a, pair.b):
        return Refusal(gate="other_subject", reason="each passage is about something that the other does not name")
    return None


def _two_subjects(a: Claim, b: Claim) -> bool:
    """ "The bridge is open", "the tunnel remains closed": the judge knows the verbs, and not that these are two."""
    one, other = a.subject, b.subject
    if one is None or other is None or alike(one.head, other.head) or (one.key and one.key == other.key):
        return False
    return not any(alike(one.head, word) for word in b.matter) and not any(alike(other.head, word) for word in a.matter)


def _light(pair: Pair, options: EntailmentOptions) -> Refusal | None:
    weighed = balance(pair)
    if weighed.total < (options.weighed if few(pair) else options.crowded):
        return Refusal(gate="light", reason=f"too little speaks for it: {weighed}")
    return None
