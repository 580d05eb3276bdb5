"""Kind `cause`: one effect, put down to two reasons that are not one story."""

from checker.kinds.backing import opposed
from checker.kinds.denied_cause import ruled_out
from checker.kinds.one_effect import other_effect, shared_words, words_of
from checker.kinds.voices import told_alike
from checker.models import Cause, Claim, Mark, Outcome, Pair, Record, Refusal, Ruling, Term
from checker.text.elapsed import days_between
from checker.text.reasons import reasons

_NO_REASON = Refusal(gate="no_reason", reason="one passage or both give no reason for anything")


class CauseOptions(Record):
    """``days``: later, an inquiry may have found another reason. ``same_words``: words that the two effects
    must have in common; where no name is among them, the claims need one in common and ``cosine``. ``contradiction``:
    what the judge gives two reasons of kinds that the lexicon does not know, to be two."""

    days: int = 3
    same_words: int = 2
    cosine: float = 0.5
    contradiction: float = 0.6


class CauseKind:
    """Kind `cause`: one effect, put down to reasons of two kinds, or to a reason that the other denies."""

    name = "cause"
    Options = CauseOptions

    def judge(self, pair: Pair, options: CauseOptions) -> Outcome:
        """Judge every two reasons that the passages give."""
        found = [_judge(pair, a, b, options) for a in pair.a.causes for b in pair.b.causes]
        return Outcome.of([*found, *ruled_out(pair, options.cosine)], _NO_REASON)


def _judge(pair: Pair, a: Cause, b: Cause, options: CauseOptions) -> Ruling | Refusal:
    refusal = (
        other_effect(pair, a, b, options.same_words, options.cosine)
        or _one_story(pair, a, b, options) or _not_comparable(pair)
    )
    if refusal:
        return refusal
    left, right = a.cause or a.denied[0], b.cause or b.denied[0]
    later = (days_between(pair.a.published, pair.b.published) or 0) > options.days
    return Ruling(
        verdict="update" if later else "conflict",
        topic=f"cause:{' '.join(sorted(shared_words(a.effect, b.effect)))}",
        a=_mark(left), b=_mark(right), why=f"Two reasons are given for one thing: {left.text}; {right.text}.",
        settle="The inquiry's report, or whoever established the cause.",
    )


def _one_story(pair: Pair, a: Cause, b: Cause, options: CauseOptions) -> Refusal | None:
    """Return a refusal unless one side denies the other's reason, or the reasons are of two kinds."""
    if _denies(a, b) or _denies(b, a):
        return None
    if a.cause is None or b.cause is None:
        return Refusal(gate="denied", reason="one passage only says what was not the reason")
    if words_of(a.cause) & words_of(b.cause):
        return Refusal(gate="same_cause", reason=f"“{a.cause.text}” and “{b.cause.text}” share a reason")
    left, right = reasons(a.cause.text), reasons(b.cause.text)
    known = bool(left and right) or a.sole or b.sole or opposed(pair, options.contradiction)
    if not known or left & right:
        return Refusal(gate="one_story", reason=f"“{a.cause.text}” and “{b.cause.text}” may be one story")
    return None


def _denies(one: Cause, other: Cause) -> bool:
    if other.cause is None:
        return False
    words, kinds = words_of(other.cause), reasons(other.cause.text)
    return any(words_of(term) & words or reasons(term.text) & kinds for term in one.denied)


def _not_comparable(pair: Pair) -> Refusal | None:
    if not told_alike(pair.a, pair.b):
        return Refusal(gate="two_voices", reason="two holders: it is a dispute in the news, not of the papers")
    if any(_tentative(claim) for claim in (pair.a, pair.b)):
        return Refusal(gate="not_stated", reason="one passage gives the reason as possible only")
    return None


def _tentative(claim: Claim) -> bool:
    return claim.modality in ("possibility", "condition", "question", "wish")


def _mark(term: Term) -> Mark:
    return Mark(start=term.start, end=term.end, text=term.text, value=" ".join(sorted(words_of(term))))
