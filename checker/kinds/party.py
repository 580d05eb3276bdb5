"""Who stands behind a claim, and whether two claims are one party's."""

from checker.models import Claim
from checker.text.persons import same_person

_OWN = ("plan", "promise", "wish")   # "Harrow will sell the mill" is Harrow's own matter, whoever reports it


def parties(claim: Claim) -> tuple[str, ...]:
    """Return the keys of those whose stance a claim may be, the surest first: committer, holder, subject."""
    voice = claim.holder.innermost
    keys = [claim.committer, voice.key if voice else ""]
    if claim.subject and claim.modality in _OWN:
        keys.append(claim.subject.key)
    bodies = [label.body for label in claim.labels if label.person in keys and label.person]
    return tuple(dict.fromkeys(key for key in (*keys, *bodies) if key))


def shared_party(a: Claim, b: Claim) -> str:
    """Return the key that both claims' parties share, in its shortest form, or ""."""
    found = [min(x, y, key=len) for x in parties(a) for y in parties(b) if same_party(x, y)]
    return min(found, key=len) if found else ""


def same_party(a: str, b: str) -> bool:
    """Return whether two keys name one person or body ("harrow", "harrow foods")."""
    left, right = set(a.split()), set(b.split())
    return a == b or same_person(a, b) or left <= right or right <= left


def paper(claim: Claim) -> bool:
    """Return whether the paper itself vouches for a claim."""
    return claim.holder.innermost is None


def comparable(a: Claim, b: Claim) -> bool:
    """Return whether one reader may hold the two against each other: the papers, or one voice in both."""
    one, other = a.holder.innermost, b.holder.innermost
    if one is None or other is None:
        return one is other
    return bool(one.key and other.key) and same_party(one.key, other.key)
