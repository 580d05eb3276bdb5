"""Votes and scores against their margin: 74 to 71 is a majority of three, not of five."""

from itertools import product

from checker.kinds.evidence import in_common, points
from checker.models import Claim, Mark, Pair, Quantity, Refusal, Ruling

BALLOT, MATCH = 1, 3   # points asked: a story has one ballot as a rule, a paper several matches with a lead
_MARGINS = frozenset({"majority", "margin", "lead"})


def margins(pair: Pair) -> list[Ruling | Refusal]:
    """Judge the margin that one passage names against the tally of the other."""
    said: list[Ruling | Refusal] = []
    for tally, margin, swapped in ((pair.a, pair.b, False), (pair.b, pair.a, True)):
        for (high, low), named in product(_tallies(tally), _named(margin)):
            said.append(_judge(pair, (high, low), named, swapped))
    return said


def _tallies(claim: Claim) -> list[tuple[Quantity, Quantity]]:
    tallies = [quantity for quantity in claim.quantities if quantity.noun == "tally"]
    high, low = ({q.start: q for q in tallies if side in q.scope} for side in ("more", "fewer"))
    return [(high[start], low[start]) for start in high if start in low]


def _named(claim: Claim) -> list[Quantity]:
    """Return margins: "a majority of five", "a three-vote margin"."""
    return [
        q for q in claim.quantities
        if q.low is not None and q.low == q.high and q.noun in _MARGINS and q.unit in ("count", "vote")
    ]


def _judge(pair: Pair, tally: tuple[Quantity, Quantity], margin: Quantity, swapped: bool) -> Ruling | Refusal:
    high, low = tally
    difference = (high.low or 0.0) - (low.low or 0.0)
    if difference == margin.low:
        return Refusal(gate="agree", reason=f"{high.text} is a margin of {difference:g}")
    if (margin.low or 0.0) > (high.low or 0.0) + (low.low or 0.0):
        return Refusal(gate="other_matter", reason=f"a margin of {margin.low:g} is more than all the votes")
    if points(pair, in_common(pair)) < (BALLOT if high.unit == "vote" and margin.measure else MATCH):
        return Refusal(gate="other_matter", reason="the vote and the margin need not be of one ballot")
    marks = (
        Mark(start=high.start, end=high.end, text=high.text, value=f"{difference:g}"),
        Mark(start=margin.start, end=margin.end, text=margin.text, value=f"{margin.low:g}"),
    )
    a, b = reversed(marks) if swapped else marks
    return Ruling(
        verdict="conflict", topic=f"quantity:margin:{min(pair.signals.shared, default='')}", a=a, b=b,
        why=f"{high.text} is a margin of {difference:g}, not of {margin.low:g}.",
    )
