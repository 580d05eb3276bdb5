"""A thing that one side says there was none of, and the other side has; a part of kind `negation`."""

from checker.kinds.lexical import alike, opposed
from checker.kinds.moments import other_era, other_time
from checker.kinds.voices import comparable, one_voice
from checker.models import Absence, Claim, Mark, Outcome, Pair, Record, Refusal, Ruling
from checker.text.elapsed import days_between
from checker.text.fold import fold

_SCOPES = frozenset({"only", "until", "another", "other", "others", "again", "almost", "nearly", "except", "further",
                     "additional", "new", "apart", "more", "last"})

_NEGATORS = frozenset({"no", "not", "never", "none", "nobody", "neither", "nor", "nothing", "without"})

_NOTHING = Outcome()


class AbsenceOptions(Record):
    """``covered``: part of the rest of the denial that the other side must have; ``near``: least cosine of the
    statements; ``held``: from this many days apart, a state may have changed."""

    covered: float = 0.5
    near: float = 0.4
    held: int = 1


def absent(pair: Pair, options: AbsenceOptions) -> Outcome:
    """Judge what one claim denies as a whole against what the other says there was."""
    if not (pair.a.absences or pair.b.absences):
        return _NOTHING
    sides = ((pair.a, pair.b), (pair.b, pair.a))
    judged = [_judge(pair, absence, side, options) for side in sides for absence in side[0].absences]
    return Outcome.of(judged)


def _judge(pair: Pair, absence: Absence, sides: tuple[Claim, Claim], options: AbsenceOptions) -> Ruling | Refusal:
    refusal = _other_world(pair, *sides) or _other_thing(pair, absence, sides, options)
    return refusal or _ruling(pair, absence, sides[0], options)


def _other_world(pair: Pair, one: Claim, other: Claim) -> Refusal | None:
    if not all(claim.modality == "fact" and claim.time.tense != "future" for claim in (one, other)):
        return Refusal(gate="none.no_fact", reason="one side states no fact")
    if other.polarity != "positive" or _denies(other):
        return Refusal(gate="none.agree", reason="both sides deny something")
    if not (comparable(pair.a, pair.b) or one_voice(pair.a, pair.b)):
        return Refusal(gate="none.other_holder", reason="two voices, or a voice and the paper, may well differ")
    if other_time(pair.a, pair.b) or other_era(pair.a, pair.b):
        return Refusal(gate="none.other_time", reason="they speak of two different times")
    return None


def _denies(claim: Claim) -> bool:
    """Return whether a sentence has a word of denial: "no", "fatality free", "toll-free"."""
    words = fold(claim.sentence).split()
    noun_free = any(word == "free" and words[at - 1] in claim.matter for at, word in enumerate(words) if at)
    return noun_free or not _NEGATORS.isdisjoint(words)


def _other_thing(
    pair: Pair, absence: Absence, sides: tuple[Claim, Claim], options: AbsenceOptions
) -> Refusal | None:
    has = frozenset(sides[1].matter)
    if any(map(_scoped, sides)):
        return Refusal(gate="none.scope", reason="a word of scope (only, other, until) leaves room for both")
    if not _among(absence.thing, has) or not all(_among(word, has) for word in absence.kind):
        return Refusal(gate="none.other_thing", reason=f"the other side has no {absence.thing!r}")
    if absence.deed and not _among(absence.deed, has):
        return Refusal(gate="none.other_deed", reason=f"the other side does not say {absence.deed!r} of it")
    if any(opposed(word, said) for word in has for said in (absence.deed, *absence.rest) if said):
        return Refusal(gate="none.opposite", reason="the other side says the opposite, so both agree")
    rest = [word for word in absence.rest if word != absence.thing]
    common = sum(_among(word, has) for word in rest)
    share = common / len(rest) if rest else 0.0
    tied = bool(pair.signals.shared) or common > 1 or (common == 1 and absence.deed)
    if share < options.covered or not tied or pair.signals.cosine < options.near:
        return Refusal(gate="none.other_matter", reason=f"the other side has {share:.0%} of the rest of it")
    return None


def _scoped(claim: Claim) -> bool:
    return bool(_SCOPES & set(fold(claim.text).split()))


def _among(word: str, words: frozenset[str]) -> bool:
    return any(alike(word, other) for other in words)


def _ruling(pair: Pair, absence: Absence, one: Claim, options: AbsenceOptions) -> Ruling:
    apart = days_between(pair.a.published, pair.b.published)
    denied = Mark(start=absence.start, end=absence.end, text=absence.text, value=f"no {absence.thing}")
    marks = {claim.id: Mark(start=claim.start, end=claim.end, text=claim.text, value=absence.thing)
             for claim in (pair.a, pair.b)}
    marks[one.id] = denied
    return Ruling(
        verdict="update" if apart is not None and apart >= options.held else "conflict",
        topic=f"negation:none:{absence.thing}", a=marks[pair.a.id], b=marks[pair.b.id],
        why=f"One passage has “{absence.text}”, the other has one all the same.",
        settle="Whoever was there, or the record.",
    )
