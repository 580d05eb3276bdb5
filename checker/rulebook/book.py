"""All rules of a run; judges pairs and counts what each gate stops."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from checker.models import Count, Judgement, Outcome, Pair, Verdict
from checker.rulebook.entry import Entry
from checker.rulebook.gates import closed, excepted
from checker.rulebook.verdicts import judged, tell

Gates = list[tuple[str, str]]   # kind and gate
SURE = Judgement(contradiction=1.0, entailment=0.0, neutral=0.0)


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
        places = [self._aligns.index(entry.rule.align) for entry in self.entries]
        self._gated = [(entry.kind.judge, entry.options, at) for entry, at in zip(self.entries, places, strict=True)]
        self._kinds = [entry.rule.kind for entry in self.entries]

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
            outcomes = self._weighed(pair)
            stopped.update(self._gates(outcomes))
            for entry, outcome in zip(self.entries, outcomes, strict=True):
                verdicts.extend(tell(entry, pair, ruling) for ruling in outcome.rulings)
        return tuple(verdicts), tuple(Count(gate=":".join(gate), pairs=stopped[gate]) for gate in sorted(stopped))

    def sift(self, pairs: Sequence[Pair]) -> Sifted:
        """Return the pairs on which a rule would fire if the judge saw a sure contradiction.

        Only these are worth a judgement: no kind fires on less than a sure contradiction where it does not fire
        on one, so the others are decided.
        """
        return self.fire([contradicted(pair) for pair in pairs])

    def fire(self, pairs: Sequence[Pair]) -> Sifted:
        """Return the pairs on which a rule fires as they are."""
        rows: list[int] = []
        stopped: Counter[tuple[str, str]] = Counter()
        for row, pair in enumerate(pairs):
            gates = self.stopped_by(pair)
            if gates is None:
                rows.append(row)
            else:
                stopped.update(gates)
        return Sifted(tuple(rows), stopped)

    def stopped_by(self, pair: Pair) -> Gates | None:
        """Return the gates that stop a pair as it is, each once for a rule; None if a rule fires on it."""
        outcomes = self._weighed(pair)
        return None if [outcome for outcome in outcomes if outcome.rulings] else self._gates(outcomes)

    def _weighed(self, pair: Pair) -> list[Outcome]:
        """Return what each rule makes of a pair. The path that a million pairs go: nothing is done here twice."""
        shut = [closed(align, pair) for align in self._aligns]   # many rules have one gate: it is tried once a pair
        try:
            outcomes = [shut[at] or judge(pair, options) for judge, options, at in self._gated]
        except Exception:
            return [weigh(entry, pair) for entry in self.entries]   # tells which of them broke
        return [
            _unless(entry, pair, outcome) if outcome.rulings else outcome
            for entry, outcome in zip(self.entries, outcomes, strict=True)
        ]

    def _gates(self, outcomes: Sequence[Outcome]) -> Gates:
        """Return the gates that stopped a pair, each once for a rule."""
        return [
            (kind, gate)
            for kind, outcome in zip(self._kinds, outcomes, strict=True)
            for gate in ([outcome.refusals[0].gate] if len(outcome.refusals) == 1
                         else {refusal.gate for refusal in outcome.refusals})
        ]

    def consider(self, pair: Pair) -> tuple[Considered, ...]:
        """Return what every rule makes of a pair, for `checker why`."""
        return tuple(map(Considered, self.entries, self._weighed(pair)))


def contradicted(pair: Pair) -> Pair:
    """Return a pair as if the judge had seen a sure contradiction; a claim alone is never judged."""
    if pair.alone:
        return pair
    return pair.model_copy(update={"signals": pair.signals.model_copy(update={"judgement": SURE})})


def weigh(entry: Entry, pair: Pair) -> Outcome:
    """Return what one rule makes of a pair, after its gates. Raises PluginError if the kind breaks."""
    return closed(entry.rule.align, pair) or _unless(entry, pair, judged(entry, pair))


def _unless(entry: Entry, pair: Pair, outcome: Outcome) -> Outcome:
    refusal = excepted(entry.unless, pair) if outcome.rulings else None
    return Outcome(refusals=(*outcome.refusals, refusal)) if refusal else outcome
