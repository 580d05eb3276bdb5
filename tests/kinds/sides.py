"""Pairs for the tests of the kinds: slots are placed by their words, matches come from alignment."""

from datetime import date

import numpy as np

from checker.align import pair_claims
from checker.models import Claim, Outcome, Pair, Quote
from tests.build import claim

DAY = date(2026, 3, 2)


def quoting(text: str, document: str, speaker: str = "ana ruiz", published: date = DAY) -> Claim:
    """Return a claim with a slot for every stretch between curly quotation marks."""
    quotes = []
    at = 0
    while (start := text.find("“", at)) >= 0:
        at = text.index("”", start)
        quotes.append(Quote(start=start + 1, end=at, text=text[start + 1 : at], speaker=speaker,
                            speaker_name=speaker.title()))
    return claim(text, document, quotes=tuple(quotes), published=published)


def pair_of(*claims: Claim) -> Pair:
    """Return the pair that alignment makes of the first and the last claim."""
    vectors = np.ones((len(claims), 2), dtype=np.float32) / np.sqrt(2)
    pairs = pair_claims(claims, vectors, frozenset(c.document for c in claims), k=10)
    return next(pair for pair in pairs if {pair.a.id, pair.b.id} == {claims[0].id, claims[-1].id} and not pair.alone)


def gates(outcome: Outcome) -> set[str]:
    """Return the gates that stopped the pair."""
    return {refusal.gate for refusal in outcome.refusals}
