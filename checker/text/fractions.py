"""Finds fractions in words and reads them as shares of a hundred."""

import re
from collections.abc import Iterator

from checker.text.numbers import Number

_PARTS = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "twentieth": 20,
}
_TIMES = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "nine": 9}
_SINGULAR = "third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth"
_PERIOD = r"(?:the|this|last|next) (?:year|month|week|game|match|century|decade)\b"
_FRACTION = re.compile(
    rf"\b(?:(?P<times>{'|'.join(_TIMES)})[ -](?P<part>(?:{_SINGULAR})s?)(?![\w-]| of an hour| point| past| to )"
    rf"|(?:(?<=\bby )(?P<by_half>half)(?! (?:an?|past|time|the time)\b|-))"
    rf"|(?<!first )(?<!second )(?P<half>half)"
    rf"(?= (?:of (?!{_PERIOD})|the (?!time)|its |his |her |their |all )|(?: as)? many| its\b)"
    rf"|(?P<most>most|the majority|a majority|the bulk)(?= of (?:the|its|his|her|their|those|these|[a-z]{{3,}}s)\b))",
    re.IGNORECASE,
)
_SHARED = re.compile(
    r" of\b| (?:more|less|fewer|higher|lower|smaller|larger|bigger)\b|[,.;]"
    r"| (?:were|are|have|had|went|goes?|was|is|came|voted|said)\b", re.IGNORECASE,
)


# "fell by a quarter in March"
_AFTER = re.compile(r" (?:in|from|since|on|to|last|this|after|over|during|between|year)\b")
_TURN = re.compile(
    r"\bevery (?P<nth>second|third|fourth|fifth|tenth) "
    r"(?!(?:day|night|week|weekend|month|year|summer|winter|time|hour|minute|game|match|mon|tues|wednes|thurs|fri|satur|sun)"
    r"(?:day)?\b)(?=[a-z]{3,})", re.IGNORECASE,
)
_NTH = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "tenth": 10}


def _turns(text: str) -> Iterator[Number]:
    """Yield "every third household" as a third; "every second year" is no share."""
    for match in _TURN.finditer(text):
        share = 100 / _NTH[match["nth"].lower()]
        yield Number(match.start(), match.end() - 1, share, share, 5.0 if share > 15 else 2.0)


def find_fractions(text: str) -> list[Number]:
    """Return the fractions of a text in percent: "two thirds" is 66.7, written to the nearest 5 or so.

    "Most of" and "the majority of" come as open above: ``high`` is infinite.
    """
    return sorted([*_find(text), *_turns(text)], key=lambda number: number.start)


def _find(text: str) -> Iterator[Number]:
    for match in _FRACTION.finditer(text):
        if match["most"]:
            yield Number(match.start(), match.end(), 50.0, float("inf"), 0.0)
        elif match["half"] or match["by_half"]:
            yield Number(match.start(), match.end(), 50.0, 50.0, 6.0)
        elif not _is_ordinal(text, match):
            part = match["part"].lower().rstrip("s") if match["part"].lower() != "halves" else "half"
            share = 100 * _TIMES[match["times"].lower()] / _PARTS[part]
            yield Number(match.start(), match.end(), share, share, 5.0 if share > 15 else 2.0)


_MOVED = re.compile(
    r"\b(?:(?:ris|rose|increas|gr[eo]w|gain|jump|climb|f[ae]ll|drop|declin|cut|reduc|rais|shr[aiu]nk|slump)\w*"
    r"(?: by| of)?|(?:is|are|was|were|be|been|go|goes|went|gone|going|push\w*|driven?|mov\w+) (?:up|down)|higher|lower)"
    r"(?: by)?"
    r"(?: (?:almost|nearly|about|around|over|more than|less than|just|only|barely|some))* $",
    re.IGNORECASE,
)


def _is_ordinal(text: str, match: re.Match[str]) -> bool:
    """Return whether "a third" is an ordinal: "a third man", "a third time", as against "a third of", "two thirds"."""
    if match["part"].lower().endswith("s"):
        return False
    following = text[match.end() :]
    moved = bool(_MOVED.search(text, max(0, match.start() - 50), match.start()))
    moved = moved or (text[: match.start()].lower().endswith(" by ") and match["times"].lower() in ("a", "an"))
    return not (_SHARED.match(following) or (moved and _AFTER.match(following or " in")))
