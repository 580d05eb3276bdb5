"""Gives one person and one body one key over all articles of a run."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeVar

from checker.claims.bodies import same_bodies
from checker.claims.officers import name_officers
from checker.models import Category, Claim, Holder, Record
from checker.text.names import canonical

Keyed = TypeVar("Keyed", bound=Record)


def link(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Return the claims with equal keys for equal people and bodies, in every slot that has keys."""
    mapping = canonical(_people(claims))
    bodies = same_bodies(claims)
    mapping = {document: {**bodies, **mapping.get(document, {})} for document in {c.document: None for c in claims}}
    changed = {document: {a: b for a, b in keys.items() if a != b} for document, keys in mapping.items()}
    linked = (_relink(claim, changed[claim.document]) if changed.get(claim.document) else claim for claim in claims)
    return name_officers(tuple(linked))


def _people(claims: Iterable[Claim]) -> dict[str, list[str]]:
    """Return the keys by document that name persons there; a key that is mostly a place or body elsewhere is not."""
    kinds: dict[str, Counter[bool]] = defaultdict(Counter)
    keys: dict[str, dict[str, None]] = defaultdict(dict)
    for claim in claims:
        for mention in claim.mentions:
            kinds[mention.key][mention.kind == "person"] += 1
            keys[claim.document][mention.key] = None
        for label in claim.labels:
            kinds[label.person][True] += 1
            keys[claim.document][label.person] = None
    people = {key for key, count in kinds.items() if key and count[True] >= count[False]}
    return {document: [key for key in own if key in people] for document, own in keys.items()}


def _relink(claim: Claim, keys: dict[str, str]) -> Claim:
    chain = tuple(_with(voice, keys, "key") for voice in claim.holder.chain)
    return claim.model_copy(update={
        "mentions": tuple(_with(mention, keys, "key") for mention in claim.mentions),
        "labels": tuple(_with(label, keys, "person") for label in claim.labels),
        "quotes": tuple(_with(quote, keys, "speaker") for quote in claim.quotes),
        "holder": Holder(chain=chain) if chain != claim.holder.chain else claim.holder,
        "subject": _with(claim.subject, keys, "key") if claim.subject is not None else None,
        "object": _with(claim.object, keys, "key") if claim.object is not None else None,
        "categories": tuple(_with_all(category, keys) for category in claim.categories),
        "committer": keys.get(claim.committer, claim.committer),
        "joint": tuple(keys.get(key, key) for key in claim.joint),
    })


def _with(record: Keyed, keys: dict[str, str], field: str) -> Keyed:
    """Return a record with the run's key in a field; the same record if nothing changes."""
    key = keys.get(getattr(record, field))
    return record if key is None else record.model_copy(update={field: key})


def _with_all(category: Category, keys: dict[str, str]) -> Category:
    known = tuple(keys.get(key, key) for key in category.keys)
    return category if known == category.keys else category.model_copy(update={"keys": known})
