"""Who or what one passage flatly shuts out, and the other names as doer or reason: "no dog had found her" against "she
was found by a dog"; a part of kinds `actor` and `cause`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.kinds.contrast import actors, mark, other_occasion, stated
from checker.kinds.lexical import alike
from checker.kinds.same_term import FORM, VAGUE, alike_in_kind, same, words
from checker.kinds.voices import told_alike
from checker.models import Claim, Pair, Ruling, Term, VerdictName
from checker.text.elapsed import days_between
from checker.text.fold import fold
from checker.text.proper import proper_words

_ALSO_CLEARED = re.compile(r"\b(?:cleared|exonerate[sd]?|acquit(?:s|ted)?|absolve[sd]?)\b")
MATTER = 2   # words that both sentences must have, besides him or what is shut out


class ShutOut(NamedTuple):
    """The claim that shuts out, whom or what; the other claim, and what it names instead."""

    one: Claim
    term: Term
    other: Claim
    found: Term


def shut_out(pair: Pair) -> Iterator[ShutOut]:
    """Yield whom or what one side flatly shuts out where the other has it as doer or reason."""
    if pair.same_document or not told_alike(pair.a, pair.b) or other_occasion(pair):
        return
    for one, other in ((pair.a, pair.b), (pair.b, pair.a)):
        for term in filter(_telling, aside(one)):
            if any(same(term, x) for x in (*_acting(one), *aside(other))):
                continue
            found = next((x for x in _acting(other) if same(term, x) and alike_in_kind(term, x)), None)
            of_deed = not (_none(term) and term.key) or alike(one.predicate, other.predicate)
            if found is not None and of_deed and _one_matter(one, other, term, found):
                yield ShutOut(one, term, other, found)


def ruled(pair: Pair, days: int) -> Iterator[Ruling]:
    """Yield a ruling for each; articles that are further apart than ``days`` may tell what was found out since."""
    verdict: VerdictName = "update" if (days_between(pair.a.published, pair.b.published) or 0) > days else "conflict"
    for one, term, other, found in shut_out(pair):
        marks = {one.id: mark(term), other.id: mark(found)}
        yield Ruling(
            verdict=verdict, topic=f"actor:not:{fold(found.head)}", a=marks[pair.a.id], b=marks[pair.b.id],
            why=f"One passage has {found.text} as doer or reason; the other says flatly: not {term.text}.",
            settle="The record of the deed, the inquiry's report, or those present.",
        )


def aside(claim: Claim) -> list[Term]:
    """Return who and what a claim sets aside in any way."""
    denied = (term for cause in claim.causes for term in cause.denied)
    return [*claim.cleared, *denied]


def _telling(term: Term) -> bool:
    return term.flat and not term.passive and term.head not in VAGUE


def _acting(claim: Claim) -> list[Term]:
    """Return who acts in a claim and what it gives as a reason, if it states that."""
    if not stated(claim) or _ALSO_CLEARED.search(claim.statement.lower()):
        return []
    given = [cause.cause for cause in claim.causes if cause.cause is not None]
    voices = {voice.key for voice in claim.holder.chain if voice.key}   # who only says something does nothing
    out = {term.start for term in aside(claim)}
    found = (term for term in (*actors(claim), *given) if term.start not in out)
    return [term for term in found if not _none(term) and term.key not in voices]


def _none(term: Term) -> bool:
    return fold(term.text).split()[:1] in (["no"], ["neither"], ["nobody"], ["none"], ["not"])


def _one_matter(one: Claim, other: Claim, term: Term, found: Term) -> bool:
    """Return whether the two sentences have words in common beside what the one shuts out, and beside names where
    it names somebody, who does many things."""
    besides = words(term) | words(found) | (proper_words(one.sentence) if term.key else frozenset())
    said = frozenset(fold(other.sentence).split()) - FORM
    common = {x for x in frozenset(fold(one.sentence).split()) - FORM for y in said if alike(x, y)}
    told = fold(other.statement).split()   # "told the radio on Friday" is no matter
    return len(common - besides) >= MATTER and any(alike(x, word) for x in common - besides for word in told)
