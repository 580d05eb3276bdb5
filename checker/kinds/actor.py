"""Kind `actor`: the same deed, or the same words, put down to two parties."""

from checker.kinds.backing import opposed
from checker.kinds.contrast import ContrastOptions, ruled_out, stated
from checker.kinds.one_deed import not_one_deed, one_name, words_of
from checker.kinds.shut_out import ruled
from checker.kinds.speakers import RemarkOptions, remark
from checker.kinds.two_doers import not_two_doers
from checker.kinds.voices import told_alike
from checker.models import Deed, Mark, Outcome, Pair, Refusal, Ruling, Term
from checker.text.elapsed import days_between, later

# One after another may do it.
_LASTING = frozenset({"own", "run", "chair", "head", "supply", "host", "lead", "command", "take_over", "represent"})
_COMING = ("plan", "promise")
_NOTHING = Refusal(gate="no_common_deed", reason="the passages tell no deed of one name")


class ActorOptions(RemarkOptions, ContrastOptions):
    """``days``: articles further apart may report two deeds. ``contradiction``: what the judge must find for a deed
    that several may do, or for doers without names."""

    days: int = 14
    contradiction: float = 0.6


class ActorKind:
    """Kind `actor`: one deed, or one remark, put down to two parties."""

    name = "actor"
    Options = ActorOptions

    def judge(self, pair: Pair, options: ActorOptions) -> Outcome:
        """Judge every two deeds of one name, and every two quotations of the same words."""
        if pair.alone:
            return Outcome.of([], _NOTHING)
        said = [remark(pair, match, options) for match in pair.signals.matches if match.kind == "quote"]
        done = [_deed(pair, a, b, options) for a in pair.a.deeds for b in pair.b.deeds if one_name(a, b)]
        aside = list(ruled_out(pair, options)) or ruled(pair, options.days)
        return Outcome.of([*said, *done, *aside], _NOTHING)


def _deed(pair: Pair, a: Deed, b: Deed, options: ActorOptions) -> Ruling | Refusal:
    refusal = (
        not_one_deed(pair, a, b, options.cosine)
        or not_two_doers(pair, a, b, opposed(pair, options.contradiction)) or _not_comparable(pair, a, b, options)
    )
    if refusal:
        return refusal
    left, right = a.doers[0], b.doers[0]
    return Ruling(
        verdict="update" if _later(pair, options) else "conflict",
        topic=f"actor:{min(a.name, b.name)}:{' '.join(sorted(words_of(a.patient) & words_of(b.patient)))}",
        a=_mark(left), b=_mark(right), why=f"Two parties are named for one deed: {left.text} and {right.text}.",
        settle="The record of the deed: the document, the verdict, the register, or those present.",
    )


def _not_comparable(pair: Pair, a: Deed, b: Deed, options: ActorOptions) -> Refusal | None:
    if not told_alike(pair.a, pair.b):
        return Refusal(gate="two_voices", reason="two holders: it is a dispute in the news, not of the papers")
    if not (stated(pair.a, a) and stated(pair.b, b)):
        return Refusal(gate="not_stated", reason="one passage does not state it as a fact")
    if _later(pair, options) and not ({a.name, b.name} & _LASTING or _planned(pair)):
        return Refusal(gate="other_time", reason=f"{_apart(pair)} days apart, it may have been done twice")
    return None


def _planned(pair: Pair) -> bool:
    """Return whether the earlier passage tells who was to do it, so that another may have been chosen since."""
    first = pair.b if later(pair.a.published, pair.b.published) else pair.a
    return first.modality in _COMING


def _later(pair: Pair, options: ActorOptions) -> bool:
    return _apart(pair) > options.days


def _apart(pair: Pair) -> int:
    return days_between(pair.a.published, pair.b.published) or 0


def _mark(term: Term) -> Mark:
    return Mark(start=term.start, end=term.end, text=term.text, value=term.key)
