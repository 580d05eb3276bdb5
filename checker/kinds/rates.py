"""Whether two figures are for one thing each: 38 cents a litre, 52 cents "for each litre"."""

import re

from checker.models import Claim, Pair, Quantity, Refusal

_EACH = re.compile(r"\b(?:each|apiece|every|a piece|per head|a head)\b")


def other_rate(pair: Pair, a: Quantity, b: Quantity) -> Refusal | None:
    """Refuse a rate against a sum, or two rates; "for each litre" and "a share" stand where the figure has none."""
    one, other = _rate(a), _rate(b)
    if one == other or (one and not other and _names(pair.b, one)) or (other and not one and _names(pair.a, other)):
        return None
    return Refusal(gate="other_rate", reason=f"one figure is per {one or other}")


def _rate(figure: Quantity) -> str:
    return next((word.removeprefix("per ") for word in figure.scope if word.startswith("per ")), "")


def _names(claim: Claim, rate: str) -> bool:
    """Return whether a claim says what its figure is for one of: "each", "a tonne of coffee"."""
    text = claim.text.lower()
    return bool(_EACH.search(text) or re.search(rf"\b(?:an?|one|per|each|the) {re.escape(rate)}\b", text))


def for_one(figure: Quantity, around: str) -> bool:
    """Return whether a figure is for one of many; ``around``: the words about it, its own left out."""
    return bool(_rate(figure)) or bool(_EACH.search(around.lower()))
