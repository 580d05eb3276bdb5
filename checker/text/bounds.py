"""Words that bound or loosen a figure: "at least", "nearly", "up to", "or so"."""

import re
from dataclasses import dataclass

from checker.models import Bound


@dataclass(frozen=True)
class Bounded:
    """The stretch of text with its bound words, and how far they let the figure go: factors of its value,
    None for no limit."""

    start: int
    end: int
    bound: Bound
    down: float | None = 1.0
    up: float | None = 1.0


_BEFORE: tuple[tuple[Bound, float | None, float | None, str], ...] = (
    ("about", 1.0, 1.12, r"(?:just|a little|slightly|a shade) (?:over|more than|above)"),
    ("about", 0.88, 1.0, r"(?:just|a little|slightly|a shade) (?:under|less than|below|short of)|not quite"),
    ("at_least", 1.0, None, r"at least|(?:no|not) (?:fewer|less) than|a? ?minimum of|not under"),
    ("at_most", None, 1.0, r"at most|(?:no|not) more than|up to|as (?:many|much|high|long) as|a? ?maximum of"
                           r"|not over|a ceiling of|capped at|within"),
    ("more_than", 1.0, None, r"(?:(?:well|far|many|much) )?(?:more|greater|higher|longer|older|larger|bigger) than"
                             r"|(?:well )?(?:over|above)|upwards? of|in excess of|north of|exceed(?:s|ed|ing)?"
                             r"|topp(?:ed|ing)|surpass(?:es|ed|ing)?|past the"),
    ("less_than", None, 1.0, r"(?:(?:far|many|much) )?(?:fewer|less|lower|smaller|shorter|younger) than"
                             r"|(?:well )?(?:under|below)|short of|south of"),
    ("about", 0.85, 1.0, r"nearly|almost|close to|approaching|close on|getting on for|the best part of"),
    ("about", 1.0, 1.0, r"about|around|some|approximately|approx\.?|roughly|an estimated|estimated at|est\.|circa"
                        r"|c\.|something like|in the region of|[io]n the order of|perhaps|maybe|near|as few as"
                        r"|nearer|closer to"
                        r"|as little as|~|≈|more or less|a reported"),
)
_AFTER: tuple[tuple[Bound, float | None, float | None, str], ...] = (
    ("at_least", 1.0, None, r"\+|-plus|(?: \w+){0,2} at (?:the )?least"
                            r"|(?: \w+){0,2} (?:or|and) (?:more|above|over|upwards|older|longer|better)(?! than)"),
    ("at_most", None, 1.0, r"(?: \w+){0,2} (?:or|and) (?:fewer|less|under|below|younger)(?! than)"
                           r"|(?: \w+){0,2} at (?:the )?(?:very )?most"),
    ("about", 1.0, 1.0, r"-odd| odd|-ish|(?: \w+)? or so| or thereabouts|(?: \w+)?,? give or take| or more or less"),
)
_FILL = r"(?: the| a| an| another| only| just| all| its| his| her| their| even)?"
_LEFT = re.compile(
    "|".join(rf"(?:(?<![\w-])(?P<b{i}>{words}){_FILL}\s?$)" for i, (*_, words) in enumerate(_BEFORE)), re.IGNORECASE
)
_RIGHT = re.compile("|".join(rf"(?P<a{i}>{words})(?![\w-])" for i, (*_, words) in enumerate(_AFTER)), re.IGNORECASE)
_WINDOW = 34


def find_bound(text: str, start: int, end: int) -> Bounded:
    """Return the bound of the figure that stands at ``text[start:end]``; exact if no word says otherwise."""
    left = _LEFT.search(text, max(0, start - _WINDOW), start) if start else None
    if left:
        bound, down, up, _ = _BEFORE[int(str(left.lastgroup)[1:])]
        return Bounded(left.start(), end, bound, down, up)
    right = _RIGHT.match(text, end)
    if right:
        bound, down, up, _ = _AFTER[int(str(right.lastgroup)[1:])]
        return Bounded(start, right.end(), bound, down, up)
    return Bounded(start, end, "exact")
