"""Phrases that set what is told apart from the time of the story: "a year ago", "until that day", "in her day"."""

import re

_SPANS = r"(?:weeks?|months?|seasons?|years?|decades?|generations?|centuries|century)"
_COUNT = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+|several|some|many|few|the)"
_ERA = re.compile(
    rf"\b{_COUNT} {_SPANS} (?:ago|earlier|before|later|afterwards?|previously)\b"
    rf"|\b(?:in|during|from) (?:earlier|former|previous|past|later|other|prior|subsequent) (?:{_SPANS}|days|times)\b"
    r"|\b(?:last|the previous|the following) (?:year|season)\b"
    r"|\b(?:until|till|up to|before|prior to) (?:then|that (?:day|night|time|date|moment)|recently|lately)\b"
    r"|\bfrom (?:that (?:day|night|time|date|moment)|then) on(?:wards?)?\b"
    r"|\b(?:formerly|previously|at one time|in the old days|in those days|used to)\b"
    r"|\b(?:usually|normally|as a rule|by day|by night)\b"
    r"|\bin (?:\w+ ){0,3}?\w+['’]s? (?:days?|times?|youth|reign|lifetime|childhood)\b",
    re.IGNORECASE,
)


def era(text: str) -> str:
    """Return the first phrase of a text that speaks of another time than its story does, folded; or ""."""
    found = _ERA.search(text)
    return found.group().lower() if found else ""
