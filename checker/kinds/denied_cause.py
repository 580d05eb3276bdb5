"""A reason that the other side rules out in its own words: "the rails were sound"; a part of kind `cause`."""

from collections.abc import Iterator

from checker.kinds.lexical import alike, senses
from checker.kinds.voices import told_alike
from checker.models import Cause, Claim, Mark, Pair, Ruling, Term
from checker.text.fold import fold
from checker.text.proper import proper_words
from checker.text.reasons import effects, reasons

_STOP = frozenset({"the", "a", "an", "of", "in", "on", "at", "for", "to", "and", "its", "his", "her", "their", "by",
                   "no", "not", "any", "one", "single", "it", "was", "is", "had", "that", "which", "he", "she"})

_PRONOUNS = frozenset({"i", "we", "you", "he", "she", "it", "they", "who", "which", "that", "this"})


def ruled_out(pair: Pair, cosine: float) -> Iterator[Ruling]:
    """Yield a ruling where one side gives a reason, and the other says that there was no such thing."""
    if pair.signals.cosine < cosine or not told_alike(pair.a, pair.b):
        return
    for one, other in ((pair.a, pair.b), (pair.b, pair.a)):
        for cause in one.causes:
            term = next((term for term in other.cleared if cause.cause and _of(cause.cause, term)), None)
            if term and cause.cause and _told(cause, one, other):
                yield _ruling(pair, {one.id: _mark(cause.cause), other.id: _mark(term)}, cause.cause, term)


def _of(cause: Term, term: Term) -> bool:
    """Return whether what is said to have been sound, or not to have been, is in a reason: a gull is a bird."""
    if term.head in _PRONOUNS:
        return False
    words = {sense for word in _words(cause) for sense in senses(word)}
    return bool(senses(term.head) & words or reasons(term.text) & reasons(cause.text))


def _told(cause: Cause, one: Claim, other: Claim) -> bool:
    """Return whether the other side tells the effect as well, of the same name."""
    said = _words_of(other.sentence)
    named = proper_words(one.sentence) & proper_words(other.sentence)
    kinds = effects(cause.effect.text) & effects(other.sentence)
    heads = any(alike(cause.effect.head, word) for word in said)
    own = any(_of(cause.cause, term) for term in one.cleared if cause.cause)
    return bool(named) and bool(kinds or heads) and not own


def _ruling(pair: Pair, marks: dict[str, Mark], cause: Term, term: Term) -> Ruling:
    return Ruling(
        verdict="conflict", topic=f"cause:not:{fold(term.head)}", a=marks[pair.a.id], b=marks[pair.b.id],
        why=f"One passage gives {cause.text} as the reason; the other clears {term.text}.",
        settle="The inquiry's report, or whoever established the cause.",
    )


def _words(term: Term) -> frozenset[str]:
    return _words_of(term.text)


def _words_of(text: str) -> frozenset[str]:
    words = fold(text).split()
    return frozenset([*words, *(word.removesuffix("s") for word in words)]) - _STOP


def _mark(term: Term) -> Mark:
    return Mark(start=term.start, end=term.end, text=term.text, value=" ".join(sorted(_words(term))))
