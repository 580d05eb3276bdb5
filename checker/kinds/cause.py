"""Kind `cause`: one effect, put down to two reasons that are not one story."""

from checker.kinds.denied_cause import ruled_out
from checker.kinds.lexical import alike, senses
from checker.models import Cause, Claim, Mark, Outcome, Pair, Record, Refusal, Ruling, Term
from checker.text.elapsed import days_between
from checker.text.fold import fold
from checker.text.proper import proper_words
from checker.text.reasons import effects, reasons
from checker.text.voices import comparable

_NOT = frozenset({"not", "nt", "never"})
_STOP = frozenset({"the", "a", "an", "of", "in", "on", "at", "for", "to", "and", "its", "his", "her", "their", "by"})

_ONCE = frozenset({"death", "crash", "blast", "sink", "blackout", "fire", "fall"})   # of one named place there is one in the news

_LITTLE = 0.25   # entailment above which two reasons may be one in other words
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
    refusal = _other_effect(pair, a, b, options) or _one_story(pair, a, b, options) or _not_comparable(pair, options)
    if refusal:
        return refusal
    left, right = a.cause or a.denied[0], b.cause or b.denied[0]
    later = (days_between(pair.a.published, pair.b.published) or 0) > options.days
    return Ruling(
        verdict="update" if later else "conflict",
        topic=f"cause:{' '.join(sorted(_words(a.effect) & _words(b.effect)))}",
        a=_mark(left), b=_mark(right), why=f"Two reasons are given for one thing: {left.text}; {right.text}.",
        settle="The inquiry's report, or whoever established the cause.",
    )


def _other_effect(pair: Pair, a: Cause, b: Cause, options: CauseOptions) -> Refusal | None:
    common = _alike(a.effect, b.effect)
    named = _names(a.effect) & _names(b.effect) or (
        (pair.signals.shared or proper_words(pair.a.sentence) & proper_words(pair.b.sentence))
        if pair.signals.cosine >= options.cosine else ())
    kinds = effects(a.effect.text) & effects(b.effect.text)
    same = kinds or _heads(a.effect, b.effect) or _heads(b.effect, a.effect)
    enough = len(common) + bool(kinds & _ONCE) >= options.same_words
    denied = [bool(_NOT & _words(side.effect)) for side in (a, b)]
    if not same or not named or not enough or denied[0] != denied[1]:
        return Refusal(gate="other_effect", reason=f"“{a.effect.text}” and “{b.effect.text}” may be two things")
    return None


def _names(term: Term) -> frozenset[str]:
    """Return the names in an effect, and of whom a description in it stands for."""
    return proper_words(term.text) | frozenset(term.key.split())


def _heads(one: Term, other: Term) -> bool:
    """Return whether what heads one effect stands in the other: "the election", "an election is being held"."""
    return any(alike(one.head, word) for word in (other.head, *_words(other)))


def _alike(a: Term, b: Term) -> frozenset[str]:
    """Return the words of one effect that the other has too, by their families: "closing", "was closed"."""
    families = frozenset().union(*map(senses, _words(b)))
    return frozenset(min(senses(word)) for word in _words(a) if senses(word) & families)


def _one_story(pair: Pair, a: Cause, b: Cause, options: CauseOptions) -> Refusal | None:
    """Return a refusal unless one side denies the other's reason, or the reasons are of two kinds."""
    if _denies(a, b) or _denies(b, a):
        return None
    if a.cause is None or b.cause is None:
        return Refusal(gate="denied", reason="one passage only says what was not the reason")
    if _words(a.cause) & _words(b.cause):
        return Refusal(gate="same_cause", reason=f"“{a.cause.text}” and “{b.cause.text}” share a reason")
    left, right = reasons(a.cause.text), reasons(b.cause.text)
    judged = pair.signals.judgement
    opposed = judged is not None and judged.contradiction >= options.contradiction and judged.entailment <= _LITTLE
    known = bool(left and right) or a.sole or b.sole or opposed
    if not known or left & right:
        return Refusal(gate="one_story", reason=f"“{a.cause.text}” and “{b.cause.text}” may be one story")
    return None


def _denies(one: Cause, other: Cause) -> bool:
    if other.cause is None:
        return False
    words, kinds = _words(other.cause), reasons(other.cause.text)
    return any(_words(term) & words or reasons(term.text) & kinds for term in one.denied)


def _not_comparable(pair: Pair, options: CauseOptions) -> Refusal | None:
    if not comparable(pair.a.holder, pair.b.holder):
        return Refusal(gate="two_voices", reason="two holders: it is a dispute in the news, not of the papers")
    if any(_tentative(claim) for claim in (pair.a, pair.b)):
        return Refusal(gate="not_stated", reason="one passage gives the reason as possible only")
    return None


def _tentative(claim: Claim) -> bool:
    return claim.modality in ("possibility", "condition", "question", "wish")


def _words(term: Term) -> frozenset[str]:
    return frozenset(fold(term.text).split()) - _STOP


def _mark(term: Term) -> Mark:
    return Mark(start=term.start, end=term.end, text=term.text, value=" ".join(sorted(_words(term))))
