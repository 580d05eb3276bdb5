"""Whether two figures are of one thing: one noun, one state of people, one measure; and how sure that must be."""

from typing import Literal

from checker.kinds.deed import beside_names
from checker.kinds.lexical import alike
from checker.kinds.tolls import TOLLS
from checker.models import Pair, Quantity, Refusal

Likeness = Literal["state", "measure", "noun", "unit", "two_nouns"]
_MEASURED = frozenset({"km", "kg", "km/h", "celsius"})
_PEOPLE = TOLLS | {"person"}
_LIGHT = frozenset({"", "be", "have", "number", "count", "say", "tell", "put", "stand", "total", "hold", "make"})


def likeness(a: Quantity, b: Quantity) -> Likeness:
    """Return what two figures of one unit have in common: a state of people, a measure, a noun, or no more than the
    unit; two counts that name two nouns have least."""
    if a.family and a.family == b.family and a.family in TOLLS and same_noun(a, b):
        return "state"
    if a.measure and a.measure == b.measure:
        return "measure"
    if same_noun(a, b):
        return "measure" if a.unit in _MEASURED and a.noun == b.noun else "noun"
    return "two_nouns" if a.unit == "count" and a.noun and b.noun else "unit"


def same_noun(a: Quantity, b: Quantity) -> bool:
    """Return whether two figures count one noun, one state of people, or one measure of one verb."""
    if (a.noun and b.noun and alike(a.noun, b.noun)) or (one_whole(a, b) and _told_alike(a, b)):
        return True
    if a.family and a.family == b.family and a.family in (a.noun, b.noun):
        return True
    if a.family == b.family == "person":
        return "people" in (a.noun, b.noun) or "person" in (a.noun, b.noun)
    measured = a.unit != "count" and bool(a.governor) and alike(a.governor, b.governor)
    return measured and not (a.noun and b.noun)


def one_whole(a: Quantity, b: Quantity) -> bool:
    """Return whether both are some of as many: "two of the thirty", "26 of the 30"."""
    return a.total is not None and a.total == b.total


def _told_alike(a: Quantity, b: Quantity) -> bool:
    return a.governor not in _LIGHT and alike(a.governor, b.governor)


def of_two_things(pair: Pair, a: Quantity, b: Quantity, like: Likeness) -> Refusal | None:
    """Refuse figures that what is told of them, or what they belong to, makes two."""
    if like in ("unit", "two_nouns") and (not _alone(pair, a) or _kinds_differ(a, b)):
        return Refusal(gate="other_noun", reason=f"{a.noun or a.text} and {b.noun or b.text} may be two things")
    if like in ("noun", "measure") and a.unit == "count" and not _one_deed(pair, a, b):
        return Refusal(gate="other_deed", reason=f"{a.governor} and {b.governor} may be two things that befell them")
    if a.unit in _MEASURED and a.owner and b.owner and not alike(a.owner, b.owner):
        return Refusal(gate="other_owner", reason=f"of the {a.owner} and of the {b.owner}")
    return None


def nameless(a: Quantity, b: Quantity, sure: bool) -> Refusal | None:
    """Refuse numbers of which nothing says what they count: a batsman is out "for 6"; but "fifty were treated" and
    "cut to three" count what the other passage names. Of two bare numbers one must be ``sure``."""
    bare = [q for q in (a, b) if q.unit == "count" and not (q.noun or q.family or q.measure)]
    loose = [q for q in bare if q.role == "other" and q.governor in _LIGHT]
    if loose or (len(bare) == 2 and not sure):
        return Refusal(gate="other_noun", reason=f"nothing says what {bare[0].text} counts")
    return None


def _one_deed(pair: Pair, a: Quantity, b: Quantity) -> bool:
    """Return whether what is told of those counted may be one thing: 4,000 moved and 400 given permits are two."""
    if a.governor in _LIGHT or b.governor in _LIGHT or alike(a.governor, b.governor):
        return True
    if a.measure and a.measure == b.measure:
        return True
    return beside_names(pair, frozenset({a.noun, b.noun, *a.scope, *b.scope}))


def one_family(a: Quantity, b: Quantity) -> bool:
    """Return whether two nouns may count one thing: both people, or what befell people ("41 arrests")."""
    return bool(a.family and (a.family == b.family or {a.family, b.family} <= _PEOPLE))


def _kinds_differ(a: Quantity, b: Quantity) -> bool:
    """Return whether both have a family, or a measure, and two."""
    families = a.family and b.family and a.family != b.family
    return bool(families or (a.measure and b.measure and a.measure != b.measure))


def _alone(pair: Pair, figure: Quantity) -> bool:
    """Return whether each passage has one figure of the unit only, so that they must mean the same."""
    return all(sum(q.unit == figure.unit for q in claim.quantities) == 1 for claim in (pair.a, pair.b))
