"""Whether one claim denies what another says, and of the same subject; a part of kind `negation`."""

from checker.kinds.lexical import alike
from checker.kinds.matter import Overlap, opposites
from checker.kinds.voices import comparable, one_voice
from checker.models import Claim, Pair, Refusal

COMMON = 2   # words that two matters share at least; one ("glass is dear", "glass is cheap") is a coincidence


def no_denial(pair: Pair) -> Refusal | None:
    """Return why neither claim denies the other, or None."""
    return _no_fact(pair) or _stance(pair) or _other_holder(pair) or _agree(pair)


def _no_fact(pair: Pair) -> Refusal | None:
    for claim in (pair.a, pair.b):
        if claim.modality != "fact" or claim.polarity == "open":
            return Refusal(gate="no_fact", reason=f"{claim.text!r} is a {claim.modality}, no statement of fact")
    return None


def _stance(pair: Pair) -> Refusal | None:
    if pair.a.stance or pair.b.stance:
        return Refusal(gate="stance", reason="where somebody stands is judged by kind stance")
    return None


def _other_holder(pair: Pair) -> Refusal | None:
    if comparable(pair.a, pair.b) or one_voice(pair.a, pair.b):
        return None
    return Refusal(gate="other_holder", reason="two voices, or a voice and the paper, may well differ")


def _agree(pair: Pair) -> Refusal | None:
    differ = pair.a.polarity != pair.b.polarity
    if differ == (opposites(pair.a, pair.b) is not None):
        return Refusal(gate="agree", reason="both say it, or both deny it")
    return None


def two_scopes(pair: Pair, found: Overlap) -> bool:
    """Return whether each side speaks of something of its own: "sells its perfumes", "does not sell its shoes"."""
    words = set(opposites(pair.a, pair.b) or ())
    return len(found.words) < COMMON or all(set(found.left) & set(c.matter) - words for c in (pair.a, pair.b))


def same_subject(a: Claim, b: Claim) -> bool:
    """Return whether both claims are said of one subject."""
    if a.subject is None or b.subject is None:   # the parser lost it: nearly all words must agree
        left, right = set(a.matter[1:]), set(b.matter[1:])
        return bool(left) and left == right
    if a.subject.key and b.subject.key:
        return a.subject.key == b.subject.key
    return alike(a.subject.head, b.subject.head)
