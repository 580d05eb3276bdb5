"""Kind `entailment`: the judge sees a contradiction that no other slot explains."""

from checker.kinds.asserted import not_comparable
from checker.kinds.balance import balance
from checker.kinds.evidence import in_common, points
from checker.kinds.heard import undenied
from checker.kinds.judged import sentence_mark
from checker.kinds.lexical import alike
from checker.kinds.matter import names_only
from checker.kinds.reach import figures_of
from checker.models import Claim, Outcome, Pair, Record, Refusal, Ruling
from checker.text.elapsed import days_between

_UNJUDGED = Outcome(refusals=(Refusal(gate="not_judged", reason="the entailment lane did not judge this pair"),))
_BELOW = Outcome(refusals=(Refusal(gate="not_contradicted", reason="the judge sees no contradiction"),))


class EntailmentOptions(Record):
    """``contradiction``: least probability, both readings averaged; ``entailment``: most; ``cosine`` and ``names``:
    least similarity and least number of names in common; ``evidence``: least points for one matter (evidence.py);
    ``share``: part of the shorter matter that the longer one must have; ``weighed``: least sum (balance.py); ``days``:
    articles further apart may both have been right."""

    contradiction: float = 0.75
    entailment: float = 0.2
    cosine: float = 0.5
    names: int = 1
    evidence: int = 5
    share: float = 0.6
    weighed: float = 0.8
    days: int = 3


class EntailmentKind:
    """Kind `entailment`: two statements about one matter that a language model finds contradictory."""

    name = "entailment"
    Options = EntailmentOptions
    lane = "entailment"   # without it the kind has nothing to say, and its examples are not run

    def judge(self, pair: Pair, options: EntailmentOptions) -> Outcome:
        """Report a pair if the judge is sure and the slots say that both sides assert something of one matter."""
        judgement = pair.signals.judgement
        if judgement is None:
            return _UNJUDGED
        if judgement.contradiction < options.contradiction or judgement.entailment > options.entailment:
            return _BELOW
        refusal = (
            _far(pair, options) or _explained(pair)
            or not_comparable(pair, options.days) or _other_matter(pair, options)
        )
        if refusal and not _undenied(pair, options):
            return Outcome.refused(refusal)
        apart = days_between(pair.a.published, pair.b.published)
        ruling = Ruling(
            verdict="update" if apart is not None and apart > options.days else "conflict",
            topic="", a=sentence_mark(pair.a), b=sentence_mark(pair.b),
            why="The entailment model finds that the two sentences cannot both be true; "
                "no figure, date, title or quotation explains it.",
            settle="The source that both passages go back to.",
        )
        return Outcome(rulings=(ruling,))


def _undenied(pair: Pair, options: EntailmentOptions) -> bool:
    """ "In time for the deadline", "after the deadline": no word denies, and enough speaks for one matter."""
    return undenied(pair) and balance(pair).total >= options.weighed


def _far(pair: Pair, options: EntailmentOptions) -> Refusal | None:
    """Most pairs of an article end here, before anything has to be counted."""
    signals = pair.signals
    if signals.cosine < options.cosine:
        return Refusal(gate="cosine", reason=f"similarity {signals.cosine:.2f} is below {options.cosine:.2f}")
    if len(signals.shared) < options.names:
        return Refusal(gate="names", reason="too few names in common to be sure of one matter")
    if pair.a.sentence == pair.b.sentence:
        return Refusal(gate="one_sentence", reason="both papers print one sentence")
    return None


def _other_matter(pair: Pair, options: EntailmentOptions) -> Refusal | None:
    common = in_common(pair)
    if common.share < options.share:
        return Refusal(gate="matter", reason=f"only one side has: {', '.join(common.left)}")
    if names_only(pair.a) or names_only(pair.b):   # the words of two news on one minister have nothing to clash on
        return Refusal(gate="names_only", reason="of what one passage says nothing but the names is understood")
    if _two_subjects(pair.a, pair.b):
        return Refusal(gate="other_subject", reason="each passage is about something that the other does not name")
    score = points(pair, common)
    if score < options.evidence:
        reason = f"{score} points of evidence for one matter, {options.evidence} are asked"
        return Refusal(gate="evidence", reason=reason)
    weighed = balance(pair)
    if weighed.total < options.weighed:
        return Refusal(gate="light", reason=f"too little speaks for it: {weighed}")
    return None


def _two_subjects(a: Claim, b: Claim) -> bool:
    """ "The bridge is open", "the tunnel remains closed": the judge knows the verbs, and not that these are two."""
    one, other = a.subject, b.subject
    if one is None or other is None or alike(one.head, other.head) or (one.key and one.key == other.key):
        return False
    return not any(alike(one.head, word) for word in b.matter) and not any(alike(other.head, word) for word in a.matter)


def _explained(pair: Pair) -> Refusal | None:
    """Figures, dates, titles and quotations are judged by their own kinds, exactly; the judge reads whole sentences."""
    told = [{(figure.low, figure.high) for figure in figures_of(claim.sentence)} for claim in (pair.a, pair.b)]
    if (pair.a.quantities and pair.b.quantities) or (all(told) and told[0] != told[1]):
        return Refusal(gate="figures", reason="both passages have figures, which their own rules compare")
    if pair.a.quotes or pair.b.quotes:
        return Refusal(gate="quotation", reason="the words of a quotation are compared by their own rules")
    return None
