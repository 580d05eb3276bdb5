"""Which keys are one body over all articles of a run: initials that one article explains, legal forms left out."""

from collections import defaultdict
from collections.abc import Iterable

from checker.models import Claim
from checker.text.fold import fold

_FORMS = frozenset({"ltd", "limited", "plc", "inc", "corp", "llc", "llp", "gmbh", "ag", "nv", "bv", "spa", "oy", "asa"})


def same_bodies(claims: Iterable[Claim]) -> dict[str, str]:
    """Return by key the key of the same body that the run goes by.

    "NRT" is the Northern Rivers Trust in every article if one explains it and none explains it otherwise;
    "Norvik Shipping Ltd" is Norvik Shipping. A capital, its government and a body that sits there stay apart.
    """
    mentions = {(m.key, m.text) for claim in claims for m in claim.mentions if m.kind in ("body", "other")}
    full: dict[str, set[str]] = defaultdict(set)
    for key, text in mentions:
        if text.replace(".", "").isupper() and fold(text) != key and " " in key:
            full[fold(text)].add(key)
    found = {short: keys.pop() for short, keys in full.items() if len(keys) == 1}
    keys = {key for key, _ in mentions}
    found.update({key: bare for key in keys if (bare := _bare(key)) != key and bare in keys})
    return found


def _bare(key: str) -> str:
    words = key.split()
    return " ".join(words[:-1]) if len(words) > 2 and words[-1] in _FORMS else key
