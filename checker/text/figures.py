"""Finds figures in a text: numbers with their bound words, unit, and shape (plain, range, tally, share, age)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import inf
from typing import Literal

from checker.models import Bound
from checker.text.bounds import find_bound
from checker.text.fractions import find_fractions
from checker.text.numbers import Number, find_numbers
from checker.text.units import Unit, sign_before, unit_after

Shape = Literal["plain", "range", "tally", "share", "age", "ordinal"]
Stretch = tuple[int, int]


@dataclass(frozen=True)
class Figure:
    """A figure at ``text[start:end]``, bound words and unit included; ``at`` is where its number starts.

    ``low`` and ``high`` are in the base of the unit (None: open on that side); ``step`` likewise.
    ``tally``: the other number of "74 votes to 71"; ``total``: the nine of "all but two of the nine".
    ``of``: what the unit measures ("length"), "" for a count.
    """

    start: int
    end: int
    at: int
    stop: int
    low: float | None
    high: float | None
    step: float
    bound: Bound = "exact"
    unit: str = "count"
    of: str = ""
    shape: Shape = "plain"
    tally: float | None = None
    total: float | None = None


_JOINS = frozenset({"to", "-", "–", "or", "and"})
_BETWEEN = re.compile(r"\b(?:between|from)(?: about| some)? [$£€¥]?$", re.IGNORECASE)
_TALLY = re.compile(
    r"\b(?:vot|beat|won\b|win|defeat|dr[ae]w|scor|lead|led\b|victor|lost\b|lose|los(?:s|t|ing)\b|margin|split|rejected"
    r"|approved|passed|carried|ahead|triumph|level|favour|favor|against)", re.IGNORECASE,
)
_RATIO = re.compile(r" (?:in(?: every)?|out of(?: every)?|of every) (?P<hundred>hundred\b)?", re.IGNORECASE)
_EACH = re.compile(   # "one voter in three", "two in every five pupils" is the plain ratio
    r"(?<![\w-])(?P<of>one|two|three|four|five|six|seven|eight|nine|\d+) (?:[a-z-]+ ){1,3}(?:in|out of)(?: every)? "
    r"(?P<all>two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|hundred|\d{1,2}|100)\b"
    r"(?! [a-z]{3,}s\b|[-,:.]?\d)"
)
_ALL_BUT = re.compile(r"\ball but $", re.IGNORECASE)
_OF_THE = re.compile(r" of (?:the|its|their|his|her|those|these|our) ", re.IGNORECASE)
_AGE_AFTER = re.compile(r"[- ]years?[- ]old\b", re.IGNORECASE)
_AGE_BEFORE = re.compile(r"\b(?:aged?(?: of| between| from)?|turn(?:s|ed|ing)) $", re.IGNORECASE)
_PHONE = re.compile(r"[ -]")


def find_figures(text: str, blocked: Iterable[Stretch] = ()) -> list[Figure]:
    """Return the figures of a text in order; nothing that starts inside a blocked stretch (dates, clock times)."""
    closed = tuple(blocked)
    shares = [*find_fractions(text), *_each(text)]
    taken = (*closed, *((share.start, share.end) for share in shares))
    numbers = [n for n in find_numbers(text) if not any(start <= n.start < end for start, end in taken)]
    figures = [_share(text, share) for share in shares]
    at = 0
    while at < len(numbers):
        following = numbers[at + 1] if at + 1 < len(numbers) else None
        made, used = _compose(text, numbers[at], following)
        figures.extend(made)
        at += used
    figures += [figure for figure in _points(text) if not any(s <= figure.start < e for s, e in closed)]
    return sorted(figures, key=lambda figure: figure.start)


def _each(text: str) -> list[Number]:
    """Read "one voter in three" as a share."""
    found = []
    for match in _EACH.finditer(text.lower()):
        numbers = [find_numbers(match[group].replace("hundred", "100")) for group in ("of", "all")]
        few, many = (number[0].low if number else 0.0 for number in numbers)
        if 0 < few < many:
            step = 100 / many if many <= 20 else 1.0
            found.append(Number(match.start(), match.end(), 100 * few / many, 100 * few / many, step))
    return found


_POINTS = re.compile(r"\b(?:a |half a )?(?P<part>quarter|half)[ -](?:of a )?(?:percentage[ -])?point\b", re.IGNORECASE)


def _points(text: str) -> Iterable[Figure]:
    """Yield "a quarter point" of an interest rate."""
    for match in _POINTS.finditer(text):
        value = 0.25 if match["part"].lower() == "quarter" else 0.5
        yield Figure(
            match.start(), match.end(), match.start(), match.end(), value, value, 0.05, unit="point", of="share",
            shape="share",
        )


def _compose(text: str, number: Number, following: Number | None) -> tuple[list[Figure], int]:
    """Make one figure of a number, or of two that belong together; say how many numbers were used."""
    ratio = _RATIO.match(text, number.end)
    if ratio and ratio["hundred"]:
        return [_ratio(text, number, Number(ratio.end(), ratio.end(), 100.0, 100.0, 1.0))], 1
    if following:
        gap = text[number.end : following.start]
        if _PHONE.fullmatch(gap) and text[number.end - 1].isdigit() and text[following.start].isdigit() and gap == " ":
            return [], 2
        if _RATIO.fullmatch(gap) and 0 < number.low < following.low <= 1000:
            return [_ratio(text, number, following)], 2
        joined = _compound(text, number, following) or _pair(text, number, following)
        if joined:
            return [joined], 2
    but = _ALL_BUT.search(text, 0, number.start)
    if but is None:
        return [_plain(text, number)], 1
    if following and _OF_THE.fullmatch(text[number.end : following.start]) and number.low < following.low:
        return [_all_but(but.start(), number, following)], 2
    return [], 1                                     # "all but two": the rest of a number that stands elsewhere


def _all_but(start: int, number: Number, following: Number) -> Figure:
    """Read "all but two of the nine" as seven of nine."""
    rest = following.low - number.low
    return Figure(start, following.end, number.start, following.end, rest, rest, 1.0, total=following.low)


_SMALLER = {"day": (1 / 24, 60), "km": (0.0003048, 12)}   # what "one minute 14" and "six foot two" leave out


def _compound(text: str, number: Number, following: Number) -> Figure | None:
    """Read "two hours and ten minutes", "one minute 14", "6ft 2in"; None if these are two figures."""
    first, second = _plain(text, number), _plain(text, following)
    gap = text[first.stop : following.start]
    if first.unit not in _SMALLER or gap not in (" ", ", ", " and ") or first.low != first.high or first.low is None:
        return None
    per = (first.low / number.low) / 60 if first.unit == "day" else (first.low / number.low) / 12
    if second.unit == "count" and gap == " " and second.high is not None and second.high < 60:
        bare = re.match(r"[.,;]|$| (?:seconds?\b|to |behind|ahead|clear|and |tall)", text[second.stop :])
        return replace(first, end=second.end, stop=second.stop, low=first.low + second.high * per,
                       high=first.low + second.high * per, step=per) if bare else None
    if second.unit == first.unit and second.high is not None and second.high < first.low:
        total = first.low + second.high
        return replace(first, end=second.end, stop=second.stop, low=total, high=total, step=second.step)
    return None


def _pair(text: str, number: Number, following: Number) -> Figure | None:
    """Read "200 to 300", "between 4 and 5 km", "74 votes to 71", "3-1"; None if the two do not belong together."""
    first, second = _plain(text, number), _plain(text, following)
    gap = text[first.stop : following.start].strip(" $£€¥")
    if re.fullmatch(r"(?:votes? )?(?:to|-|–)", gap, re.IGNORECASE) and _is_tally(text, number, following, second):
        return replace(
            first, end=second.end, stop=second.stop, shape="tally", tally=following.low, unit="vote", of="tally"
        )
    between = bool(_BETWEEN.search(text[max(0, first.at - 20) : first.at]))
    if gap.lower() not in _JOINS or (gap == "and" and not between) or number.low >= following.low:
        return None
    if first.shape == "age" and second.unit == "count":
        return replace(first, end=second.end, stop=second.stop, high=following.high, shape="range")
    if second.unit != first.unit and first.unit != "count":
        return None
    scale = _scale(text, number, following, second)
    return replace(
        second, start=first.start, at=first.at, low=number.low * scale, high=second.high, shape="range", bound="exact",
    )


def _scale(text: str, number: Number, following: Number, second: Figure) -> float:
    """Return what the second number's unit and magnitude do to the first: the 4 of "4 to 5 million miles"."""
    base = (second.high or 0.0) / following.high if following.high else 1.0
    written = re.match(r"[\d.,]*\d", text[following.start :])
    size = following.low / float(written.group().replace(",", "")) if written and following.low else 1.0
    magnitude = size if size >= 1000 and number.high < 1000 else _in_words(following) if not written else 1
    return base * magnitude


def _in_words(following: Number) -> float:
    """Return the magnitude of "three to four thousand"."""
    return max((size for size in (1e12, 1e9, 1e6, 1e3) if following.step >= size), default=1.0)


def _is_tally(text: str, number: Number, following: Number, second: Figure) -> bool:
    whole = number.low == int(number.low) and following.low == int(following.low) and not number.vague
    around = text[max(0, number.start - 70) : number.start] + text[following.end : following.end + 30]
    votes = "vote" in text[number.end : following.start].lower()
    return whole and second.unit in ("count", "vote") and (votes or bool(_TALLY.search(around)))


def _ratio(text: str, number: Number, following: Number) -> Figure:
    share = 100 * number.low / following.low
    step = 100 / following.low if following.low <= 20 else 1.0
    return _share(text, Number(number.start, following.end, share, share, step))


def _share(text: str, number: Number) -> Figure:
    """Read a share in percent; one that is open above ("most of") is more than its low end."""
    bounded = find_bound(text, number.start, number.end)
    if number.high == inf:
        return Figure(
            number.start, number.end, number.start, number.end, number.low, None, 0.0, "more_than", "percent", "share",
            "share",
        )
    bound: Bound = "about" if bounded.bound == "exact" and number.step > 1 else bounded.bound
    low, high = _limits(number.low, number.high, bounded.down, bounded.up)
    return Figure(
        bounded.start, bounded.end, number.start, number.end, low, high, number.step, bound, "percent", "share", "share"
    )


def _plain(text: str, number: Number) -> Figure:
    """Read one number with its currency sign, unit and bound."""
    sign = sign_before(text, number.start)
    start = sign[1] if sign else number.start
    age = _age(text, number)
    if age:
        return age
    unit, stop = _unit(text, number, sign[0] if sign else None)
    bounded = find_bound(text, start, stop)
    least, most = (value * unit.size + unit.zero for value in (number.low, number.high))
    low, high = _limits(least, most, bounded.down, bounded.up)
    bound: Bound = "about" if number.vague and bounded.bound == "exact" else bounded.bound
    step = max(number.step * unit.size, unit.slack * 2 * number.high * unit.size)
    return Figure(bounded.start, bounded.end, start, stop, low, high, step, bound, unit.base, unit.of)


def _unit(text: str, number: Number, currency: str | None) -> tuple[Unit, int]:
    if currency:
        return Unit(currency, "money"), number.end
    found = unit_after(text, number.end, digits=text[number.end - 1].isdigit())
    if not found:
        return Unit("count", ""), number.end
    unit, stop = found
    if unit.base == "GBP" and _is_weight(text, number, stop):
        return Unit("kg", "weight", 0.45359237), stop
    if unit.base == "KRW" and number.high < 100:
        return Unit("count", ""), number.end            # "The 12 won their appeal"
    return unit, stop


def _is_weight(text: str, number: Number, stop: int) -> bool:
    """Return whether pounds are a weight: "12 pounds of butter"; "3 million pounds of aid" is money."""
    before = text[max(0, number.start - 20) : number.start]
    weighed = re.search(r"\b(?:weigh\w*|lost|gained|heav\w+)(?: [a-z]+)? $", before)
    return number.high < 10_000 and bool(weighed or re.match(r" of \w", text[stop:]))


def _age(text: str, number: Number) -> Figure | None:
    after = _AGE_AFTER.match(text, number.end)
    before = _AGE_BEFORE.search(text[max(0, number.start - 14) : number.start])
    if not (after or before) or number.high > 120:
        return None
    stop = after.end() if after else number.end
    bounded = find_bound(text, number.start, stop)
    low, high = _limits(number.low, number.high, bounded.down, bounded.up)
    return Figure(
        bounded.start, bounded.end, number.start, stop, low, high, 1.0, bounded.bound, "year_of_age", "age", "age"
    )


def _limits(low: float, high: float, down: float | None, up: float | None) -> tuple[float | None, float | None]:
    return (None if down is None else low * down), (None if up is None else high * up)
