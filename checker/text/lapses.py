"""How long before or after something: "three days", "hours", "the morning", "shortly"; in days."""

import re
from dataclasses import dataclass
from math import inf

from checker.text.numbers import find_numbers

UNITS = {"moment": 1 / 1440, "minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0, "fortnight": 14.0,
         "month": 30.44, "year": 365.25, "decade": 3652.5}
_LOOSE = 0.4      # of the length; "a week before" may be five days
_MANY = {"moment": 0.05, "minute": 0.1, "hour": 1.0, "day": 14.0, "week": 70.0, "month": 800.0}   # "hours before": most
_THE = {"week": 8.0, "month": 40.0, "year": 400.0}      # "the week before the vote": most; of a day and its parts two
_SOON = {"shortly": 2.0, "soon": 7.0, "just": 2.0, "immediately": 1.0, "straight": 1.0, "right": 1.0, "barely": 7.0}
_COUNT = r"(?:a few|a couple of|several|some|an?|half an?|[\w-]+(?: and a half)?)"
_PHRASE = re.compile(
    rf"(?:\b(?:on )?the (?:very )?(?P<the>day|morning|afternoon|evening|night|week|month|year)"
    rf"|\b(?:(?P<count>{_COUNT}) )?(?P<unit>{'|'.join(UNITS)})(?P<many>s?)(?P<half> and a half)?"
    rf"|\b(?P<soon>{'|'.join(_SOON)})|\b(?P<long>long|well|not until|some time)) $", re.IGNORECASE,
)


@dataclass(frozen=True)
class Lapse:
    """A stretch of time that begins at ``start`` of the text and lasts from ``least`` to ``most`` days."""

    start: int
    least: float = 0.0
    most: float = inf


def lapse_before(text: str, at: int) -> Lapse:
    """Return the lapse whose words end at ``text[:at]``, a blank after them; any lapse if there are none."""
    match = _PHRASE.search(text, max(0, at - 40), at)
    if match is None or match["long"]:
        return Lapse(match.start() if match else at)
    if match["the"]:
        return Lapse(match.start(), 0.0, _THE.get(match["the"].lower(), 2.0))
    if match["soon"]:
        return Lapse(match.start(), 0.0, _SOON[match["soon"].lower()])
    return _counted(match)


def _counted(match: re.Match[str]) -> Lapse:
    """Read "three days", "half an hour", "hours"."""
    unit, words = match["unit"].lower(), (match["count"] or "").lower()
    numbers = find_numbers(words)
    one = words in ("a", "an", "one", "half a", "half an")
    if not one and (not numbers or numbers[0].vague):
        said = numbers or words in ("a few", "several", "some", "a couple of")
        start = match.start() if said else match.start("unit")
        return Lapse(start, 1.5 * UNITS[unit] * bool(match["many"]), _MANY.get(unit, inf))
    days = UNITS[unit] * ((1.0 if one else numbers[0].low) * (0.5 if words.startswith("half") else 1.0))
    days += UNITS[unit] / 2 if match["half"] or words.endswith("and a half") else 0.0
    return Lapse(match.start(), days * (1 - _LOOSE), days * (1 + _LOOSE))
