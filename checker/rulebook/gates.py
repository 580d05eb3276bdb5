"""What stops a pair before and after its kind has judged it: the rule's ``align`` and ``unless``."""

import re
from functools import lru_cache

from checker.models import Outcome, Pair, Refusal
from checker.rulebook.rule import Align


def closed(align: Align, pair: Pair) -> Outcome | None:
    """Return why the rule does not look at the pair, or None if it does. A claim alone is always looked at."""
    if pair.alone:
        return None
    if align.within == "across" and pair.same_document:
        return _refusal("align.within", "both passages stand in one article, which has its own reasons for two")
    signals = pair.signals
    if align.via and not any(via in signals.via for via in align.via):
        return _not_met(align.via)
    if align.share and not signals.shared:
        return _refusal("align.share", "the passages name nobody and nothing in common")
    if signals.cosine < align.min_similarity:
        reason = f"similarity {signals.cosine:.2f} is below the rule's {align.min_similarity:.2f}"
        return _refusal("align.min_similarity", reason)
    judged = signals.judgement
    if judged and align.entailed is not None and judged.entailment >= align.entailed:
        reason = f"the entailment model takes the passages for one fact told twice ({judged.entailment:.2f})"
        return _refusal("align.entailed", reason)
    return None


@lru_cache(maxsize=64)
def _not_met(via: tuple[str, ...]) -> Outcome:
    if via == ("alone",):
        return _refusal("align.via", "the rule looks at each passage by itself, not at pairs")
    return _refusal("align.via", f"the passages do not meet by {' or '.join(via)}")


@lru_cache(maxsize=1024)
def _refusal(gate: str, reason: str) -> Outcome:
    """Most pairs are stopped here, and for few reasons."""
    return Outcome(refusals=(Refusal(gate=gate, reason=reason),))


def excepted(unless: tuple[tuple[str, re.Pattern[str]], ...], pair: Pair) -> Refusal | None:
    """Return the named exception that either passage meets, or None."""
    for name, pattern in unless:
        for claim in (pair.a, pair.b):
            found = pattern.search(" ".join(claim.sentence.split()))
            if found:
                reason = f"the rule's exception “{name}” applies: {claim.source} has “{found.group(0)}”"
                return Refusal(gate=f"unless:{name}", reason=reason)
    return None
