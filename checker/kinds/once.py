"""Works out once what a claim says by itself, since it meets a hundred others."""

from collections.abc import Callable
from typing import TypeVar

from checker.models import Claim

Found = TypeVar("Found")
KEEP = 4096   # claims


def once(function: Callable[[Claim], Found]) -> Callable[[Claim], Found]:
    """Remember what a function says of each claim object; to compare all slots would take longer than it saves."""
    known: dict[int, tuple[Claim, Found]] = {}

    def remembered(claim: Claim) -> Found:
        held = known.get(id(claim))
        if held is None or held[0] is not claim:
            if len(known) >= KEEP:
                known.clear()
            held = known[id(claim)] = (claim, function(claim))
        return held[1]

    return remembered
