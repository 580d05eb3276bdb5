"""What came of a matter, told one way here and the other way there; a part of kinds `stance` and `negation`."""

from collections.abc import Iterator

from checker.kinds.argument import names_more, names_of, same_argument
from checker.kinds.lexical import alike
from checker.kinds.moments import aims_apart, other_time
from checker.kinds.occasion import hours_apart
from checker.kinds.party import shared_party
from checker.kinds.voices import comparable, one_voice, two_voices
from checker.models import Claim, Mark, Outcome, Pair, Record, Refusal, Result, Ruling
from checker.text.elapsed import days_between
from checker.text.fold import fold
from checker.vocabulary import lexicon, remembered

_FIRM = frozenset({"fact", "plan", "promise", "wish"})
_AHEAD = frozenset({"plan", "promise", "wish"})
_NOTHING = Outcome()


class ResultOptions(Record):
    """``tied``: points from which two results are of one matter; ``alike``: cosine that counts one; ``follows``:
    entailment from which one passage follows from the other; ``doubt``: contradiction
    below which the judge sees two things that are both so; ``since``: from this many days apart it is an update."""

    tied: int = 2
    alike: float = 0.5
    follows: float = 0.7
    doubt: float = 0.18
    since: int = 1


def opposite_results(pair: Pair, ahead: bool, options: ResultOptions) -> Outcome:
    """Judge results of one name and opposite signs: of facts, or with ``ahead`` where a position is taken."""
    if pair.same_document or not (pair.a.results and pair.b.results):
        return _NOTHING
    judged = [_judge(pair, a, b, options) for a, b in _opposite(pair) if _is_position(pair, a, b) == ahead]
    return Outcome(
        rulings=tuple(sorted((item for item in judged if isinstance(item, Ruling)), key=lambda item: item.topic))[:1],
        refusals=tuple(item for item in judged if isinstance(item, Refusal)),
    )


def _opposite(pair: Pair) -> Iterator[tuple[Result, Result]]:
    for a in pair.a.results:
        for b in pair.b.results:
            if a.name == b.name and {a.sign, b.sign} == {"positive", "negative"}:
                yield a, b


def _is_position(pair: Pair, a: Result, b: Result) -> bool:
    return bool({a.modality, b.modality} & _AHEAD or pair.a.stance or pair.b.stance)


def _judge(pair: Pair, a: Result, b: Result, options: ResultOptions) -> Ruling | Refusal:
    refusal = _both_so(pair, a, b, options) or _other_party(pair, a, b) or _other_matter(pair, a, b, options)
    return refusal or _ruling(pair, a, b, options)


def _both_so(pair: Pair, a: Result, b: Result, options: ResultOptions) -> Refusal | None:
    """Refuse what may be so on both sides: at two times, one after the other, or not said to be so at all."""
    modes = {a.modality, b.modality}
    judgement = pair.signals.judgement
    if not modes <= _FIRM:
        return Refusal(gate="result.unfirm", reason="one side asks, supposes or holds it possible")
    if other_time(pair.a, pair.b) or hours_apart(pair) or (modes <= _AHEAD and aims_apart(pair.a, pair.b)):
        return Refusal(gate="result.other_time", reason="they speak of two different times")
    if judgement and judgement.entailment >= options.follows:
        return Refusal(gate="result.entailed", reason="one statement follows from the other")
    if judgement and judgement.contradiction < options.doubt:
        return Refusal(gate="result.doubted", reason="the judge sees nothing that the passages exclude")
    if modes == {"fact"} and "turns" in _marks()[a.name] and not (a.denied or b.denied or a.lasting or b.lasting):
        return Refusal(gate="result.turned", reason="one may well have followed the other")
    if not modes <= _AHEAD and "counted" in _marks()[a.name]:
        return Refusal(gate="result.counted", reason="figures of two stretches of time may rise and fall")
    return None


@remembered()
def _marks() -> dict[str, frozenset[str]]:
    """Return by result how it is marked: that it ``turns``, that it is ``counted``."""
    return {name: frozenset(key for key, value in sides.items() if value is True)
            for name, sides in lexicon("results").items()}


def _other_party(pair: Pair, a: Result, b: Result) -> Refusal | None:
    """Refuse what two voices say; what is to come needs one party, unless the paper tells both of one doer."""
    doer = _one_doer(pair, a, b)
    if two_voices(pair.a, pair.b) or doer is False:
        return Refusal(gate="result.other_party", reason="two parties may well differ")
    told = comparable(pair.a, pair.b) or one_voice(pair.a, pair.b)
    if not {a.modality, b.modality} & _AHEAD:
        known = told or days_between(pair.a.published, pair.b.published)
        return None if known else Refusal(gate="result.other_holder", reason="two voices may well differ")
    named = doer and {fold(word) for word in a.by or a.of} & names_of(pair.a, pair.b)
    if named or (doer and told) or shared_party(pair.a, pair.b):
        return None
    return Refusal(gate="result.unknown_party", reason="it is not certain that one party is meant")


def _one_doer(pair: Pair, a: Result, b: Result) -> bool | None:
    """Return whether one is said to have done both; "the bridge will open" leaves open who opens it."""
    if a.by and b.by:
        return same_argument(pair, a.by, b.by)
    return same_argument(pair, a.by or a.of, b.by or b.of) or None


def _other_matter(pair: Pair, a: Result, b: Result, options: ResultOptions) -> Refusal | None:
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
    loose = not (of or by or len(things) > 1 or {a.modality, b.modality} & _AHEAD)   # "in Gaza" ties no two events
    if loose or points + (pair.signals.cosine >= options.alike) < options.tied:
        return Refusal(gate="result.untied", reason=f"they share too little: {', '.join(common)}")
    return None


def _in_common(a: Result, b: Result) -> list[str]:
    return [word for word in a.theme if any(alike(word, other) for other in b.theme)]


def _ruling(pair: Pair, a: Result, b: Result, options: ResultOptions) -> Ruling:
    apart = days_between(pair.a.published, pair.b.published)
    matter = min((phrase[0] for phrase in (a.of, b.of) if phrase), default="")
    one, other = sorted((a.text, b.text))
    return Ruling(
        verdict="update" if apart is not None and apart >= options.since else "conflict",
        topic=f"result:{a.name}:{matter}", a=_mark(pair.a, a), b=_mark(pair.b, b),
        why=f"One passage has “{one}”, the other “{other}”.", settle="Whoever was there, or the record.",
    )


def _mark(claim: Claim, result: Result) -> Mark:
    value = f"{'not ' * (result.sign == 'negative')}{result.name}"
    return Mark(start=claim.start, end=claim.end, text=claim.text, value=value)
