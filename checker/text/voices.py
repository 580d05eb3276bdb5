"""Whether two holders can contradict each other."""

from checker.models import Holder
from checker.text.fold import fold
from checker.text.persons import same_person

_STOP = frozenset({"the", "a", "an", "of", "its", "his", "her", "their", "and", "for", "two", "three", "one"})


def comparable(a: Holder, b: Holder) -> bool:
    """Return whether both claims are the papers' own, or both one speaker's.

    What a speaker says against what a paper says, or against another speaker, is a dispute in the news
    and no mistake of a paper. "The inspectorate" and "the state inspectorate" are taken for one.
    """
    left, right = a.innermost, b.innermost
    if left is None or right is None:
        return left is right
    if left.kind == right.kind == "person" and left.key and right.key:
        return same_person(left.key, right.key)
    words = [frozenset(fold(voice.name).split()) - _STOP for voice in (left, right)]
    return fold(left.name) == fold(right.name) or bool(words[0] & words[1])
