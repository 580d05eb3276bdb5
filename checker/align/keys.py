"""Keys under which claims meet besides their vectors: same person's office, same thing counted."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from checker.models import Claim, Via

CROWD = 60   # a key that more claims share than this says nothing ("person:trump" in a long story)


def meet(claims: Sequence[Claim]) -> dict[tuple[int, int], set[Via]]:
    """Return index pairs (i < j) that share a key, with the keys' names."""
    pairs: dict[tuple[int, int], set[Via]] = defaultdict(set)
    for via, keys_of in _KEYS.items():
        members: dict[str, list[int]] = defaultdict(list)
        for i, claim in enumerate(claims):
            for key in set(keys_of(claim)):
                members[key].append(i)
        for crowd in members.values():
            for pair in combinations(crowd[:CROWD], 2):
                pairs[pair].add(via)
    return pairs


def _labels(claim: Claim) -> Iterator[str]:
    for label in claim.labels:
        yield label.person.split()[-1] if label.person else label.name
        if label.body:
            yield f"{label.office} of {label.body}"


def _quantities(claim: Claim) -> Iterator[str]:
    for quantity in claim.quantities:
        yield f"{quantity.unit}:{quantity.noun}"


def _names(claim: Claim) -> Iterator[str]:
    for mention in claim.mentions:
        yield mention.key


_KEYS: dict[Via, Callable[[Claim], Iterator[str]]] = {
    "label": _labels, "quantity": _quantities, "name": _names,
}
