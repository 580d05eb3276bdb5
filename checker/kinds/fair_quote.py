"""What two quotations of one remark may fairly differ in; a part of kind `quote`."""

import re
from functools import lru_cache

from babel import Locale

from checker.models import Claim, Pair, Quote, Refusal
from checker.text.worddiff import holds, pieces, words

_INTERPRETER = re.compile(r"\b(?:interpreter|translat(?:ed|ion|or)|subtitles?)\b", re.IGNORECASE)


def quoted_fairly(pair: Pair, a: Quote, b: Quote) -> Refusal | None:
    """Refuse the same words, a part of the other quotation, marked cuts, and what is said to be translated."""
    left, right = words(a.text), words(b.text)
    if left == right:
        return Refusal(gate="same_words", reason="the words are the same; case, marks and contractions do not count")
    if holds(left, pieces(b.text)) or holds(right, pieces(a.text)):
        return Refusal(gate="cut", reason="one quotation is an unbroken part of the other, or its cuts are marked")
    if any(_translated(claim) for claim in (pair.a, pair.b)):
        return Refusal(gate="translated", reason="a translation is noted, so the words may differ")
    return None


def _translated(claim: Claim) -> bool:
    spoken = {word for word in re.findall(r"\b(?:in|from) ([A-Z][a-z]+)\b", claim.sentence) if word in _languages()}
    return bool(spoken or _INTERPRETER.search(claim.sentence))


@lru_cache(maxsize=1)
def _languages() -> frozenset[str]:
    return frozenset(Locale("en").languages.values()) - {"English"}
