"""Keys under which claims meet besides their vectors: same person's office, same thing counted."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence, Set
from itertools import combinations

from checker.models import Claim, Via

CROWD = 60   # a key that more claims share than this says nothing ("person:trump" in a long story)

Place = tuple[int, int]
Documents = tuple[str, str]


def between(a: Claim, b: Claim) -> Documents:
    """Return the documents of two claims in order of their names."""
    return (a.document, b.document) if a.document <= b.document else (b.document, a.document)


def meet(claims: Sequence[Claim], documents: Set[Documents]) -> dict[Documents, dict[Place, set[Via]]]:
    """Return index pairs (i < j) that share a key, with the keys' names, by the documents that are compared."""
    met: dict[Documents, dict[Place, set[Via]]] = defaultdict(dict)
    for via, keys_of in _KEYS.items():
        members: dict[str, list[int]] = defaultdict(list)
        for i, claim in enumerate(claims):
            for key in set(keys_of(claim)):
                members[key].append(i)
        for crowd in members.values():
            for i, j in combinations(crowd[:CROWD], 2):
                both = between(claims[i], claims[j])
                if both in documents:
                    met[both].setdefault((i, j), set()).add(via)
    return met


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
