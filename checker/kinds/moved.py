"""What has been moved from one place to another since; a part of kind `place`."""

import re

from checker.kinds.evidence import in_common, points
from checker.kinds.spots import mark_of, may_be_one, spots_of
from checker.models import Claim, Pair, Ruling
from checker.text.elapsed import later
from checker.text.fold import fold
from checker.text.whereabouts import Spot

MATTER = 4   # points of evidence from which what was moved is what the earlier article put elsewhere
_MOVE = frozenset({"move", "transfer", "relocate", "shift", "switch", "stage", "rehouse"})
_WHERE = frozenset({"city", "country", "name"})
_TO = re.compile(r"\b(?:to|in|into) (?:the )?(?:(?:town|village|city|port) of )?$")


def moved(pair: Pair) -> Ruling | None:
    """Return the update that a later article tells: "was to be in Lisbon", "has been moved from Lisbon to Vienna"."""
    after = later(pair.b.published, pair.a.published)
    old, new = (pair.a, pair.b) if after else (pair.b, pair.a)
    if new.predicate not in _MOVE or not (after or later(pair.a.published, pair.b.published)):
        return None
    places = [(x, y) for y in _goals(new) for x in spots_of(old) if x.sort in _WHERE and _left(new, x, y)]
    if not places or points(pair, in_common(pair)) < MATTER:
        return None
    marks = mark_of(old, places[0][0]), mark_of(new, places[0][1])
    a, b = marks if after else (marks[1], marks[0])
    return Ruling(
        verdict="update", topic=f"place:moved:{min(a.value, b.value)}:{max(a.value, b.value)}", a=a, b=b,
        why=f"Moved since: “{marks[0].text}”, then “{marks[1].text}”.",
    )


def _left(claim: Claim, old: Spot, new: Spot) -> bool:
    """Return whether the later passage names the old place as well, and the two are not one."""
    return not may_be_one(old, new) and f" {fold(old.text)} " in f" {fold(claim.sentence)} "


def _goals(claim: Claim) -> list[Spot]:
    """Return where a claim says that what it moves was moved."""
    found = []
    for mention in claim.mentions:
        start, end = mention.start - claim.start, mention.end - claim.start
        if mention.kind != "person" and start >= 0 and _TO.search(claim.text[:start]):
            found.append(Spot(start=start, end=end, text=mention.text, sort="name", value=fold(mention.text)))
    return found
