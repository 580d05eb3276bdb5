"""Kind `quantity`: two figures for one thing."""

from itertools import product

from checker.kinds.backing import backed
from checker.kinds.margin import margins
from checker.kinds.movement import contrary, told
from checker.kinds.one_thing import QuantityOptions, other_occasion, other_thing
from checker.kinds.reach import elsewhere
from checker.kinds.records import records
from checker.kinds.sums import of_one_sentence
from checker.kinds.tolls import rising, verdict
from checker.models import Mark, Outcome, Pair, Quantity, Refusal, Ruling
from checker.text.intervals import agree, show

_NONE = {
    "figures": Refusal(gate="no_shared_unit", reason="the passages have no figures of one unit"),
    "records": Refusal(gate="no_records", reason="no passage tells of a record that the other touches"),
    "margins": Refusal(gate="no_shared_unit", reason="the passages do not give a vote and its margin"),
}


class QuantityKind:
    """Kind `quantity`: two figures for one thing, or parts of one passage that do not sum."""

    name = "quantity"
    Options = QuantityOptions

    def judge(self, pair: Pair, options: QuantityOptions) -> Outcome:
        """Judge every two figures of one unit."""
        if pair.alone or options.look_for == "sums":
            alone = pair.alone and options.look_for == "sums"
            return Outcome(rulings=tuple(of_one_sentence(pair.a)) if alone else ())
        said = self._said(pair, options)
        if not said:
            return Outcome.refused(_NONE[options.look_for])
        rulings = tuple(item for item in said if isinstance(item, Ruling))
        refusals = tuple(item for item in said if isinstance(item, Refusal))
        return Outcome(rulings=rulings[:1], refusals=refusals)   # of a list of figures the first says enough

    def _said(self, pair: Pair, options: QuantityOptions) -> list[Ruling | Refusal]:
        if options.look_for == "records":
            return records(pair)
        if options.look_for == "margins":
            return margins(pair) if pair.a.quantities and pair.b.quantities else []
        both = ((a, b) for a, b in product(pair.a.quantities, pair.b.quantities) if a.unit == b.unit)
        return [self._judge(pair, a, b, options) for a, b in both]

    def _judge(self, pair: Pair, a: Quantity, b: Quantity, options: QuantityOptions) -> Ruling | Refusal:
        sure = backed(pair, options.judge)
        refusal = other_thing(pair, a, b, options, sure)
        if refusal:
            return refusal
        if agree(a, b) and not rising(pair, a, b) and not contrary(a, b):
            return Refusal(gate="agree", reason=f"{show(a)} and {show(b)} can both be true")
        refusal = elsewhere(pair, a, b, sure) or other_occasion(pair, options, sure)
        if refusal:
            return refusal
        return Ruling(
            verdict=verdict(pair, a, b), topic=_topic(pair, a, b), a=_mark(a), b=_mark(b),
            why=f"{_thing(a, b)}: {told(a)} against {told(b)}.",
        )


def _mark(quantity: Quantity) -> Mark:
    return Mark(start=quantity.start, end=quantity.end, text=quantity.text, value=show(quantity))


def _thing(a: Quantity, b: Quantity) -> str:
    measure = a.measure if a.measure == b.measure else ""
    noun = next((word for word in (measure, a.family, a.noun, b.noun) if word), a.unit) if a.noun != b.noun else a.noun
    return f"Two figures for one thing ({noun or a.family or a.unit})"


def _topic(pair: Pair, a: Quantity, b: Quantity) -> str:
    """Name the disagreement alike for every pair of papers: unit, noun, and a name that both have."""
    noun = a.family if a.family == b.family and a.family else min(a.noun or b.noun, b.noun or a.noun)
    return f"quantity:{a.unit}:{noun}:{min(pair.signals.shared, default='')}"
