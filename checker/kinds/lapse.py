"""Whether two stretches of time are of one thing: from one event, or of one deed; and figures of a part by its name."""

import re

from checker.kinds.lexical import alike
from checker.kinds.phases import LIGHT
from checker.models import Claim, Pair, Quantity, Refusal
from checker.text.fold import fold

_ANCHOR = re.compile(r" (?:after|before|since|into|ahead of|from)((?: [\w'’-]+){1,4})")
_TAKING = LIGHT | {"", "have", "take", "last", "need", "spend", "run"}    # "took two years to shoot", "shot in 19 days"
_AMONG = re.compile(r"\b(?:among|amongst)\b", re.IGNORECASE)


def other_stretch(pair: Pair, a: Quantity, b: Quantity, sure: bool) -> Refusal | None:
    """Refuse durations of two deeds, unless the judge is ``sure``, or counted from two events; and shares among some
    against shares of all."""
    if a.unit == "percent" and bool(_AMONG.search(pair.a.text)) != bool(_AMONG.search(pair.b.text)):
        return Refusal(gate="part_whole", reason="one share is among some only")
    if a.unit == "percent" and _narrower(pair, a, b):
        return Refusal(gate="part_whole", reason="one passage is about a part of what the other is about")
    if a.unit != "day" or (a.measure and a.measure == b.measure):
        return None
    anchors = _anchor(pair.a, a), _anchor(pair.b, b)
    if all(anchors) and not any(alike(x, y) for x in anchors[0] for y in anchors[1]):
        return Refusal(gate="other_event", reason=f"from {anchors[0][0]} and from {anchors[1][0]}")
    if not (sure or _one_deed(a, b)):
        return Refusal(gate="other_deed", reason=f"{a.governor} and {b.governor} may be two things that took so long")
    return None


def _anchor(claim: Claim, figure: Quantity) -> list[str]:
    """Return the words for the event that a stretch is counted from: "225 days after the election"."""
    found = _ANCHOR.match(claim.sentence[max(figure.end - claim.sentence_start, 0) :])
    return [word for word in fold(found[1]).split() if len(word) > len("the")] if found else []


def _one_deed(a: Quantity, b: Quantity) -> bool:
    if a.measure or b.measure or (a.noun and b.noun and alike(a.noun, b.noun)):   # one says "prison"
        return True
    return bool({a.governor, b.governor} & _TAKING) or alike(a.governor, b.governor)


def _narrower(pair: Pair, a: Quantity, b: Quantity) -> bool:
    """Return whether of two subjects of one head one has names more: "exports from Torvia", "to Kell" besides."""
    one, other = pair.a.subject, pair.b.subject
    if one is None or other is None or not (alike(one.head, a.noun) and alike(other.head, b.noun)):
        return False
    names = [{word for key in pair.a.keys | pair.b.keys for word in key.split()} & set(fold(term.text).split())
             for term in (one, other)]
    return bool(names[0] and names[1]) and (names[0] < names[1] or names[1] < names[0])
