"""Kind `negation`: one thing said of one subject, and denied of it."""

from collections.abc import Iterator

from checker.kinds.absence import AbsenceOptions, absent
from checker.kinds.clauses import ClauseOptions, backed, follows
from checker.kinds.denial import no_denial, same_subject, two_scopes
from checker.kinds.judged import excluded
from checker.kinds.matter import Overlap, opposites, overlap
from checker.kinds.moments import other_era, other_time
from checker.kinds.result import opposite_results
from checker.models import Claim, Mark, Outcome, Pair, Refusal, Ruling, VerdictName
from checker.text.elapsed import days_between


class NegationOptions(AbsenceOptions, ClauseOptions):
    """As of all clauses, but more is asked: from ``days`` apart a state may have changed."""

    share: float = 0.75
    doubtful: float = 0.5
    cosine: float = 0.4


class NegationKind:
    """Kind `negation`: same predicate and arguments, opposite polarity or opposite words."""

    name = "negation"
    Options = NegationOptions

    def judge(self, pair: Pair, options: NegationOptions) -> Outcome:
        """Judge whether two claims of fact exclude one another."""
        if pair.alone:
            return Outcome.refused(Refusal(gate="alone", reason="one claim does not deny itself"))
        tried: list[Outcome] = []
        for outcome in _parts(pair, options):
            if outcome.rulings:
                return outcome
            tried.append(outcome)
        return Outcome(refusals=tuple(refusal for outcome in tried for refusal in outcome.refusals))


def _parts(pair: Pair, options: NegationOptions) -> Iterator[Outcome]:
    yield absent(pair, options)
    yield _denied(pair, options)
    yield opposite_results(pair, False, options)
    yield excluded(pair, False, options)


def _denied(pair: Pair, options: NegationOptions) -> Outcome:
    refusal = no_denial(pair)
    if refusal:
        return Outcome.refused(refusal)
    found = overlap(pair.a, pair.b)
    told = _other_matter(pair, found, options) or _ruling(pair, found, options)
    followed = any(refusal.gate == "result.turned" for refusal in opposite_results(pair, False, options).refusals)
    return Outcome.of([]) if followed and isinstance(told, Ruling) else Outcome.of([told])


def _other_matter(pair: Pair, found: Overlap, options: NegationOptions) -> Refusal | None:
    if refusal := follows(pair, options):
        return refusal
    if other_time(pair.a, pair.b) or other_era(pair.a, pair.b):
        return Refusal(gate="other_time", reason="they speak of two different times")
    if not same_subject(pair.a, pair.b):
        return Refusal(gate="other_subject", reason="it is said of two subjects")
    same = found.head or opposites(pair.a, pair.b)
    if not backed(pair, options) and two_scopes(pair, found):
        return Refusal(gate="other_scope", reason=f"each side says it of something else: {', '.join(found.left)}")
    if not same or found.share < options.asked(pair) or pair.signals.cosine < options.cosine:
        return Refusal(gate="other_matter", reason=f"only one side has: {', '.join(found.left)}")
    return None


def _subject(claim: Claim) -> str:
    return claim.subject.key or claim.subject.head if claim.subject else ""


def _ruling(pair: Pair, found: Overlap, options: NegationOptions) -> Ruling:
    words = opposites(pair.a, pair.b)
    about = found.head or " or ".join(sorted(words or ()))
    subject = min(filter(None, map(_subject, (pair.a, pair.b))), default="")
    return Ruling(
        verdict=_verdict(pair, options), topic=f"negation:{subject}:{about}", a=_mark(pair.a), b=_mark(pair.b),
        why=f"One passage says it of {_named(pair)}, the other denies it ({found.word or about}).",
        settle="Whoever was there, or the record.",
    )


def _named(pair: Pair) -> str:
    """Return the subject in the words of one passage."""
    return min((claim.subject.text for claim in (pair.a, pair.b) if claim.subject), default="the same subject")


def _verdict(pair: Pair, options: NegationOptions) -> VerdictName:
    """A past event stays as it was; a state may have changed since the earlier article."""
    apart = days_between(pair.a.published, pair.b.published)
    past = pair.a.time.tense == pair.b.time.tense == "past"
    return "update" if apart is not None and apart >= options.days and not past else "conflict"


def _mark(claim: Claim) -> Mark:
    value = " ".join(("not",) * (claim.polarity == "negative") + claim.matter[:1])
    return Mark(start=claim.start, end=claim.end, text=claim.text, value=value)
