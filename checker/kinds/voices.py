"""Whether two claims are told by one voice: the papers themselves, or a speaker whom both have.

What a speaker says against what a paper says, or against another speaker, is a dispute in the news and no mistake of a
paper.
"""

from checker.kinds.one_party import same_party
from checker.kinds.party import owner, voiced
from checker.models import Claim, Voice
from checker.text.fold import fold
from checker.text.persons import same_person

_ARTICLES = frozenset({"the", "a", "an", "its", "their", "his", "her"})
_FORM = _ARTICLES | {"of", "and", "for", "two", "three", "one"}
_BEYOND = frozenset({"in", "of", "from", "at", "on", "for", "who"})   # after these a voice is only placed


def comparable(a: Claim, b: Claim) -> bool:
    """Return whether one reader may hold the two against each other: the papers, or one voice in both."""
    one, other = a.holder.innermost, b.holder.innermost
    if one is None or other is None:
        return one is other
    return bool(one.key and other.key) and same_party(one.key, other.key)


def told_alike(a: Claim, b: Claim) -> bool:
    """Return whether one voice may tell both, for kinds that compare names and deeds: voices that share a word will do
    ("the inspectorate", "the state inspectorate")."""
    one, other = a.holder.innermost, b.holder.innermost
    if one is None or other is None:
        return one is other
    if one.kind == other.kind == "person" and one.key and other.key:
        return same_person(one.key, other.key)
    words = [frozenset(fold(voice.name).split()) - _FORM for voice in (one, other)]
    return fold(one.name) == fold(other.name) or bool(words[0] & words[1])


def one_voice(a: Claim, b: Claim) -> bool:
    """Return whether voices without a name are called the same: "aviation officials in the islands", "officials"."""
    one, other = a.holder.innermost, b.holder.innermost
    if one is None or other is None or one.key or other.key:
        return False
    left, right = (_spoken_words(voice) for voice in (one, other))
    return bool(left and right) and left[-1] == right[-1] and (set(left) <= set(right) or set(right) <= set(left))


def two_voices(a: Claim, b: Claim) -> bool:
    """Return whether both claims have a voice, and it is not certainly one: "Vanstone says", "the man says"."""
    if a.holder.innermost is None or b.holder.innermost is None or one_voice(a, b):
        return False
    one, other = ([*voiced(claim.holder.innermost), *owner(claim)] for claim in (a, b))
    return not any(same_party(x, y) for x in one for y in other)


def _spoken_words(voice: Voice) -> list[str]:
    """Return the words of a voice up to its noun: "aviation officials in the islands" -> aviation, officials."""
    words = fold(voice.name).replace("'s", "").split()
    ends = (number for number, word in enumerate(words) if word in _BEYOND)
    return [word for word in words[: next(ends, len(words))] if word not in _ARTICLES]
