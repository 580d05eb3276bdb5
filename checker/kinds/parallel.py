"""Whether two passages worded alike differ in what they are about: "the upper house votes", "the lower house votes".

Two writers word one event differently, so that words which differ say little. Where nearly all words are the same,
the words that were exchanged tell two events apart.
"""

from collections.abc import Iterator
from difflib import SequenceMatcher

from checker.kinds.lexical import alike, stem
from checker.kinds.once import once
from checker.models import Claim, Pair, Refusal
from checker.text.fold import fold

LIKE = 0.6      # part of the words that must stand in one order on both sides
_ARTICLE = 3    # letters of "the", "its"
SHORT = 6       # words of a stretch that can still be an exchange and no new clause


def exchanged(pair: Pair) -> Refusal | None:
    """Refuse passages worded alike in which another thing stands in the place of one."""
    left, right = _words(pair.a), _words(pair.b)
    matcher = SequenceMatcher(a=left, b=right, autojunk=False)
    if matcher.ratio() < LIKE:
        return None
    for one, other in _exchanges(pair, matcher):
        if not any(alike(x, y) for x in one for y in other):
            return Refusal(gate="exchanged", reason=f"worded alike, but of “{' '.join(one)}” and “{' '.join(other)}”")
    return None


def _exchanges(pair: Pair, matcher: SequenceMatcher[str]) -> Iterator[tuple[list[str], list[str]]]:
    """Yield the content words of each stretch that has another in its place."""
    for kind, a_from, a_to, b_from, b_to in matcher.get_opcodes():
        if kind == "replace" and max(a_to - a_from, b_to - b_from) <= SHORT:
            one = [word for word in _words(pair.a)[a_from:a_to] if word in _content(pair.a)]
            other = [word for word in _words(pair.b)[b_from:b_to] if word in _content(pair.b)]
            if one and other:
                yield one, other


@once
def _words(claim: Claim) -> tuple[str, ...]:
    """Return the words of a claim, its figures and times left out, as those are what is compared."""
    text = list(claim.text)
    spans = [(figure.start, figure.end) for figure in claim.quantities]
    spans += [(when.start, when.end) for when in claim.time.spans]
    for start, end in spans:
        for at in range(max(start - claim.start, 0), min(end - claim.start, len(text))):
            text[at] = " "
    return tuple(fold("".join(text)).replace("'s", "").replace("’s", "").split())


@once
def _content(claim: Claim) -> frozenset[str]:
    """Return the words of a claim that name a thing or somebody; whether two deeds are one is asked elsewhere."""
    verbs = {stem(word) for when in claim.time.spans for word in (claim.predicate, *when.verb.split())}
    verbs.update(stem(figure.governor) for figure in claim.quantities)
    terms = (term for term in (claim.subject, claim.object) if term is not None)
    phrases = (*(term.text for term in terms), *(mention.text for mention in claim.mentions))
    named = (word for phrase in phrases for word in fold(phrase).split() if len(word) > _ARTICLE)
    known = {stem(word) for word in (*claim.matter, *named)} - verbs
    return frozenset(word for word in _words(claim) if stem(word) in known)
