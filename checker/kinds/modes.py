"""Whether two figures are told in one mode: what is planned need not be what came of it."""

import re
from functools import lru_cache

from checker.data import load_yaml, rules_folder
from checker.models import Claim, Pair, Quantity, Refusal

_UNREAL = frozenset({"condition", "question"})
_AHEAD = frozenset({"plan", "promise", "possibility", "wish"})
_NOT = re.compile(
    r"\b(?:not|never|nor|neither|without|den(?:y|ies|ied))\b(?! (?:more|fewer|less|over|under) than)|n['’]t\b",
    re.IGNORECASE,
)


def of_two_modes(pair: Pair, a: Quantity, b: Quantity) -> Refusal | None:
    """Refuse a question or a supposition, a plan against what came of it, a denial.

    "Will pay 40m" and "was fined 14m" are both of what is to be paid; "hoped to raise 90,000" and "raised 131,000"
    are not.
    """
    if {pair.a.modality, pair.b.modality} & _UNREAL:
        return Refusal(gate="unreal", reason="one passage asks or supposes")
    for plan, other, figure in ((pair.a, pair.b, b), (pair.b, pair.a, a)):
        if plan.modality in _AHEAD and _outcome(other, figure):
            return Refusal(gate="plan", reason="one passage tells what is planned or wished, the other what is")
    if _denied(pair.a) != _denied(pair.b):
        return Refusal(gate="negated", reason="one passage is negated")
    return None


def _outcome(claim: Claim, figure: Quantity) -> bool:
    """Return whether a figure is of what was done, and not of what was decided."""
    done = claim.modality == "fact" and claim.time.tense in ("past", "unknown")
    return done and not {figure.governor, claim.predicate} & _decisions()


def _denied(claim: Claim) -> bool:
    """Return whether a passage denies; "fell short", "no fewer than" and "only" do not, whatever their polarity."""
    return claim.polarity == "negative" and bool(_NOT.search(claim.text))


@lru_cache(maxsize=1)
def _decisions() -> frozenset[str]:
    return frozenset(load_yaml(rules_folder() / "lexicons" / "decisions.yaml")["verbs"])
