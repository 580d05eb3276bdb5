"""What kinds that compare whole clauses ask of two matters, and what the judge may say to it."""

from checker.kinds.judged import JudgedOptions
from checker.kinds.result import ResultOptions
from checker.models import Pair, Refusal


class ClauseOptions(ResultOptions, JudgedOptions):
    """``share``: part of the shorter matter that the longer one must have; ``doubtful``: the same if the
    entailment lane sees a contradiction of at least ``contradiction``. ``entailed``: above it the pair is let
    through. ``cosine``: least nearness of the statements. ``days``: from this many days apart it is an update."""

    share: float = 0.6
    doubtful: float = 0.4
    contradiction: float = 0.8
    entailed: float = 0.95
    cosine: float = 0.3
    days: int = 1

    def asked(self, pair: Pair) -> float:
        """Return the share of a matter that is asked of a pair."""
        return self.doubtful if backed(pair, self) else self.share


def backed(pair: Pair, options: ClauseOptions) -> bool:
    """Return whether the entailment lane sees a contradiction."""
    judgement = pair.signals.judgement
    return judgement is not None and judgement.contradiction >= options.contradiction


def follows(pair: Pair, options: ClauseOptions) -> Refusal | None:
    """Refuse a pair that the entailment lane takes for one fact told twice."""
    judgement = pair.signals.judgement
    if judgement and judgement.entailment >= options.entailed:
        return Refusal(gate="entailed", reason="one statement follows from the other")
    return None
