"""Records that do not hold: "the highest since 2009" against a higher figure of 2015, or against "since 2013"."""

import re
from collections.abc import Iterator
from itertools import product

from checker.kinds.cast import two_owners
from checker.kinds.deed import beside_names
from checker.kinds.evidence import in_common, points
from checker.kinds.same_thing import likeness
from checker.models import Claim, Mark, Pair, Quantity, Refusal, Ruling, When
from checker.text.elapsed import day, days_between
from checker.text.intervals import agree, show

NEAR = 3       # points of evidence for one matter (evidence.py)
APART = 21     # days between articles, after which a record may have been broken again
_WAYS = {
    "up": "highest|most|biggest|largest|strongest|hottest|warmest|wettest|fastest|steepest|sharpest|heaviest|dearest",
    "down": "lowest|fewest|smallest|weakest|coldest|slowest|driest|cheapest",
    "first": "first",
}
_SINCE = re.compile(rf"\b(?:{'|'.join(f'(?P<{way}>{words})' for way, words in _WAYS.items())})\b[^.;:]{{0,40}}since $")


def records(pair: Pair) -> list[Ruling | Refusal]:
    """Judge the records that either claim tells against the years and the figures of the other."""
    found = [*_two_years(pair), *_beaten(pair.a, pair.b, False), *_beaten(pair.b, pair.a, True)]
    if not found:
        return []
    apart = (days_between(pair.a.published, pair.b.published) or 0) > APART
    if apart or not pair.signals.shared or points(pair, in_common(pair)) < NEAR or not beside_names(pair):
        return [Refusal(gate="other_matter", reason="the record and the other passage need not be of one matter")]
    return [two_owners(pair) or found[0]]


def _told(claim: Claim) -> Iterator[tuple[str, When]]:
    """Yield the way and the year of each record of a claim."""
    for when in claim.time.spans:
        said = _SINCE.search(claim.sentence[: max(when.start - claim.sentence_start, 0)].lower())
        if said and when.relation == "since" and when.first and when.granularity == "year":
            yield str(said.lastgroup), when


def _two_years(pair: Pair) -> Iterator[Ruling]:
    for (way, one), (other_way, other) in product(_told(pair.a), _told(pair.b)):
        if way == other_way and one.first and other.first and one.first.year != other.first.year:
            yield _ruling(_date(one), _date(other), "One record has stood since two years.")


def _beaten(one: Claim, other: Claim, swapped: bool) -> Iterator[Ruling]:
    """Yield a figure of a year in between that goes beyond the record."""
    for (way, since), record, figure in product(_told(one), one.quantities, other.quantities):
        year = _year(other)
        alike = record.unit == figure.unit and likeness(record, figure) in ("state", "measure", "noun")
        if way == "first" or not alike or "change" in (*record.scope, *figure.scope) or agree(record, figure):
            continue
        now = day(one.published).year if one.published else 0
        if not since.first or not since.first.year < year < now or not _beyond(record, figure, way):
            continue
        marks = _mark(record), _mark(figure)
        a, b = reversed(marks) if swapped else marks
        yield _ruling(a, b, f"{show(record)} is no record since {since.text}: in {year} it was {show(figure)}.")


def _beyond(record: Quantity, figure: Quantity, way: str) -> bool:
    x, y = record.low, figure.low
    return x is not None and y is not None and (y > x if way == "up" else y < x)


def _year(claim: Claim) -> int:
    """Return the one year that a claim is of; 0 if it names none, or several."""
    years = {when.first.year for when in claim.time.spans if when.first and when.relation in ("at", "during")}
    return years.pop() if len(years) == 1 else 0


def _mark(figure: Quantity) -> Mark:
    return Mark(start=figure.start, end=figure.end, text=figure.text, value=show(figure))


def _date(when: When) -> Mark:
    return Mark(start=when.start, end=when.end, text=when.text, value=when.text)


def _ruling(a: Mark, b: Mark, why: str) -> Ruling:
    return Ruling(verdict="conflict", topic=f"quantity:record:{min(a.text, b.text)}", a=a, b=b, why=why,
                  settle="The figures of the years in between.")
