"""Says how a time stands to what is told: at it, since it, until it, by it."""

import re

from checker.models import Relation

_RELATIONS: dict[str, Relation] = {
    "since": "since", "until": "until", "till": "until", "by": "by", "before": "before", "after": "after",
    "from": "since", "during": "during", "throughout": "during", "over": "during", "following": "after",
    "through": "until", "within": "by", "in": "at", "on": "at", "at": "at", "ahead": "before",
}
_LOOSE = re.compile(r"\b(?:the|at least|at the (?:earliest|latest)|no (?:later|earlier) than|some ?time|about|around) ")
_LASTING = re.compile(
    r"\b(?:runs?|running|ran|lasts?|lasted|extends?|extended|continues?|stretch(?:es)?|on) (?:to|through|into)"
    r" (?:the )?$"
)
_BETWEEN = frozenset({"late", "early", "mid", "this", "next", "last", "only", "just", "well", "a", "an", "as", "of",
                      "to", "on", "in", "at", "until", "since", "by", "before", "after", "exactly"})


def relation(text: str, start: int) -> Relation:
    """Return the relation that the words before ``text[start:]`` give to the time that stands there."""
    before = text[max(0, start - 40) : start].lower()
    if re.search(r"\bfrom [\w ,]+ to (?:the )?$", before) or re.search(r"\bnot until (?:the )?$", before):
        return "until" if "not until" not in before else "since"
    if _LASTING.search(before):
        return "until"
    words = _LOOSE.sub(" ", before).replace("late on", "on").split()
    near = words[-2:] if words[-1:] and words[-1] in _BETWEEN else words[-1:]     # not "restored by Aldwin last month"
    return next((_RELATIONS[word] for word in reversed(near) if word in _RELATIONS), "at")
