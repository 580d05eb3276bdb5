"""Finds expressions of date in a text and reads their parts; what they mean depends on the day of writing."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from checker.text.feasts import NAMES as FEASTS
from checker.text.month_parts import NTH, UNITS
from checker.text.numbers import find_numbers

Kind = Literal[
    "day", "monthday", "month", "month_part", "year", "decade", "century", "weekday", "relative_day", "relative", "ago",
    "ahead", "lasting", "season", "quarter", "feast",
]
Edge = Literal["", "early", "mid", "late", "start", "end", "first day", "last day"]

MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11,
    "dec": 12,
}   # by their first three letters
WEEKDAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
_SEASON = "spring|summer|autumn|fall|winter"
_MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_RECORD = re.compile(
    r"\b(?:first|second|third|\w+th|last|only|once|twice|times?|most|least|\w+est)(?: [\w'’-]+){0,3} in $",
    re.IGNORECASE,
)   # "the worst fire in ten years"
_YEAR = r"(?P<year>1[0-9]\d\d|20\d\d)"
_DAYNUM = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_WEEKDAY = r"(?P<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_EDGE = (
    r"(?:(?P<edge>early in|late in|early|mid|late|end-|earlier|later"
    r"|the (?:very )?(?:start|beginning|first half|middle|midpoint|end|second half|close"
    r"|first day|last day) of)[ -]?(?:the |in |on )?)?"
)
_UNIT = r"(?P<unit>weekend|week|month|year|quarter|decade|spring|summer|autumn|winter)"
_SPAN = (
    r"(?:(?P<count>half an?|[\w½-]+(?: and a half)?|several|a couple of|a few|some \w+)"
    r" (?P<unit>day|week|fortnight|month|year|decade|hour|minute|centur)(?:s|y|ies)?)"
)
_TAIL = r"(?:,? (?:of )?(?P<year>1[0-9]\d\d|20\d\d))?"


@dataclass(frozen=True)
class Expression:
    """An expression of date at ``text[start:end]``. ``year``/``month``/``day`` as written; ``weekday`` 0-6;
    ``offset`` in units ("last month": -1); ``unit`` of a relative expression; ``edge`` narrows ("late 2019");
    ``name`` of a feast or season; ``pick``: "last", "next", "this" or "" before a weekday or month."""

    start: int
    end: int
    kind: Kind
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    offset: float = 0
    unit: str = ""
    edge: Edge = ""
    name: str = ""
    pick: str = ""


_EDGES: dict[str, Edge] = {
    "early": "early", "mid": "mid", "late": "late", "earlier": "early", "later": "late", "early in": "early",
    "late in": "late", "end": "end", "start": "start", "beginning": "start", "first half": "early", "middle": "mid",
    "midpoint": "mid", "second half": "late", "close": "end", "first day": "first day", "last day": "last day",
}


def _edge(match: re.Match[str]) -> Edge:
    words = (match.groupdict().get("edge") or "").lower().removeprefix("the ").removeprefix("very ")
    return _EDGES.get(words.removesuffix(" of").strip("- "), "")


def _int(match: re.Match[str], group: str) -> int | None:
    value = match.groupdict().get(group)
    return int(value) if value else None


def _day(match: re.Match[str]) -> Expression | None:
    month = MONTHS[match["month"][:3].lower()] if match["month"][0].isalpha() else int(match["month"])
    if month > 12:
        return None
    return Expression(match.start(), match.end(), "day", year=_int(match, "year"), month=month, day=_int(match, "day"))


def _monthday(match: re.Match[str]) -> Expression:
    """Read "on the 27th", of this month or the next."""
    return Expression(match.start(), match.end(), "monthday", day=_int(match, "day"))


def _month(match: re.Match[str]) -> Expression | None:
    month = MONTHS[match["month"][:3].lower()]
    pick = (match.groupdict().get("pick") or "").lower()
    return Expression(
        match.start(), match.end(), "month", year=_int(match, "year"), month=month, edge=_edge(match), pick=pick
    )


def _month_part(match: re.Match[str]) -> Expression | None:
    """Read "the last week of May", "the first Sunday in July"."""
    month = _month(match)
    weekday = WEEKDAYS.index(match["weekday"].lower()) if match["weekday"] else None
    nth = NTH[match["nth"].lower()]
    return month and replace(
        month, kind="month_part", offset=nth, unit=(match["unit"] or "").lower(), weekday=weekday
    )


def _year(match: re.Match[str]) -> Expression | None:
    return Expression(match.start(), match.end(), "year", year=_int(match, "year"), edge=_edge(match))


def _decade(match: re.Match[str]) -> Expression | None:
    return Expression(match.start(), match.end(), "decade", year=int(match["decade"]), edge=_edge(match))


def _weekday(match: re.Match[str]) -> Expression | None:
    weekday = WEEKDAYS.index(match["weekday"].lower())
    found = match.groupdict()
    shift = {"week": 1, "fortnight": 2}.get((found.get("shift") or "").lower(), 0)
    of = (found.get("of") or "").lower()
    pick = (found.get("pick") or "").lower().split(" ")[-1] or of
    unit = "week" if of else ""
    return Expression(match.start(), match.end(), "weekday", weekday=weekday, offset=shift, pick=pick, unit=unit)


_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "last night": -1}


def _relative_day(match: re.Match[str]) -> Expression | None:
    word = match.group().lower()
    offset = next((value for name, value in _DAYS.items() if name in word), 0)
    if "the day before yesterday" in word or "the day after tomorrow" in word:
        offset *= 2
    name = next((part for part in ("night", "morning", "afternoon", "evening") if part in word), "")
    return Expression(match.start(), match.end(), "relative_day", offset=offset, name=name)


_PICKS = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "this": 0, "the": 0, "current": 0}


def _relative(match: re.Match[str]) -> Expression | None:
    pick = match["pick"].lower().split(" ")[-1]
    unit = match["unit"].lower()
    if pick == "the" and not _edge(match):
        return None
    return Expression(
        match.start(), match.end(), "relative", offset=_PICKS[pick], unit=unit, edge=_edge(match), pick=pick
    )


def _span(match: re.Match[str]) -> Expression | None:
    words = match["count"].lower().removeprefix("exactly ")
    unit = match["unit"].lower().replace("centur", "century")
    numbers = find_numbers(words)
    count = numbers[0].low if numbers else None
    if words in ("a", "an", "one", "exactly a", "half a", "half an"):
        count = 0.5 if words.startswith("half") else 1.0
    if words in ("several", "a few") or (numbers and numbers[0].vague) or words.startswith("some"):
        unit, count = f"{unit}?", count or 3.0
    if count is None:
        return None
    ahead = not match.group().lower().rstrip(",").endswith("ago")
    exact = "exact" if re.match(r" to the day| today", match.string[match.end() :]) else ""
    exact = exact or ("exact" if re.search(r"\bexactly ?$", match.string[: match.start()]) else "")
    return Expression(match.start(), match.end(), "ahead" if ahead else "ago", offset=count, unit=unit, name=exact)


def _lasting(match: re.Match[str]) -> Expression | None:
    """Read "in three days": how long it took, or when it will be; "the first time in two weeks" is never when."""
    made = _span(match)
    if made is None or _RECORD.search(match.string[: match.start()]):
        return None
    return replace(made, kind="lasting")


def _season(match: re.Match[str]) -> Expression | None:
    name = match["season"].lower().replace("fall", "autumn")
    pick = (match.groupdict().get("pick") or "").lower().split(" ")[-1]
    year = _int(match, "year")
    return Expression(match.start(), match.end(), "season", year=year, name=name, edge=_edge(match), pick=pick)


_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def _quarter(match: re.Match[str]) -> Expression | None:
    word = match["nth"].lower()
    nth = _NTH.get(word) or int(word)
    return Expression(match.start(), match.end(), "quarter", year=_int(match, "year"), offset=nth)


def _feast(match: re.Match[str]) -> Expression | None:
    pick = (match.groupdict().get("pick") or "").lower()
    name = match["feast"].lower()
    return Expression(match.start(), match.end(), "feast", year=_int(match, "year"), name=name, pick=pick)


def _century(match: re.Match[str]) -> Expression | None:
    words = match["nth"].lower()
    nth = int(re.sub(r"\D", "", words)) if words[0].isdigit() else _CENTURIES.index(words) + 1
    return Expression(match.start(), match.end(), "century", year=(nth - 1) * 100, edge=_edge(match))


_CENTURIES = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth", "twenty-first",
)
_COUNTED = (
    "(?:people|votes|homes|houses|jobs|soldiers|troops|workers|passengers|metres|meters|miles|km|kilometres|kilometers"
    "|feet|tonnes|tons|kg|hectares|acres|dollars|euros|pounds|cases|seats|more|others|men|women|children)"
)
_Builder = Callable[[re.Match[str]], Expression | None]
_GRAMMAR: tuple[tuple[str, _Builder], ...] = (
    (r"(?<![\d-])(?P<year>1[5-9]\d\d|20\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?![\d-])", _day),
    (rf"(?<![\d.,:])\b{_DAYNUM}(?: of)? {_MONTH}(?![a-z]){_TAIL}", _day),
    (r"(?:(?<=\bon )|(?<=\bby )|(?<=\bto )|(?<=\buntil ))the (?P<day>3[01]|[12]?\d)(?:st|nd|rd|th)"
     r"(?= of (?:this|next|last) month\b|[.,;]|$)", _monthday),
    (rf"\b{_MONTH} {_DAYNUM}(?!\d|[.:,]\d|%| (?:million|billion|thousand|per ?cent|people)\b)(?:,? {_YEAR}\b)?", _day),
    (rf"\b(?P<nth>{'|'.join(NTH)}) (?:(?P<unit>{'|'.join(UNITS)})|{_WEEKDAY}) (?:of|in) {_MONTH}(?![a-z'])"
     rf"(?! \d{{1,2}}\b){_TAIL}(?!\w)", _month_part),
    (rf"\b{_EDGE}(?:(?P<pick>last|next|this) )?\b{_MONTH}(?![a-z'])(?! \d{{1,2}}\b){_TAIL}(?!\w)", _month),
    (rf"\b(?:(?P<pick>last|this|next) )?\b(?P<feast>{'|'.join(FEASTS)})\b(?:,? {_YEAR})?"
     r"(?! tree| present| card| market)", _feast),
    (rf"\b(?:(?P<pick>last|next|this coming|this past|this) )?\b{_WEEKDAY}(?!s\b)(?: (?P<shift>week|fortnight)\b(?!-))?"
     r"(?:,? (?:of )?(?P<of>next|last|this) week\b)?", _weekday),
    (r"\b(?:the day (?:before yesterday|after tomorrow)|(?:earlier |later )?(?:today|tonight)|yesterday|tomorrow"
     r"|last night"
     r"|this (?:morning|afternoon|evening))(?: (?:morning|afternoon|evening|night))?\b", _relative_day),
    (rf"\b{_EDGE}(?P<pick>last|past|previous|next|the coming|coming|this|the current|the) {_UNIT}\b(?!s|-|'s end)",
     _relative),
    (rf"\b{_SPAN}(?: ago\b)", _span),
    (rf"(?<=\bin ){_SPAN}(?:'s?)? time\b", _span),
    (rf"(?<=\bin ){_SPAN}(?= from now)", _span),
    (rf"(?<=\bin ){_SPAN}(?=[.,;]|$)", _lasting),
    (rf"\b{_EDGE}(?:the )?(?P<pick>last |this |next )?(?P<season>{_SEASON})(?: of|,)? {_YEAR}\b", _season),
    (rf"(?<=\bin )(?:the )?(?:coming )?(?P<season>{_SEASON})\b(?! of)", _season),
    (rf"(?:the )?\b(?P<nth>first|second|third|fourth)[ -]quarter\b(?:(?: of|,)?(?: the year| {_YEAR})?)", _quarter),
    (rf"\bQ(?P<nth>[1-4])\b(?: (?:of )?{_YEAR})?", _quarter),
    (rf"\b{_EDGE}(?:the )?(?P<decade>1\d\d0|20\d0|\d\d0)s\b", _decade),
    (rf"\b{_EDGE}(?:the )?(?P<nth>{'|'.join(_CENTURIES)}|\d\d?(?:st|nd|rd|th))[ -]century\b", _century),
    (rf"(?<![\w$£€,.-]){_EDGE}{_YEAR}(?![\d%]|,\d|\.\d|-\d|-[a-z]| {_COUNTED}\b)", _year),
)
_COMPILED = tuple((re.compile(words, re.IGNORECASE), build) for words, build in _GRAMMAR)
_CASED = re.compile(r"\b(?:may|march|mar|sun|fall|sat)\b")   # "may" the verb is no month
_SINCE = re.compile(r"\b(?:in|since|of|until|till|by|from|to|before|after|during|through|and) $", re.IGNORECASE)
_SURNAME = re.compile(r" [A-Z][a-z]")


def find_expressions(text: str) -> list[Expression]:
    """Return the expressions of date in order, the earlier pattern first where two overlap."""
    kept: list[Expression] = []
    for expression in _all(text):
        if all(expression.end <= other.start or expression.start >= other.end for other in kept):
            kept.append(expression)
    return sorted(kept, key=lambda expression: expression.start)


def _all(text: str) -> Iterator[Expression]:
    for pattern, build in _COMPILED:
        for match in pattern.finditer(text):
            if "month" in match.groupdict() and (_CASED.fullmatch(match["month"]) or _forename(text, match)):
                continue
            made = build(match)
            if made:
                yield made


def _forename(text: str, match: re.Match[str]) -> bool:
    """Return whether a bare month is somebody's first name: "Jan Kell resigned"; but "in May Ruiz resigned"."""
    bare = match.group() == match["month"] and bool(_SURNAME.match(text, match.end()))
    return bare and (match["month"] == "Jan" or not _SINCE.search(text[: match.start()]))
