"""Finds labels: who holds, held or will hold which office, as the article puts it."""

from collections.abc import Iterator
from typing import Any

from checker.claims.descriptions import described
from checker.claims.given import is_given
from checker.claims.offices import is_office
from checker.claims.parser import Reading, Section
from checker.claims.people import Person, find_people, find_pronouns
from checker.claims.posts import by_verb
from checker.claims.statement import Context
from checker.claims.title import Title, read_title
from checker.models import Label, Mention

_TITLE_TAGS = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "HYPH", "POS", "VBN", "AFX", "RB"})


def find_labels(
    reading: Reading, mentions: tuple[Mention, ...], context: Context | None = None
) -> tuple[Label, ...]:
    """Return the labels of the article in order of their place; with a context also those of "he" and "she"."""
    found: list[Label] = []
    for section in reading.sections:
        for person in filter(_is_named, find_people(section, mentions)):
            found.extend(_of_person(section, person, mentions))
        for person in find_pronouns(section, context) if context is not None else ():
            found.extend(label_of(section, person, title) for title in by_verb(section, person, mentions))
    found.extend(described(reading, mentions, tuple(found)))
    unique = {(label.start, label.end, label.person, label.office): label for label in found}
    return tuple(sorted(unique.values(), key=lambda label: (label.start, label.end)))


def _is_named(person: Person) -> bool:
    """Leave out a title that the recogniser took for a name ("Deputy Prime Minister"); "Tom Bishop" is one."""
    first, last = person.doc[person.first], person.doc[person.last]
    return not is_office(last) or is_given(first.lower_)


def _of_person(section: Section, person: Person, mentions: tuple[Mention, ...]) -> Iterator[Label]:
    for head in (*_before(person), *_beside(person)):
        title = read_title(section, head, mentions)
        if title:
            yield label_of(section, person, title)
    for title in by_verb(section, person, mentions):
        yield label_of(section, person, title)


def label_of(section: Section, person: Person, title: Title) -> Label:
    """Return the label of a person; it spans the title and, where they touch, the name."""
    first, last = title.first, title.last
    if last + 1 == person.first:
        last = person.last
    start, end = section.span(first, last + 1)
    return Label(
        start=start, end=end, text=section.doc[first : last + 1].text, person=person.key, name=person.name,
        office=title.office, body=title.body, status=title.status,
    )


def _before(person: Person) -> Iterator[Any]:
    """Yield the head of the title that stands right before a name: "finance minister" of "finance minister Ana Ruiz",
    or of "ministers Ana Ruiz and Tom Marsh" for the second name."""
    doc, at = person.doc, person.first - 1
    if at < 0:
        return
    near = doc[at] if is_office(doc[at]) and doc[at].tag_ in _TITLE_TAGS else None
    heads = (near, _elect(doc, at), _of_phrase(doc, at), _list_head(person))
    yield from [head for head in heads if head is not None][:1]


def _elect(doc: Any, at: int) -> Any | None:
    """Return "president" of "president-elect" that ends at ``doc[at]``."""
    if at == 0 or (doc[at - 1].text == "-" and at == 1):
        return None
    head = doc[at - 2] if doc[at - 1].text == "-" else doc[at - 1]
    return head if doc[at].lower_ in ("elect", "designate") and is_office(head) else None


def _of_phrase(doc: Any, at: int) -> Any | None:
    """Return "Minister" of "Minister of Finance" that ends at ``doc[at]``."""
    for back in range(at - 1, max(at - 6, 0), -1):
        word = doc[back]
        if word.lower_ in ("of", "for") and is_office(doc[back - 1]) and doc[back - 1].text[0].isupper():
            return doc[back - 1]
        if word.pos_ not in ("NOUN", "PROPN", "ADJ", "DET", "CCONJ"):
            return None
    return None


def _list_head(person: Person) -> Any | None:
    """Return the plural office before the first name of a list that this person stands in."""
    doc, at = person.doc, person.first - 1
    while at > 0 and (doc[at].lower_ in ("and", ",", "&") or doc[at].ent_type_ == "PERSON" or doc[at].tag_ in ("NNP",)):
        if is_office(doc[at]) and doc[at].tag_ in ("NNS", "NNPS"):
            return doc[at]
        at -= 1
    return doc[at] if at >= 0 and is_office(doc[at]) and doc[at].tag_ in ("NNS", "NNPS") else None


def _beside(person: Person) -> Iterator[Any]:
    """Yield office heads beside a name: "Rosa Diaz, 58, the mayor of X," "the mayor, Rosa Diaz," and "the new mayor is
    Rosa Diaz"."""
    doc = person.doc
    for child in person.head.children:
        if child.dep_ == "appos" and child.i > person.last:
            yield from _office_of(child)
    head = person.head
    if head.dep_ == "appos" and head.head.i < person.first - 1:
        yield from _office_of(_above(head.head))
    if head.dep_ == "attr" and head.head.lemma_ == "be" and not any(c.dep_ == "neg" for c in head.head.children):
        yield from (child for child in head.head.children if child.dep_ == "nsubj" and is_office(child))
    yield from _after_age(doc, person)


def _above(noun: Any) -> Any:
    """Return "mayor" of "the mayor of Westport, Rosa Diaz", where the parser sets the name beside the town."""
    inside = noun.dep_ == "pobj" and noun.head.lower_ in ("of", "in", "for", "at") and not is_office(noun)
    return noun.head.head if inside and noun.head.dep_ == "prep" else noun


def _office_of(noun: Any) -> Iterator[Any]:
    """Yield a noun that is an office, or the office of "ambassador-designate in Lima", read as one word."""
    if is_office(noun):
        yield noun
    elif noun.lower_ in ("elect", "designate"):
        yield from (child for child in noun.children if child.dep_ in ("compound", "nmod", "amod") and is_office(child))


def _after_age(doc: Any, person: Person) -> Iterator[Any]:
    """Yield the office head of the noun phrase after ", 58," where the parser lost the apposition."""
    at = person.last + 1
    if at + 3 < len(doc) and doc[at].text == "," and doc[at + 1].like_num and doc[at + 2].text == ",":
        for chunk in doc[at + 3 : min(at + 12, len(doc))].noun_chunks:
            if chunk.start == at + 3 and is_office(chunk.root):
                yield chunk.root
            return
