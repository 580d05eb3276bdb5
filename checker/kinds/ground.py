"""Whether two passages speak of one place and one stretch of time."""

import re

from checker.models import Claim, Pair, Quantity, Refusal

_SPAN = re.compile(
    r"\b(?:(?:in|over|within|during) (?:the )?(?:past |last |first |previous )?"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|few|a couple of)[ -]"
    r"(?:hours|days|weeks|months|years|decades)"
    r"|of (?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:days|weeks|months|years) of"
    r"|(?:this|the past|the last|last) (?:month|year|decade)|since \w+)\b", re.IGNORECASE,
)


def other_place(pair: Pair) -> Refusal | None:
    """Refuse passages that each name a place, and not one: a fire in Lima and a fire in Paris."""
    one, other = _places(pair.a), _places(pair.b)
    if one and other and not one & other and not _within(one, other):
        return Refusal(gate="other_place", reason=f"of {min(one)} and of {min(other)}")
    return None


def _places(claim: Claim) -> frozenset[str]:
    return frozenset(mention.key for mention in claim.mentions if mention.kind == "place")


def _within(one: frozenset[str], other: frozenset[str]) -> bool:
    """Return whether a word of a place is in a place of the other side ("east lodur", "lodur")."""
    words = [{word for key in side for word in key.split()} for side in (one, other)]
    return bool(words[0] & words[1])


def other_period(pair: Pair, a: Quantity, b: Quantity) -> Refusal | None:
    """Refuse what was counted over days, months or years against what was counted once."""
    if a.unit != "count":
        return None
    spans = [_span(pair.a, a), _span(pair.b, b)]
    if bool(spans[0]) != bool(spans[1]):
        said = next(span.group() for span in spans if span)
        return Refusal(gate="other_period", reason=f"one figure is “{said}”")
    return None


def _span(claim: Claim, figure: Quantity) -> re.Match[str] | None:
    """Return the stretch in the claim, or after the figure in its clause: "destroyed or damaged in three days"."""
    rest = claim.sentence[max(figure.end - claim.sentence_start, 0) :]
    return _SPAN.search(claim.text) or _SPAN.search(re.split(r"[,;:]", rest, maxsplit=1)[0])
