"""What came of a matter, told one way here and the other way there; a part of kinds `stance` and `negation`."""

from collections.abc import Iterator

from checker.kinds.moments import aims_apart, other_era, other_time
from checker.kinds.occasion import hours_apart
from checker.kinds.one_result import one_event, other_party, other_result
from checker.kinds.standing import AHEAD
from checker.models import Claim, Mark, Outcome, Pair, Record, Refusal, Result, Ruling
from checker.text.elapsed import days_between
from checker.vocabulary import lexicon, remembered

_FIRM = frozenset({"fact", "plan", "promise", "wish"})
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
    told = Outcome.of(judged)
    return told.model_copy(update={"rulings": tuple(sorted(told.rulings, key=lambda item: item.topic))[:1]})


def _opposite(pair: Pair) -> Iterator[tuple[Result, Result]]:
    for a in pair.a.results:
        for b in pair.b.results:
            if a.name == b.name and {a.sign, b.sign} == {"positive", "negative"}:
                yield a, b


def _is_position(pair: Pair, a: Result, b: Result) -> bool:
    return bool({a.modality, b.modality} & AHEAD or pair.a.stance or pair.b.stance)


def _judge(pair: Pair, a: Result, b: Result, options: ResultOptions) -> Ruling | Refusal:
    refusal = _both_so(pair, a, b, options) or other_party(pair, a, b)
    return refusal or other_result(pair, a, b, options.tied, options.alike) or _ruling(pair, a, b, options)


def _both_so(pair: Pair, a: Result, b: Result, options: ResultOptions) -> Refusal | None:
    """Refuse what may be so on both sides: at two times, one after the other, or not said to be so at all."""
    modes = {a.modality, b.modality}
    judgement = pair.signals.judgement
    if not modes <= _FIRM:
        return Refusal(gate="result.unfirm", reason="one side asks, supposes or holds it possible")
    if other_time(pair.a, pair.b) or hours_apart(pair) or (modes <= AHEAD and aims_apart(pair.a, pair.b)):
        return Refusal(gate="result.other_time", reason="they speak of two different times")
    if not modes <= AHEAD and other_era(pair.a, pair.b):
        return Refusal(gate="result.other_time", reason="they speak of two different times")
    if judgement and judgement.entailment >= options.follows:
        return Refusal(gate="result.entailed", reason="one statement follows from the other")
    if judgement and judgement.contradiction < options.doubt:
        return Refusal(gate="result.doubted", reason="the judge sees nothing that the passages exclude")
    turns = "turns" in _marks()[a.name] and not (a.denied or b.denied or a.lasting or b.lasting)
    if modes == {"fact"} and turns and not one_event(pair, a, b):
        return Refusal(gate="result.turned", reason="one may well have followed the other")
    if not modes <= AHEAD and "counted" in _marks()[a.name]:
        return Refusal(gate="result.counted", reason="figures of two stretches of time may rise and fall")
    return None


@remembered()
def _marks() -> dict[str, frozenset[str]]:
    """Return by result how it is marked: that it ``turns``, that it is ``counted``."""
    return {name: frozenset(key for key, value in sides.items() if value is True)
            for name, sides in lexicon("results").items()}


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
