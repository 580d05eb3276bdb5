"""Finds quantities in an article: what is counted, over what, how exactly."""

from typing import Any

from checker.claims.ages import age_of
from checker.claims.change import change
from checker.claims.counted import family, governor, noun_family, plain_people
from checker.claims.counting import all_of, counted, head_number, total, valued
from checker.claims.dimension import dimension
from checker.claims.implied import Implied, implied
from checker.claims.measures import measure_of
from checker.claims.numbered import is_name
from checker.claims.owners import owner_of
from checker.claims.parser import Reading, Section
from checker.claims.rivals import with_rivals
from checker.claims.scope import partial, scope_of
from checker.claims.times import stretches
from checker.models import Mention, Quantity
from checker.text.figures import Figure, find_figures

_ROLES = {"nsubj": "subject", "nsubjpass": "object", "dobj": "object", "attr": "object"}
_STATES = frozenset({"death", "injury", "missing", "arrest", "rescue", "evacuation"})


def find_quantities(reading: Reading, mentions: tuple[Mention, ...]) -> tuple[Quantity, ...]:
    """Return the quantities of the article in order of their place."""
    found = (quantity for section in reading.sections for quantity in _in_section(section, mentions))
    return with_rivals(sorted(found, key=lambda quantity: quantity.start))


def _in_section(section: Section, mentions: tuple[Mention, ...]) -> list[Quantity]:
    text = section.flat.text
    found: list[Quantity] = []
    for figure in find_figures(text, stretches(text)):
        tokens = section.doc.char_span(figure.at, figure.stop, alignment_mode="expand")
        if tokens is None or is_name(tokens, figure):
            continue
        if figure.shape == "tally":
            found.extend(_tally(section, figure, tokens))
        else:
            found.append(_plain(section, figure, tokens, mentions))
    taken = {quantity.start for quantity in found}
    more = (_implied(section, item, mentions) for item in implied(section.doc))
    return [*found, *(quantity for quantity in more if quantity.start not in taken)]


def _base(section: Section, figure: Figure) -> Quantity:
    start, end = section.flat.span(figure.start, figure.end)
    return Quantity(
        start=start, end=end, text=section.flat.text[figure.start : figure.end], low=figure.low, high=figure.high,
        unit=figure.unit, bound=figure.bound, rounded=figure.step,
    )


def _plain(section: Section, figure: Figure, tokens: Any, mentions: tuple[Mention, ...]) -> Quantity:
    base = _base(section, figure)
    aged = age_of(section, figure, tokens, mentions)
    if aged is not None:
        return base.model_copy(update={"unit": "year_of_age", "noun": "age", "family": "age", "scope": aged})
    number = head_number(tokens)
    noun = counted(number, tokens)
    subject = noun if noun is not None else valued(number, tokens)
    word = noun if noun is not None else number
    verb = governor(word)
    state = "" if figure.of else family(noun, number)
    return base.model_copy(update={
        "noun": _noun(figure, noun, subject, tokens, state),
        "family": _family(figure, subject, state),
        "governor": verb.lemma_.lower() if verb is not None else "",
        "measure": measure_of(figure.unit, word, noun.lemma_.lower() if noun is not None else ""),
        "owner": owner_of(number, tokens, verb),
        "role": _ROLES.get(word.dep_, "other"),
        "total": figure.total or total(noun, number) or all_of(tokens, figure.low),
        "scope": (*change(tokens), *partial(tokens), *_who(noun, state), *scope_of(section, tokens, subject, mentions)),
    })


def _noun(figure: Figure, noun: Any | None, subject: Any | None, tokens: Any, state: str) -> str:
    """Return what is counted or measured; a state of people ("killed") stands for the people."""
    if figure.of in ("length", "weight", "area", "duration", "temperature", "age"):
        return dimension(figure.of, noun, subject, tokens)
    if state in _STATES:
        return state
    lemma = subject.lemma_.lower() if subject is not None else ""
    return noun_family(subject) if noun is None and noun_family(subject) in _STATES else lemma


def _family(figure: Figure, subject: Any | None, state: str) -> str:
    if figure.of and figure.of != "share":
        return figure.of
    return state or noun_family(subject)


def _who(noun: Any | None, state: str) -> tuple[str, ...]:
    """Return who they are that died: "passenger" narrows, "people" does not."""
    if state not in _STATES or noun is None or plain_people(noun) or noun_family(noun) == state:
        return ()
    return (f"who:{noun.lemma_.lower()}",)


def _tally(section: Section, figure: Figure, tokens: Any) -> list[Quantity]:
    """Return both sides of a vote or score, the higher first."""
    verb = governor(tokens[0])
    about = {"noun": "tally", "family": "tally", "governor": verb.lemma_.lower() if verb is not None else ""}
    pair = sorted((figure.low or 0.0, figure.tally or 0.0), reverse=True)
    return [
        _base(section, figure).model_copy(update={**about, "low": value, "high": value, "scope": (side,)})
        for value, side in zip(pair, ("more", "fewer"), strict=True)
    ]


def _implied(section: Section, item: Implied, mentions: tuple[Mention, ...]) -> Quantity:
    start, end = section.span(item.token.i, item.token.i + 1)
    verb = governor(item.word if item.word is not None else item.token)
    noun = item.noun or (item.word.lemma_.lower() if item.word is not None else "")
    tokens = section.doc[item.token.i : item.token.i + 1]
    return Quantity(
        start=start, end=end, text=item.token.text, low=item.low, high=item.high, unit=item.unit, noun=noun,
        family=noun if noun in _STATES else noun_family(item.word), rounded=1.0,
        governor=verb.lemma_.lower() if verb is not None else "",
        scope=(*_who(item.word, noun), *scope_of(section, tokens, item.word, mentions)),
    )
