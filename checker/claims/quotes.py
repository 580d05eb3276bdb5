"""Finds quotes in an article: the words between the marks, and whose they are."""

from checker.claims.parser import Reading, Section
from checker.claims.speakers import Place, Spoken
from checker.models import Quote
from checker.text.quotes import Marked


def find_quotes(reading: Reading, spoken: dict[Place, Spoken]) -> tuple[Quote, ...]:
    """Return the quotes of the article in order of their place; a nested quote has no speaker of its own."""
    return tuple(
        _quote(section, number, mark, spoken)
        for section in reading.sections
        for number, mark in enumerate(section.marked, start=1)
    )


def _quote(section: Section, number: int, mark: Marked, spoken: dict[Place, Spoken]) -> Quote:
    found = spoken.get((section.block.start, number))
    return Quote(
        start=mark.start, end=mark.end, text=section.text[mark.start : mark.end],
        speaker=found.voice.key if found else "", speaker_name=found.voice.name if found else "",
        partial=_partial(section, number),
    )


def _partial(section: Section, number: int) -> bool:
    """A quote is partial if it is a piece of the paper's own sentence: no finite clause of its own in it."""
    tokens = [token for token in section.doc if section.quoted[token.i] == number]
    roots = [token for token in tokens if section.quoted[token.head.i] != number or token.head.i == token.i]
    text = section.text[section.marked[number - 1].start : section.marked[number - 1].end]
    if text[:1].isupper() and text[-1:] in ",.?!…":   # "The bridge," she said, "is not safe."
        return False
    whole = any(token.head.i == token.i or token.dep_ in ("ccomp", "conj", "parataxis") for token in roots)
    return not whole or len(tokens) < 2
