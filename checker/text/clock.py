"""Finds times of day: clock times with their zone, and parts of the day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.text.zones import ZONE, offset_of

DAY = 24 * 60
_HOURS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12,
}
_HOUR_WORD = "|".join(_HOURS)
_HALF = r"a\.?m\.?(?![a-z])|p\.?m\.?(?![a-z])|in the morning|in the afternoon|in the evening|at night"
_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_CLOCKS = (
    rf"(?<![\d.:,$£€-])(?P<h>[01]?\d|2[0-4])(?:[:.](?P<m>[0-5]\d))\s?(?P<half>{_HALF})",
    rf"(?<![\d.:,$£€-])(?P<h>1[0-2]|[1-9])\s?(?P<half>{_HALF})",
    r"(?<![\d.:,$£€-])(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)(?::\d\d)?(?![\d:])(?:\s?(?:hours|hrs|h)\b)?",
    rf"(?<=\bat )(?P<h>[01]?\d|2[0-3])\.(?P<m>[0-5]\d)(?=\s+(?:{ZONE}|on)\b|[,;]|\.(?:\s|$))",
    rf"(?<![\d.:,$£€-])(?P<h>[01]?\d|2[0-3])\.(?P<m>[0-5]\d)(?=\s+(?:{ZONE}|on {_DAY}|hours)\b)",
    rf"\b(?P<word>{_HOUR_WORD}|1[0-2]|[1-9]) o'clock(?: (?P<half>{_HALF}))?",
    rf"\b(?P<past>half|(?:a )?quarter|ten|five|twenty|\d\d?(?: minutes?)?|\w+ minutes?) (?P<side>past|to|before|after) "
    rf"(?P<word>{_HOUR_WORD}|midnight|noon)\b(?! (?:people|years|days))(?: (?P<half>{_HALF}))?",
    rf"\b(?P<word>{_HOUR_WORD}) (?P<half>in the morning|in the afternoon|in the evening|at night)",
    rf"(?<=\bat )(?P<word>{_HOUR_WORD})(?= (?:{_HALF}|on {_DAY})\b)(?: (?P<half>{_HALF}))?",
    rf"(?P<few>a few minutes|shortly|just) (?P<side>before|after|past) (?P<word>{_HOUR_WORD})\b(?! \w+s\b)"
    rf"(?: (?P<half>{_HALF}))?",
    r"(?:(?P<few>a few minutes|shortly|just) (?P<side>before|after) )?\b(?P<fixed>noon|midday|midnight)\b",
)
_PATTERNS = tuple(re.compile(words, re.IGNORECASE) for words in _CLOCKS)
_PARTS: dict[str, tuple[int, int]] = {
    "early hours": (0, 6 * 60), "small hours": (0, 6 * 60), "before dawn": (0, 7 * 60), "first light": (4 * 60, 8 * 60),
    "dawn": (4 * 60, 8 * 60), "daybreak": (4 * 60, 8 * 60), "sunrise": (4 * 60, 8 * 60),
    "first thing": (6 * 60, 10 * 60), "breakfast time": (6 * 60, 10 * 60), "breakfast": (6 * 60, 10 * 60),
    "early morning": (4 * 60, 9 * 60), "mid-morning": (9 * 60, 11 * 60 + 30), "late morning": (10 * 60, 12 * 60),
    "morning rush hour": (6 * 60, 10 * 60), "morning": (5 * 60, 12 * 60),
    "lunchtime": (11 * 60 + 30, 14 * 60 + 30), "early afternoon": (12 * 60, 15 * 60),
    "mid-afternoon": (14 * 60, 17 * 60), "late afternoon": (15 * 60, 19 * 60), "afternoon": (12 * 60, 18 * 60 + 30),
    "teatime": (15 * 60, 18 * 60 + 30), "dusk": (16 * 60, 22 * 60), "sunset": (16 * 60, 22 * 60),
    "nightfall": (16 * 60, 23 * 60), "early evening": (17 * 60, 20 * 60), "late evening": (20 * 60, DAY),
    "evening": (17 * 60, DAY), "suppertime": (17 * 60, 21 * 60), "supper": (17 * 60, 21 * 60),
    "late night": (21 * 60, DAY + 3 * 60), "night": (18 * 60, DAY + 4 * 60), "overnight": (18 * 60, DAY + 8 * 60),
}
_PART_WORDS = "|".join(sorted(_PARTS, key=len, reverse=True))
_PART = re.compile(rf"\b(?:{_PART_WORDS})(?=s?\b)(?! shift| school| club| sky)", re.IGNORECASE)


@dataclass(frozen=True)
class Clock:
    """A time of day at ``text[start:end]`` as minutes after midnight, ends included; a night runs past 1440.

    ``sure``: False where "five" may be morning or evening. ``zone``: minutes east of UTC, None if not said.
    """

    start: int
    end: int
    first: int
    last: int
    sure: bool = True
    part: bool = False
    zone: int | None = None


def find_clocks(text: str) -> list[Clock]:
    """Return the times of day of a text in order, longest first where two overlap."""
    found = [*_exact(text), *_parts(text)]
    found.sort(key=lambda clock: (clock.part, clock.start, -clock.end))
    kept: list[Clock] = []
    for clock in found:
        if all(clock.end <= other.start or clock.start >= other.end for other in kept):
            kept.append(clock)
    return sorted(kept, key=lambda clock: clock.start)


def _parts(text: str) -> Iterator[Clock]:
    for match in _PART.finditer(text):
        first, last = _PARTS[match.group().lower()]
        yield Clock(match.start(), match.end(), first, last, part=True)


def _exact(text: str) -> Iterator[Clock]:
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            yield _with_zone(text, match, _read(match.groupdict()))


def _with_zone(text: str, match: re.Match[str], read: tuple[int, int, bool]) -> Clock:
    first, last, sure = read
    zone = re.match(rf",?\s(?:{ZONE})\b", text[match.end() :])
    if not zone:
        return Clock(match.start(), match.end(), first, last, sure)
    return Clock(match.start(), match.end() + zone.end(), first, last, sure, zone=offset_of(zone.group().strip(", ")))


def _read(groups: dict[str, str | None]) -> tuple[int, int, bool]:
    """Return first and last minute, and whether the half of the day is known."""
    fixed = (groups.get("fixed") or groups.get("word") or "").lower()
    named = {"noon": 720, "midday": 720, "midnight": 0}.get(fixed)
    if named is not None:
        return _nudge(groups, named, sure=True)
    hour = _HOURS.get(fixed) or int(groups.get("h") or fixed)
    two_digits = bool(groups.get("m")) and len(groups.get("h") or "") == 2
    sure = bool(groups.get("half")) or two_digits or hour == 0 or hour > 12
    return _nudge(groups, _half(hour, groups.get("half")) * 60 + int(groups.get("m") or 0), sure)


def _half(hour: int, half: str | None) -> int:
    if not half:
        return hour % 24
    late = half.lower().startswith("p") or "afternoon" in half or "evening" in half or "night" in half
    return hour % 12 + (12 if late and not ("night" in half and hour in (12, 1, 2, 3, 4)) else 0)


def _nudge(groups: dict[str, str | None], minute: int, sure: bool) -> tuple[int, int, bool]:
    """Apply "a quarter past", "ten to", "shortly before"."""
    sign = -1 if (groups.get("side") or "").lower() in ("to", "before") else 1
    if groups.get("few"):
        near = minute + sign * 15
        return min(near, minute) % DAY, (max(near, minute) % DAY) or DAY, sure
    past = (groups.get("past") or "").lower()
    if not past:
        return minute, minute, sure
    by = 30 if past == "half" else 15 if "quarter" in past else _minutes(past)
    return (minute + sign * by) % DAY, (minute + sign * by) % DAY, sure


def _minutes(words: str) -> int:
    from text_to_num import text2num

    word = words.split()[0]
    try:
        return int(word) if word.isdigit() else int(text2num(word, "en"))
    except ValueError:
        return 0
