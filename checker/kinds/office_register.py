"""Holds a title against the register of office holders, as of the article's date."""

from datetime import date

from checker.models import Claim, Label, Mark, Outcome, Pair, Refusal, Ruling
from checker.text.countries import country_of
from checker.text.elapsed import day, days_between
from checker.text.ladders import exclude, same_office
from checker.text.offices import Office, leftover, read_office
from checker.text.register import Term, same_body, terms_of

RECENT = 31   # days; a time within them is the article's present


def against_register(pair: Pair, desk: tuple[str, ...]) -> Outcome:
    """Judge the labels of one claim against the register; both marks are the label itself."""
    if not pair.alone or pair.a.published is None:
        return Outcome(refusals=(Refusal(gate="not_alone", reason="the register is asked once a dated passage"),))
    said = [_judge(pair.a, label, desk) for label in pair.a.labels]
    return Outcome.of(said)


def _judge(claim: Claim, label: Label, desk: tuple[str, ...]) -> Ruling | Refusal:
    assert claim.published is not None
    today, office = day(claim.published), read_office(label.office)
    terms = [term for term in terms_of(label.person, desk) if same_body(label.body, term.body)]
    if not terms:
        return Refusal(gate="not_in_register", reason=f"the register does not have {label.name or label.text}")
    if any(quote.start <= label.start < quote.end for quote in claim.quotes):
        return Refusal(gate="quoted", reason=f"“{label.text}” stands in a quotation")
    if not all(country_of(word) for word in leftover(label.office)):
        return Refusal(gate="other_title", reason=f"“{label.text}” may be the title of another body")
    reason = _former(terms, office, today) if label.status == "former" else ""
    if label.status == "current":
        reason = _current(terms, office, today, now=_is_now(claim, today))
    if not reason:
        return Refusal(gate="register_agrees", reason=f"the register does not speak against “{label.text}”")
    mark = Mark(start=label.start, end=label.end, text=label.text, value=f"{label.status} {office.name}")
    topic = f"label:{label.person.split()[-1]}:{office.rank}"
    return Ruling(verdict="conflict", topic=topic, a=mark, b=mark, why=f"“{label.text}”: {reason}.")


def _former(terms: list[Term], office: Office, today: date) -> str:
    held = [term for term in terms if same_office(term.read, office) and term.holds(today)]
    return f"the register has {held[0].words}" if held else ""


def _current(terms: list[Term], office: Office, today: date, now: bool) -> str:
    """Return what speaks against the office being held today. A title of the past needs a passage of now:
    "President Obama signed it" may be history, "President Obama is to sign it" is not."""
    same = [term for term in terms if same_office(term.read, office)]
    if any(term.may_hold(today) for term in same):
        return ""
    if same and (now or all(term.begins_after(today) for term in same)):
        return f"the register has {max(same, key=lambda term: term.start).words}"
    held = [term for term in terms if term.holds(today) and exclude(term.read, office)]
    return f"the register has {held[0].words}" if held and not same else ""


def _is_now(claim: Claim, today: date) -> bool:
    ends = [when.last for when in claim.time.spans if when.last]
    if ends:
        return any((days_between(end, today) or 0) <= RECENT for end in ends)
    return claim.time.tense in ("present", "future")
