"""Years against years: an age against a birth, years of service against their beginning, an anniversary against the
year of what it keeps."""

import re
from collections.abc import Iterator
from itertools import product

from checker.kinds.anniversaries import ago, kept_years
from checker.kinds.deed import beside_names
from checker.kinds.phases import bounds
from checker.models import Claim, Mark, Pair, Quantity, Ruling, When
from checker.text.elapsed import day
from checker.text.persons import same_person

YEAR = 365.25
LEAST = 2      # years of service; less is told in months
_FOR = re.compile(r"\b(?:for|after|spent|served) (?:the (?:past|last) )?$", re.IGNORECASE)
_DEAD = frozenset({"die", "kill", "drown", "perish"})


def years(pair: Pair) -> list[Ruling]:
    """Return what two passages about one person say of his years that cannot both be."""
    found: list[Ruling] = []
    dated = pair.same_document and pair.a.time.spans and pair.b.time.spans
    if not (pair.a.quantities or pair.b.quantities or dated):
        return found
    for one, other, swapped in ((pair.a, pair.b, False), (pair.b, pair.a, True)):
        misfits = *_ages(one, other), *_service(pair, one, other), *kept_years(one, other), *ago(pair, one, other)
        found += [_ruling(*marks, swapped) for marks in misfits]
    return found[:1]


def _ages(aged: Claim, born: Claim) -> Iterator[tuple[Mark, Mark, str]]:
    """Yield an age that a year of birth does not make, at the time of publication."""
    if aged.published is None or aged.time.tense != "present" or aged.predicate in _DEAD:
        return
    births = [w for w in born.time.spans if w.verb == "bear" and w.relation == "at" and w.first and w.last]
    for age, birth in product((q for q in aged.quantities if q.unit == "year_of_age"), births):
        assert birth.first and birth.last
        whole = day(aged.published).year
        least, most = whole - birth.last.year - 1, whole - birth.first.year
        one = bool(age.scope) and born.subject is not None and same_person(age.scope[0], born.subject.key)
        if one and age.low == age.high and age.low is not None and not least <= age.low <= most:
            yield _mark(age), _date(birth), f"Born in {birth.text}, a person is {least} or {most}, not {age.low:g}."


def _service(pair: Pair, served: Claim, began: Claim) -> Iterator[tuple[Mark, Mark, str]]:
    """Yield years for which somebody cannot have done what he began in a later year."""
    keys = {claim.subject.key if claim.subject is not None else "" for claim in (served, began)}
    if served.published is None or len(keys) > 1 or "" in keys or not beside_names(pair):
        return
    spans = [quantity for quantity in served.quantities if _is_service(served, quantity)]
    for span, start in product(spans, began.time.spans):
        begun = start.relation == "since" or (start.relation == "at" and bounds((start.verb,)) == "start")
        if not begun or start.first is None or span.low is None:
            continue
        most = day(served.published).year - start.first.year + 1
        if span.low / YEAR > most:
            yield _mark(span), _date(start), f"From {start.text} it is {most} years at most, not {span.low / YEAR:g}."


def _is_service(claim: Claim, quantity: Quantity) -> bool:
    """Return whether a duration is of years of doing one thing: "for 22 years", no "40-year low"."""
    before = claim.sentence[: max(quantity.start - claim.sentence_start, 0)]
    exact = quantity.unit == "day" and quantity.low == quantity.high and (quantity.low or 0) >= LEAST * YEAR
    return exact and bool(_FOR.search(before)) and any(mention.kind == "person" for mention in claim.mentions)


def _mark(quantity: Quantity) -> Mark:
    return Mark(start=quantity.start, end=quantity.end, text=quantity.text, value=quantity.text)


def _date(when: When) -> Mark:
    return Mark(start=when.start, end=when.end, text=when.text, value=when.text)


def _ruling(one: Mark, other: Mark, why: str, swapped: bool) -> Ruling:
    a, b = (other, one) if swapped else (one, other)
    return Ruling(verdict="conflict", topic=f"date:years:{one.text}", a=a, b=b, why=why)
