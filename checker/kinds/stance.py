"""Kind `stance`: one party commits to a matter in one place and against it in another."""

from checker.kinds.clauses import ClauseOptions, follows
from checker.kinds.judged import excluded
from checker.kinds.matter import HALF, Overlap, opposites, other_names, overlap, points
from checker.kinds.own_matter import own_matter
from checker.kinds.party import shared_party
from checker.kinds.positions import mark_position, say_positions
from checker.kinds.result import opposite_results
from checker.kinds.standing import both_positions, one_position
from checker.models import Claim, Outcome, Pair, Refusal, Ruling
from checker.text.elapsed import days_between

POINTS = 4   # of evidence for one matter, if both sides take a position in so many words


class StanceOptions(ClauseOptions):
    """As of all clauses: from ``days`` apart a turned position is an update."""


class StanceKind:
    """Kind `stance`: commitment against refusal of one matter by one party."""

    name = "stance"
    Options = StanceOptions

    def judge(self, pair: Pair, options: StanceOptions) -> Outcome:
        """Judge whether one party stands on two sides: by its words, by what came of it, by what the judge finds."""
        said = _judge(pair, options)
        told = said if said.rulings else opposite_results(pair, True, options)
        found = told if told.rulings else excluded(pair, True, options)
        return found if found.rulings else Outcome(refusals=(*said.refusals, *told.refusals, *found.refusals))


def _judge(pair: Pair, options: StanceOptions) -> Outcome:
    refusal = one_position(pair)
    if refusal:
        return Outcome.refused(refusal)
    found = overlap(pair.a, pair.b)
    return Outcome.of([_other_matter(pair, found, options) or _ruling(pair, found, options)])


def _other_matter(pair: Pair, found: Overlap, options: StanceOptions) -> Refusal | None:
    if refusal := follows(pair, options):
        return refusal
    words = opposites(pair.a, pair.b)
    told = both_positions(pair) and points(pair, found) >= POINTS and bool(found.head or found.share >= HALF)
    if not (found.head or words or told):
        return Refusal(gate="other_matter", reason=f"{_matter(pair.a)} is one matter, {_matter(pair.b)} another")
    if other_names(pair.a, pair.b, found):
        return Refusal(gate="other_names", reason=f"each names something else: {', '.join(found.left)}")
    enough = found.share >= options.asked(pair) and pair.signals.cosine >= options.cosine
    if not (enough or told):
        return Refusal(gate="unlike", reason=f"they share {found.head!r}, but too little else: {', '.join(found.left)}")
    return own_matter(pair, found)


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
