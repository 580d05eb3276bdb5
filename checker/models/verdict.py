"""What a rule makes of a pair: rulings, or refusals with a reason."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from checker.models.pair import Pair
from checker.models.record import Record

VerdictName = Literal["conflict", "update", "style"]
Severity = Literal["error", "warning", "note"]
KindName = str   # the name of a kind's entry point: ours are in pyproject.toml, others bring their own


class Mark(Record):
    """The words of one side that carry the disagreement. ``value`` is what this side holds, in the form
    by which sides are put into camps ("12", "former", "Zelensky")."""

    start: int
    end: int
    text: str
    value: str


class Ruling(Record):
    """A kind's finding about a pair. ``topic`` names what is disagreed on, the same for every pair of one
    disagreement ("label:ana ruiz:mayor"), so that findings can be merged; "" if the pair stands alone.
    ``why`` says in one sentence what disagrees; ``settle`` what would settle it."""

    verdict: VerdictName
    topic: str
    a: Mark
    b: Mark
    why: str
    settle: str = ""


class Refusal(Record):
    """Why a kind or a gate lets a pair pass: ``gate`` is machine-readable, ``reason`` is in words."""

    gate: str
    reason: str


class Outcome(Record):
    """All that a kind has to say about one pair."""

    rulings: tuple[Ruling, ...] = ()
    refusals: tuple[Refusal, ...] = ()

    @classmethod
    def of(cls, said: Sequence[Ruling | Refusal], otherwise: Refusal | None = None) -> "Outcome":
        """Return what was said of the slots of a pair; ``otherwise``: why, if there was nothing to say."""
        if not said:
            return cls.refused(otherwise) if otherwise else _NOTHING
        return cls(
            rulings=tuple(item for item in said if isinstance(item, Ruling)),
            refusals=tuple(item for item in said if isinstance(item, Refusal)),
        )

    @classmethod
    def refused(cls, refusal: Refusal) -> "Outcome":
        """Return the outcome of one refusal; made once for each, as most pairs are refused for few reasons."""
        return _refused(refusal.gate, refusal.reason)


@lru_cache(maxsize=1024)
def _refused(gate: str, reason: str) -> Outcome:
    return Outcome(refusals=(Refusal(gate=gate, reason=reason),))


_NOTHING = Outcome()


class Telling(Record):
    """The words of a verdict: the rule's message, and the ruling's why."""

    message: str
    why: str


class Verdict(Record):
    """A ruling under a rule: severity and message of the rule, the pair it was made of.

    ``turned``: the same told with the pair's second side first; None if that is not known."""

    rule: str
    kind: KindName
    verdict: VerdictName
    severity: Severity
    message: str
    ruling: Ruling
    pair: Pair
    turned: Telling | None = None
