"""Whether two effects, as told by two passages, are one; a part of kind `cause`."""

from checker.kinds.lexical import alike, senses
from checker.kinds.settings import one_story
from checker.models import Cause, Pair, Refusal, Term
from checker.text.fold import fold
from checker.text.proper import proper_words
from checker.text.reasons import effects

_UNDOING = frozenset({"halt", "miss"})   # effects that are told by "not" as well
_NOT = frozenset({"not", "nt", "never"})
_STOP = frozenset({"the", "a", "an", "of", "in", "on", "at", "for", "to", "and", "its", "his", "her", "their", "by"})
# Effects of which there is one in the news of one named place.
_ONCE = frozenset({"death", "crash", "blast", "sink", "blackout", "fire", "fall"})


def other_effect(pair: Pair, a: Cause, b: Cause, same_words: int, cosine: float) -> Refusal | None:
    """Return why two effects may be two, or None."""
    common = shared_words(a.effect, b.effect)
    named = _names(a.effect) & _names(b.effect) or (pair.signals.cosine >= cosine and _names_shared(pair))
    kinds = effects(a.effect.text) & effects(b.effect.text)
    same = kinds or _heads(a.effect, b.effect) or _heads(b.effect, a.effect)
    enough = len(common) + bool(kinds & _ONCE) >= same_words
    denied = [bool(_NOT & words_of(side.effect)) for side in (a, b)]
    if not (same or _undone(a.effect, b.effect, denied)) or not named or not enough or not _one_side(a, b, denied):
        return Refusal(gate="other_effect", reason=f"“{a.effect.text}” and “{b.effect.text}” may be two things")
    return None


def _one_side(a: Cause, b: Cause, denied: list[bool]) -> bool:
    """Return whether both effects are told alike: "the vote was put off", "the assembly did not vote"."""
    return denied[0] == denied[1] or _undone(a.effect, b.effect, denied)


def _undone(a: Term, b: Term, denied: list[bool]) -> bool:
    told = {True: a, False: b} if denied[0] else {True: b, False: a}
    heads = any(alike(told[True].head, word) for word in words_of(told[False]))
    return denied[0] != denied[1] and heads and bool(effects(told[False].text) & _UNDOING)


def _names_shared(pair: Pair) -> bool:
    return bool(pair.signals.shared or one_story(pair) or proper_words(pair.a.sentence) & proper_words(pair.b.sentence))


def _names(term: Term) -> frozenset[str]:
    """Return the names in an effect, and of whom a description in it stands for."""
    return proper_words(term.text) | frozenset(term.key.split())


def _heads(one: Term, other: Term) -> bool:
    """Return whether what heads one effect stands in the other: "the election", "an election is being held"."""
    return any(alike(one.head, word) for word in (other.head, *words_of(other)))


def shared_words(a: Term, b: Term) -> frozenset[str]:
    """Return the words of one phrase that the other has too, by their families: "closing", "was closed"."""
    families = frozenset().union(*map(senses, words_of(b)))
    return frozenset(min(senses(word)) for word in words_of(a) if senses(word) & families)


def words_of(term: Term) -> frozenset[str]:
    """Return the content words of a phrase, folded."""
    return frozenset(fold(term.text).split()) - _STOP
