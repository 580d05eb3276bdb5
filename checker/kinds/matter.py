"""How far two claims are about one matter: their heads, and the share of words that they have in common."""

from dataclasses import dataclass

from checker.kinds.lexical import alike, meaning, opposed
from checker.models import Claim

HEADS = 2   # words of a matter that may name it: "guarantees or membership", "close the mill"


@dataclass(frozen=True)
class Overlap:
    """``head``: the name of what both are about, "" if their heads differ. ``share``: part of the shorter
    matter that the longer one has, 0-1. ``words``: what is in common. ``left``: what only one side has."""

    head: str
    share: float
    words: tuple[str, ...]
    left: tuple[str, ...]


def overlap(a: Claim, b: Claim) -> Overlap:
    """Compare the matters of two claims, families and synonyms counting as one word."""
    common = [word for word in a.matter if any(alike(word, other) for other in b.matter)]
    back = [word for word in b.matter if any(alike(word, other) for other in a.matter)]
    size = min(len(a.matter), len(b.matter))
    share = min(len(common), len(back)) / size if size else 0.0
    left = [word for word in (*a.matter, *b.matter) if word not in common and word not in back]
    return Overlap(_head(a, b), share, tuple(common), tuple(left))


def _head(a: Claim, b: Claim) -> str:
    pairs = [(x, y) for x in a.matter[:1] for y in b.matter[:HEADS]]
    pairs += [(x, y) for x in a.matter[:HEADS] for y in b.matter[:1]]
    return min((meaning(x, y) for x, y in pairs if alike(x, y)), default="")


def opposites(a: Claim, b: Claim) -> tuple[str, str] | None:
    """Return the words by which two claims exclude one another ("open", "shut"), or None."""
    found = [(x, y) for x in a.matter[:HEADS] for y in b.matter[:HEADS] if opposed(x, y)]
    return found[0] if found else None
