"""How far two claims are about one matter: their heads, and the share of words that they have in common."""

from dataclasses import dataclass

from checker.kinds.lexical import alike, meaning, opposed, senses
from checker.kinds.once import once
from checker.models import Claim, Pair
from checker.text.fold import fold

HEADS = 2   # words of a matter that may name it: "guarantees or membership", "close the mill"

THINGS = 2   # words in common that count; more are a longer sentence rather than a closer one
NEAR = 0.5   # cosine of two statements; half of the true pairs of one party on NewsPairs lie above
HALF = 0.5    # the same, if two words in common are no names
WHOLE = 0.75   # share from which a head may stand anywhere: "accept two-tier pay", "sign up to a scale of two-tier pay"


@dataclass(frozen=True)
class Overlap:
    """``head``: a key of what both are about, "" if their heads differ; ``word``: the same as a reader sees it.
    ``share``: part of the shorter matter that the longer one has, 0-1. ``words``: what is in common. ``left``:
    what only one side has."""

    head: str
    word: str
    share: float
    words: tuple[str, ...]
    left: tuple[str, ...]


def overlap(a: Claim, b: Claim) -> Overlap:
    """Compare the matters of two claims, families and synonyms counting as one word."""
    left, right = _compared(a, b)
    common, back = _alike_to(left, right), _alike_to(right, left)
    sizes = sorted(((len(left), len(common)), (len(right), len(back))))
    bare = opposites(a, b) is not None   # "will stay", "will go": the opposite words are all there is
    share = sizes[0][1] / sizes[0][0] if sizes[0][0] else float(bare)
    alone = [word for word in (*left, *right) if word not in common and word not in back]
    head = _head(a, b, HEADS)
    names = names_in(a) | names_in(b)
    shared = min(len(common), len(back))   # each in its own side's words, so that the sides can be swapped
    things = min(len([word for word in side if word not in names]) for side in (common, back))
    if not head[0] and ((share >= WHOLE and shared > 1) or (share >= HALF and things > 1)):
        head = _head(a, b, len(left) + len(right))
    return Overlap(*head, share, tuple(common), tuple(alone))


def points(pair: Pair, found: Overlap) -> int:
    """Return 0 to 7: what speaks for one matter where words are few. A thing in common counts two (two at most),
    the head one, a place or body one, nearness of the statements one; less one if a
    single word is in common, and each side has things of its own ("a toll on the bridge", "a toll on the pass")."""
    names = names_in(pair.a) | names_in(pair.b)
    things = [word for word in found.words if word not in names]
    score = 2 * min(len(things), THINGS) + bool(found.head) + bool(set(found.words) - set(things))
    apart = len(found.words) < THINGS and all(set(found.left) & set(c.matter) - names for c in (pair.a, pair.b))
    return score + (pair.signals.cosine >= NEAR) - apart


def _alike_to(words: list[str], others: list[str]) -> list[str]:
    """Return the words that share a family or a meaning with one of the others."""
    known = frozenset().union(*map(senses, others))
    return [word for word in words if senses(word) & known]


def _compared(a: Claim, b: Claim) -> tuple[list[str], list[str]]:
    """Return both matters without the words that oppose one another, which cannot be in common."""
    words = opposites(a, b) if a.polarity == b.polarity else None
    return tuple([word for word in claim.matter if word not in (words or ())] for claim in (a, b))  # type: ignore[return-value]


def _head(a: Claim, b: Claim, reach: int) -> tuple[str, str]:
    pairs = [(x, y) for x in a.matter[:1] for y in b.matter[:reach]]
    pairs += [(x, y) for x in a.matter[:reach] for y in b.matter[:1]]
    barred = frozenset() if a.stance and b.stance else names_in(a) | names_in(b)
    found = [(meaning(x, y), min(x, y)) for x, y in pairs if alike(x, y) and x not in barred]
    return min(found, default=("", ""))


@once
def names_in(claim: Claim) -> frozenset[str]:
    """Return the words of the names in a claim; a name is a matter only where both sides take a stance to it ("backs
    Ruiz", "criticised Ruiz")."""
    return frozenset(word for m in claim.mentions for word in (*m.key.split(), *fold(m.text).split()))


def other_names(a: Claim, b: Claim, found: Overlap) -> bool:
    """Return whether each matter has a name that the other lacks ("the mill in Leyford", "in Norham")."""
    return all(names_in(claim) & set(found.left) & set(claim.matter) for claim in (a, b))


def opposites(a: Claim, b: Claim) -> tuple[str, str] | None:
    """Return the words by which two claims exclude one another ("open", "shut"), or None."""
    found = [(x, y) for x in a.matter[:HEADS] for y in b.matter[:HEADS] if opposed(x, y)]
    return min(found, key=sorted) if found else None
