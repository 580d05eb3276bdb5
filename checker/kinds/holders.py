"""Whether two titles are of one person in one body; a part of kind `label`."""

from checker.kinds.evidence import in_common, points
from checker.kinds.settings import have_common
from checker.kinds.titles import one_office
from checker.models import Claim, Label, Pair, Refusal, Setting
from checker.text.countries import country_of
from checker.text.fold import fold
from checker.text.ladders import public
from checker.text.offices import read_office

NEAR = 4   # points of evidence from which one surname in two passages is one person's


def of_two(pair: Pair, a: Label, b: Label) -> Refusal | None:
    """Refuse titles of two bodies, and persons who share no more than a surname."""
    if a.body and b.body and not one_body(a.body, b.body):
        return Refusal(gate="other_body", reason=f"{a.body} and {b.body} are two bodies")
    if a.status != b.status and bool(a.body) != bool(b.body) and not _placed(pair, a, b):
        return Refusal(gate="which_body", reason="one title does not say of which body it is")
    if pair.same_document or (_full(a) and _full(b)):
        return None
    tied = bool(pair.signals.shared) or bool(a.body and b.body)
    near = (_full(a) or _full(b)) and points(pair, in_common(pair)) >= NEAR
    if near or (tied and one_office(a, b)):
        return None
    return Refusal(gate="which_person", reason="no more than a surname is shared")


def one_body(a: str, b: str) -> bool:
    """Return whether two keys may be of one body or country ("norwegian", "norway")."""
    return bool(set(a.split()) & set(b.split())) or country_of(a) == country_of(b) != "" or have_common([a], [b])


def _placed(pair: Pair, a: Label, b: Label) -> bool:
    """Return whether a title without a body needs none, or its passage names the other's body."""
    if all(public(read_office(label.office)) for label in (a, b)) or "cabinet member" in (a.office, b.office):
        return True
    return told_of_body(pair, a, b)


def told_of_body(pair: Pair, a: Label, b: Label) -> bool:
    """Return whether the passage of the title that has no body names the body of the other, or its article does."""
    one, other = pair.signals.settings
    return _names(pair.b, other, a.body) if a.body else _names(pair.a, one, b.body)


def _names(claim: Claim, setting: Setting, body: str) -> bool:
    """Return whether a passage, or the article that it stands in, names a body."""
    words = set(body.split())
    return words <= set(fold(claim.sentence).split()) or have_common([body], [*setting.names, *claim.keys])


def _full(label: Label) -> bool:
    """Return whether the article has the person's full name: "Ruiz", here or elsewhere "Ana Ruiz"."""
    return " " in label.name or len(label.person.split()) > len(fold(label.name).split())
