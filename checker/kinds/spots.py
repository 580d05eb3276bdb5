"""The places of a claim, and what they tell apart; a part of kind `place`."""

from checker.models import Claim, Mark, Pair, Refusal
from checker.text.fold import fold
from checker.text.site_kinds import find_site_kinds
from checker.text.spelling import parts, variant
from checker.text.whereabouts import Spot, find_spots, is_site


def spots_of(claim: Claim) -> tuple[Spot, ...]:
    """Return the spots of a claim, and names of places that no lexicon knows ("at Kordale")."""
    named = [
        Spot(start=m.start - claim.start, end=m.end - claim.start, text=m.text, sort="name", value=fold(m.text))
        for m in claim.mentions
        if m.kind != "person" and is_site(claim.text, m.start - claim.start, m.end - claim.start)
    ]
    return (*find_spots(claim.text), *find_site_kinds(claim.text), *named)


def of_two_subjects(pair: Pair, a: Spot, b: Spot) -> Refusal | None:
    """Refuse places that tell two subjects apart: "the north pit reopened", "the south pit stays shut"."""
    named = _in_subject(pair.a, a) or _in_subject(pair.b, b)
    if named and (pair.a.predicate, pair.a.polarity) != (pair.b.predicate, pair.b.polarity):
        return Refusal(gate="two_things", reason=f"“{a.text}” and “{b.text}” tell two things apart")
    return None


def _in_subject(claim: Claim, spot: Spot) -> bool:
    subject = claim.subject
    return subject is not None and subject.start <= claim.start + spot.start < subject.end


def may_be_one(a: Spot, b: Spot) -> bool:
    """Return whether two names may be forms of one, or the one of a part of the other."""
    left, right = parts(a.text), parts(b.text)
    return bool(set(left) & set(right)) or variant(left, right)


def has_spot(claim: Claim, spot: Spot) -> bool:
    """Return whether the sentence of a claim has a place."""
    return any(other.sort == spot.sort and other.value == spot.value for other in find_spots(claim.sentence))


def mark_of(claim: Claim, spot: Spot) -> Mark:
    """Return the mark of a place in the text of the article."""
    return Mark(start=claim.start + spot.start, end=claim.start + spot.end, text=spot.text, value=spot.value)
