"""Kind `stance`: one party commits to a matter in one place and against it in another."""

from checker.kinds.matter import HALF, Overlap, opposites, other_names, overlap, points
from checker.kinds.party import shared_party
from checker.kinds.positions import mark_position, say_positions
from checker.kinds.result import ResultOptions, opposite_results
from checker.kinds.standing import both_positions, one_position
from checker.models import Claim, Outcome, Pair, Refusal, Ruling
from checker.text.elapsed import days_between

POINTS = 4   # of evidence for one matter, if both sides take a position in so many words


class StanceOptions(ResultOptions):
    """``share``: part of the shorter matter that the longer one must have; ``doubtful``: the same if the
    entailment lane sees a contradiction of at least ``contradiction``. ``entailed``: above it the pair is let
    through. ``days``: from this many days apart a turned position is an update."""

    share: float = 0.6
    doubtful: float = 0.4
    contradiction: float = 0.8
    entailed: float = 0.95
    cosine: float = 0.3
    days: int = 1


class StanceKind:
    """Kind `stance`: commitment against refusal of one matter by one party."""

    name = "stance"
    Options = StanceOptions

    def judge(self, pair: Pair, options: StanceOptions) -> Outcome:
        """Judge whether one party stands on two sides of a matter."""
        outcome = _judge(pair, options)
        if outcome.rulings:
            return outcome
        told = opposite_results(pair, True, options)
        return told if told.rulings else Outcome(refusals=(*outcome.refusals, *told.refusals))


def _judge(pair: Pair, options: StanceOptions) -> Outcome:
    refusal = one_position(pair)
    if refusal:
        return Outcome.refused(refusal)
    found = overlap(pair.a, pair.b)
    refusal = _other_matter(pair, found, options)
    return Outcome(refusals=(refusal,)) if refusal else Outcome(rulings=(_ruling(pair, found, options),))


def _other_matter(pair: Pair, found: Overlap, options: StanceOptions) -> Refusal | None:
    judgement = pair.signals.judgement
    if judgement and judgement.entailment >= options.entailed:
        return Refusal(gate="entailed", reason="one statement follows from the other")
    words = opposites(pair.a, pair.b)
    backed = judgement is not None and judgement.contradiction >= options.contradiction
    told = both_positions(pair) and points(pair, found) >= POINTS and bool(found.head or found.share >= HALF)
    if not (found.head or words or told):
        return Refusal(gate="other_matter", reason=f"{_matter(pair.a)} is one matter, {_matter(pair.b)} another")
    if other_names(pair.a, pair.b, found):
        return Refusal(gate="other_names", reason=f"each names something else: {', '.join(found.left)}")
    enough = found.share >= (options.doubtful if backed else options.share) and pair.signals.cosine >= options.cosine
    if not (enough or told):
        return Refusal(gate="unlike", reason=f"they share {found.head!r}, but too little else: {', '.join(found.left)}")
    return None


def _matter(claim: Claim) -> str:
    return repr(" ".join(claim.matter[:3]))


def _ruling(pair: Pair, found: Overlap, options: StanceOptions) -> Ruling:
    party = shared_party(pair.a, pair.b)
    apart = days_between(pair.a.published, pair.b.published)
    words = opposites(pair.a, pair.b)
    about = " or ".join(sorted(words)) if words else found.head
    named = words or (found.head, found.head)
    named_as = found.word or about or min(found.words, default="")
    return Ruling(
        verdict="update" if apart is not None and apart >= options.days else "conflict",
        topic=f"stance:{party.split()[-1]}:{about}" if about else "",
        a=mark_position(pair.a, named[0]), b=mark_position(pair.b, named[1]),
        why=say_positions(pair, party, named_as, turned=bool(apart and apart >= options.days)),
        settle="The full statement or the record of the vote, and its date.",
    )
