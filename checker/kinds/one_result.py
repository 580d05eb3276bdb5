"""Whether two results came of one matter, and by one party; a part of kinds `stance` and `negation`."""

from checker.kinds.argument import names_more, names_of, same_argument
from checker.kinds.lexical import alike
from checker.kinds.moments import on_one_day
from checker.kinds.party import shared_party
from checker.kinds.standing import AHEAD
from checker.kinds.voices import comparable, one_voice, two_voices
from checker.models import Pair, Refusal, Result
from checker.text.elapsed import days_between
from checker.text.fold import fold


def other_party(pair: Pair, a: Result, b: Result) -> Refusal | None:
    """Refuse what two voices say; what is to come needs one party, unless the paper tells both of one doer."""
    doer = _one_doer(pair, a, b)
    if two_voices(pair.a, pair.b) or doer is False:
        return Refusal(gate="result.other_party", reason="two parties may well differ")
    told = comparable(pair.a, pair.b) or one_voice(pair.a, pair.b)
    if not {a.modality, b.modality} & AHEAD:
        known = told or days_between(pair.a.published, pair.b.published)
        return None if known else Refusal(gate="result.other_holder", reason="two voices may well differ")
    named = doer and {fold(word) for word in a.by or a.of} & names_of(pair.a, pair.b)
    fair = told or "wish" not in {a.modality, b.modality}   # what ought to be, each voice says for itself
    if (named and fair) or (doer and told) or shared_party(pair.a, pair.b):
        return None
    return Refusal(gate="result.unknown_party", reason="it is not certain that one party is meant")


def _one_doer(pair: Pair, a: Result, b: Result) -> bool | None:
    """Return whether one is said to have done both; "the bridge will open" leaves open who opens it."""
    if a.by and b.by:
        return same_argument(pair, a.by, b.by)
    return same_argument(pair, a.by or a.of, b.by or b.of) or None


def other_result(pair: Pair, a: Result, b: Result, tied: int, near: float) -> Refusal | None:
    """Refuse results of two things. ``tied``: points asked for one matter; ``near``: cosine that counts one."""
    of, by = same_argument(pair, a.of, b.of), same_argument(pair, a.by, b.by)
    crossed = same_argument(pair, a.of, b.by) or same_argument(pair, a.by, b.of)
    if of is False and not crossed:
        return Refusal(gate="result.other_thing", reason=f"of {' '.join(a.of[:1])!r} and of {' '.join(b.of[:1])!r}")
    names = names_of(pair.a, pair.b)
    themes = [{fold(word) for word in side.theme} & names for side in (a, b)]
    own = all(names_more(*sides) for sides in ((pair.a, pair.b), (pair.b, pair.a)))
    if own or (themes[0] - themes[1] and themes[1] - themes[0]):
        return Refusal(gate="result.other_names", reason="each side names something else")
    common = min(_in_common(a, b), _in_common(b, a), key=lambda words: (len(words), words))
    things = [word for word in common if fold(word) not in names]
    points = 2 * (of is True) + (by is True) + min(len(things), 2) + (len(common) > len(things))
    loose = not (of or by or len(things) > 1 or {a.modality, b.modality} & AHEAD)   # "in Gaza" ties no two events
    if loose or points + (pair.signals.cosine >= near) < tied:
        return Refusal(gate="result.untied", reason=f"they share too little: {', '.join(common)}")
    return None


def one_event(pair: Pair, a: Result, b: Result) -> bool:
    """Return whether one thing of one day is told two ways, or a later article tells what has turned."""
    told = days_between(pair.a.published, pair.b.published) or on_one_day(pair.a, pair.b)
    return bool(told and pair.signals.shared and same_argument(pair, a.of, b.of))


def _in_common(a: Result, b: Result) -> list[str]:
    return [word for word in a.theme if any(alike(word, other) for other in b.theme)]
