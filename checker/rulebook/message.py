"""The sentence of a finding: a rule's ``message`` with its named fields filled in."""

import re

from checker.models import Claim, Mark, Pair, Ruling
from checker.plugins import suggest

FIELDS = ("source", "date", "holder", "match", "value")
LONGEST = 140   # characters of a passage within the sentence of a finding
_FIELD = re.compile(r"\{([^{}]*)\}")


def write_message(template: str, pair: Pair, ruling: Ruling) -> str:
    """Return the template with ``{a.source}``, ``{b.match}`` and so on filled in."""
    sides = {"a": _side(pair.a, pair.b, ruling.a), "b": _side(pair.b, pair.a, ruling.b)}

    def fill(field: re.Match[str]) -> str:
        side, _, name = field.group(1).partition(".")
        return sides[side][name]

    return _FIELD.sub(fill, template)


def unknown_fields(template: object) -> list[str]:
    """Return a problem for every field of a message that does not exist."""
    names = [f"{side}.{field}" for side in "ab" for field in FIELDS]
    found = _FIELD.findall(template) if isinstance(template, str) else []
    return [f"there is no field {{{name}}}{suggest(name, names)}" for name in found if name not in names]


def _side(claim: Claim, other: Claim, mark: Mark) -> dict[str, str]:
    return {
        "source": _source(claim, other), "date": _date(claim), "holder": _holder(claim),
        "match": _cut(mark.text), "value": mark.value,
    }


def _cut(text: str) -> str:
    """Return words in one line, cut after a word where they run long; the passage itself is shown in full."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST].rsplit(' ', 1)[0]} …"


def _source(claim: Claim, other: Claim) -> str:
    """Name a side so that the two can be told apart: by line inside an article, by date inside a paper."""
    if claim.document == other.document:
        return f"{claim.source}, line {claim.line}" if claim.line != other.line else claim.source
    if claim.source != other.source:
        return claim.source
    return f"{claim.source} ({_date(claim) if _date(claim) != _date(other) else claim.document})"


def _date(claim: Claim) -> str:
    return claim.published.strftime("%Y-%m-%d") if claim.published else "undated"


def _holder(claim: Claim) -> str:
    voice = claim.holder.innermost
    return voice.name if voice and voice.name else claim.source
