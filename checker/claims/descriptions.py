"""Definite descriptions that stand for a person of the article: "the former president", "the former president's"."""

from collections.abc import Iterator
from typing import Any

from checker.claims.offices import is_office
from checker.claims.parser import Reading, Section
from checker.claims.title import Title, read_title
from checker.models import Label, Mention


def described(reading: Reading, mentions: tuple[Mention, ...], labels: tuple[Label, ...]) -> Iterator[Label]:
    """Yield labels for "the former president" where one person alone is called so, or president, in the article."""
    covered = [(label.start, label.end) for label in labels]
    for section in reading.sections:
        for article, noun in _described(section.doc):
            start, end = section.span(article.i, noun.i + 1)
            title = read_title(section, noun, mentions)
            if title is None or title.status == "current" or any(s < end and start < e for s, e in covered):
                continue
            label = _meant(title, labels)
            if label is not None:
                yield _of(label, title, section, article, noun)


def _described(doc: Any) -> Iterator[tuple[Any, Any]]:
    """Yield the article and the noun of "the former president", whether a subject or a possessor."""
    for word in doc:
        noun = word.head
        if word.lower_ != "the" or noun.i < word.i or noun.tag_ not in ("NN", "NNP") or noun.dep_ == "compound":
            continue
        if is_office(noun):
            yield word, noun


def _meant(title: Title, labels: tuple[Label, ...]) -> Label | None:
    """Return the label of the only person who has the title's office: of several presidents the former one."""
    holders = [label for label in labels if label.office == title.office and label.person]
    alike = [label for label in holders if label.status == title.status]
    for found in (alike, holders):
        if len({label.person for label in found}) == 1:
            return found[0]
    return None


def _of(label: Label, title: Title, section: Section, article: Any, noun: Any) -> Label:
    start, end = section.span(article.i, noun.i + 1)
    body = title.body if not label.body or title.body == label.body else ""
    return label.model_copy(update={
        "start": start, "end": end, "text": section.doc[article.i : noun.i + 1].text, "status": title.status,
        "body": body or label.body,
    })
