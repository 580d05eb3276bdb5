"""All rules of a run; judges pairs and counts what each gate stops."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from checker.errors import PluginError
from checker.models import Count, Judgement, Outcome, Pair, Refusal, Ruling, Telling, Verdict
from checker.rulebook.entry import Entry
from checker.rulebook.gates import closed, excepted
from checker.rulebook.message import write_message
from checker.rulebook.severity import level


@dataclass(frozen=True)
class Considered:
    """What one rule made of one pair."""

    entry: Entry
    outcome: Outcome


@dataclass(frozen=True)
class Sifted:
    """The ``rows`` of the pairs on which a rule may fire, and how many of the others each gate stopped."""

    rows: tuple[int, ...]
    stopped: Counter[tuple[str, str]]


class Rulebook:
    """The rules of a run: ``entries`` are on, ``off`` are drafts and what the desk has disabled."""

    def __init__(self, entries: Sequence[Entry], off: Sequence[Entry] = ()) -> None:
        self.entries = tuple(entries)
        self.off = tuple(off)
        self._aligns = list(dict.fromkeys(entry.rule.align for entry in self.entries))
        self._gated = [(entry, self._aligns.index(entry.rule.align)) for entry in self.entries]

    @property
    def ids(self) -> tuple[str, ...]:
        """Return the ids of all rules, on or off."""
        return tuple(entry.rule.id for entry in (*self.entries, *self.off))

    def judge(
        self, pairs: Sequence[Pair], sifted: Sifted | None = None
    ) -> tuple[tuple[Verdict, ...], tuple[Count, ...]]:
        """Return the verdicts over all pairs, and how many pairs each gate stopped.

        ``sifted``: what `sift` made of the same pairs before they were judged; only its rows are weighed again.
        """
        verdicts: list[Verdict] = []
        stopped = Counter(sifted.stopped) if sifted else Counter()
        for pair in pairs if sifted is None else [pairs[row] for row in sifted.rows]:
            for entry, outcome in self._weighed(pair):
                _count(stopped, entry.rule.kind, outcome)
                verdicts.extend(_verdict(entry, pair, ruling) for ruling in outcome.rulings)
        return tuple(verdicts), tuple(Count(gate=":".join(gate), pairs=stopped[gate]) for gate in sorted(stopped))

    def sift(self, pairs: Sequence[Pair], judged: bool = True) -> Sifted:
        """Return the pairs on which a rule fires; ``judged``: would fire if the judge saw a sure contradiction.

        Only these are worth a judgement: no kind fires on less than a sure contradiction where it does not fire
        on one, so the others are decided.
        """
        rows: list[int] = []
        stopped: Counter[tuple[str, str]] = Counter()
        for row, pair in enumerate(pairs):
            weighed = self._weighed(_contradicted(pair) if judged else pair)
            if any(outcome.rulings for _, outcome in weighed):
                rows.append(row)
                continue
            for entry, outcome in weighed:
                _count(stopped, entry.rule.kind, outcome)
        return Sifted(tuple(rows), stopped)

    def _weighed(self, pair: Pair) -> list[tuple[Entry, Outcome]]:
        shut = [closed(align, pair) for align in self._aligns]   # many rules have one gate: it is tried once a pair
        return [(entry, shut[at] or _opened(entry, pair)) for entry, at in self._gated]

    def consider(self, pair: Pair) -> tuple[Considered, ...]:
        """Return what every rule makes of a pair, for `checker why`."""
        return tuple(Considered(entry, outcome) for entry, outcome in self._weighed(pair))


def _count(stopped: Counter[tuple[str, str]], kind: str, outcome: Outcome) -> None:
    """Count a pair once for each gate; nearly always there is one."""
    if len(outcome.refusals) == 1:
        stopped[kind, outcome.refusals[0].gate] += 1
        return
    for gate in {refusal.gate for refusal in outcome.refusals}:
        stopped[kind, gate] += 1


def _contradicted(pair: Pair) -> Pair:
    if pair.alone:
        return pair
    sure = Judgement(contradiction=1.0, entailment=0.0, neutral=0.0)
    return pair.model_copy(update={"signals": pair.signals.model_copy(update={"judgement": sure})})


def weigh(entry: Entry, pair: Pair) -> Outcome:
    """Return what one rule makes of a pair, after its gates. Raises PluginError if the kind breaks."""
    return closed(entry.rule.align, pair) or _opened(entry, pair)


def _opened(entry: Entry, pair: Pair) -> Outcome:
    outcome = _judged(entry, pair)
    refusal = excepted(entry.unless, pair) if outcome.rulings else None
    return _refused(outcome, refusal) if refusal else outcome


def _judged(entry: Entry, pair: Pair) -> Outcome:
    try:
        return entry.kind.judge(pair, entry.options)
    except Exception as error:
        where = f"{pair.a.document}:{pair.a.line} and {pair.b.document}:{pair.b.line}"
        raise PluginError(
            f"rule {entry.rule.id}: its kind {entry.rule.kind!r} broke on {where} "
            f"({type(error).__name__}: {error}); disable the rule and report this"
        ) from error


def _refused(outcome: Outcome, refusal: Refusal) -> Outcome:
    return Outcome(refusals=(*outcome.refusals, refusal))


def _verdict(entry: Entry, pair: Pair, ruling: Ruling) -> Verdict:
    rule = entry.rule
    return Verdict(
        rule=rule.id, kind=rule.kind, verdict=ruling.verdict, severity=level(rule, pair, ruling),
        message=write_message(rule.message, pair, ruling), ruling=_settled(ruling, rule.settle), pair=pair,
        turned=_turned(entry, pair, ruling),
    )


def _turned(entry: Entry, pair: Pair, ruling: Ruling) -> Telling | None:
    """Tell a ruling from its other side: a page may put either first, and its words should follow."""
    if pair.alone:
        return None
    again = _judged(entry, pair.swapped).rulings
    same = next((other for other in again if (other.a, other.b) == (ruling.b, ruling.a)), None)
    exchanged = ruling.model_copy(update={"a": ruling.b, "b": ruling.a})
    message = write_message(entry.rule.message, pair.swapped, exchanged)
    return Telling(message=message, why=same.why if same else ruling.why)


def _settled(ruling: Ruling, settle: str) -> Ruling:
    """Let the rule say what would settle it where the kind does not."""
    return ruling if ruling.settle or not settle else ruling.model_copy(update={"settle": settle.strip()})
