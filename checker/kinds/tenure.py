"""Whether a passage states a title as of now; a part of kind `label`."""

import re

from checker.models import Claim, Label, Pair, Refusal
from checker.text.elapsed import days_between, later

_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")


def not_of_now(pair: Pair, a: Label, b: Label, past_days: int) -> Refusal | None:
    """Refuse titles that are quoted, supposed, or those of another time; ``past_days``: how long gone that is."""
    for claim, label in ((pair.a, a), (pair.b, b)):
        if any(quote.start <= label.start < quote.end for quote in claim.quotes):
            return Refusal(gate="quoted", reason=f"“{label.text}” stands in a quotation")
        if label.status in ("then", "late"):
            return Refusal(gate=label.status, reason=f"“{label.text}” says so itself")
        if claim.modality in ("condition", "question", "possibility"):
            return Refusal(gate="not_fact", reason="the passage supposes or asks, it does not state")
        old = a.status != b.status and _old_year(claim)
        if label.status == "current" and (old or _long_ago(claim, past_days)):
            return Refusal(gate="past_time", reason="the passage speaks of a time when the title was another")
    return None


def _long_ago(claim: Claim, days: int) -> bool:
    """Return whether the passage speaks of a time well before its article."""
    ends = [when.last for when in claim.time.spans if when.last and when.relation != "since"]
    return any(later(claim.published, end) and (days_between(end, claim.published) or 0) > days for end in ends)


def _old_year(claim: Claim) -> bool:
    """Return whether the sentence names a year that is long gone ("It was Judge Lee who sentenced him in 2014")."""
    years = [int(year) for year in _YEAR.findall(claim.sentence)]
    return bool(claim.published and years and min(years) < claim.published.year - 1)
