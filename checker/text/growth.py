"""Finds how much something is said to have grown, beside the two figures that it went from and to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import inf

from checker.text.clock import find_clocks
from checker.text.dates import find_expressions
from checker.text.figures import Figure, find_figures

_TIMES = {"doubl": 2.0, "tripl": 3.0, "trebl": 3.0, "quadrupl": 4.0, "halv": 0.5}
_UP = "rose|risen|rise|rises|grew|grown|grow|increased|climbed|jumped|soared|gained|surged|went up|was up|were up|up"
_DOWN = "fell|fallen|fall|falls|dropped|declined|decreased|shrank|sank|slipped|slumped|plunged|went down|was down|down"
_FACTOR = re.compile(
    r"\b(?P<how>more than |over |nearly |almost |about |roughly |not quite )?"
    r"(?P<times>doubl|tripl|trebl|quadrupl|halv)(?:ed|es|e|ing)\b", re.IGNORECASE,
)
_SHARE = re.compile(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN})) (?:by )?(?P<how>more than |over |nearly |almost |about |roughly |around )?"
    r"(?P<share>\d+(?:\.\d+)?) ?(?:%|per ?cent\b(?!age)|pct\b)(?! points?)", re.IGNORECASE,
)
_GAP = re.compile(r"(?!.*\b(?:and|while|but)\b)[\w'’ -]{0,40},? $")   # "in two years, from": no second thing that grew
_LINK = re.compile(r"(?:[a-z'’-]+ ){0,2}(?P<word>from|to)$")
_BOUNDS = {"more than": (1.0, inf), "over": (1.0, inf), "nearly": (0.8, 1.0), "almost": (0.8, 1.0),
           "not quite": (0.8, 1.0)}
_LOOSE = 0.06     # of the factor; both figures and the share are rounded, and papers round once more


@dataclass(frozen=True)
class Growth:
    """What is said (``start``/``end``) and the two figures, with the factor between them and whether it ``fits``."""

    start: int
    end: int
    text: str
    before: Figure
    after: Figure
    factor: float
    fits: bool


def find_growth(text: str) -> Iterator[Growth]:
    """Yield "doubled from 200 to 300" and "rose 10 per cent to 150m from 100m"."""
    dates = [(part.start, part.end) for part in find_expressions(text)]
    blocked = [*dates, *((part.start, part.end) for part in find_clocks(text))]
    figures = find_figures(text, blocked)
    for match in (*_FACTOR.finditer(text), *_SHARE.finditer(text)):
        ends = _ends(text, match.end(), figures)
        if ends is not None and ends[0].low and ends[1].low:
            factor = ends[1].low / ends[0].low
            low, high = _said(match)
            fits = low * (1 - _LOOSE) <= factor <= high * (1 + _LOOSE)
            yield Growth(match.start(), match.end(), match.group(), *ends, factor, fits)


def _said(match: re.Match[str]) -> tuple[float, float]:
    """Return the least and the greatest factor that the words allow."""
    how = (match["how"] or "").strip().lower()
    groups = match.groupdict()
    if groups.get("times"):
        middle = _TIMES[groups["times"].lower()]
        moved = middle - 1
    else:
        moved = float(groups["share"] or 0) / 100 * (1 if groups["up"] else -1)
        middle = 1 + moved
    if how in _BOUNDS:
        least, most = _BOUNDS[how]
        ends = sorted((1 + moved * least, 1 + moved * most if most < inf else (inf if moved > 0 else 0.0)))
        return ends[0], ends[1]
    slack = 0.15 * abs(moved) if how else 0.0
    return middle - slack, middle + slack


def _ends(text: str, at: int, figures: list[Figure]) -> tuple[Figure, Figure] | None:
    """Return what it went from and to, if both follow in one clause and have one unit."""
    following: list[Figure | None] = [*figures[1:], None]
    for one, other in zip(figures, following, strict=False):
        lead = text[at : one.start] if one.start >= at else ""
        word = re.search(r"(?P<gap>.*) (?P<word>from|to)(?: just| only)? $", lead)
        if word is None or not _GAP.match(f"{word['gap']} "):
            continue
        if one.shape == "range" and word["word"] == "from":
            return _range(one)
        link = _LINK.match(text[one.end : other.start].strip()) if other is not None else None
        if other is not None and link and {word["word"], link["word"]} == {"from", "to"} and _one_unit(one, other):
            return (one, other) if word["word"] == "from" else (other, one)
    return None


def _range(figure: Figure) -> tuple[Figure, Figure] | None:
    if figure.unit == "percent":
        return None
    return replace(figure, high=figure.low), replace(figure, low=figure.high)


def _one_unit(one: Figure, other: Figure) -> bool:
    """Return whether two exact figures are of one unit, or one leaves it out; shares grow by points."""
    exact = all(figure.bound == "exact" and figure.low == figure.high for figure in (one, other))
    units = {one.unit, other.unit}
    return exact and "percent" not in units and (len(units) == 1 or "count" in units)
