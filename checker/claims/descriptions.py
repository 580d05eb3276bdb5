"""Definite descriptions that stand for a person of the article: "the former president"."""

from collections.abc import Iterator

from checker.claims.offices import is_office
from checker.claims.parser import Reading
from checker.claims.title import read_title
from checker.models import Label, Mention


def described(reading: Reading, mentions: tuple[Mention, ...], labels: tuple[Label, ...]) -> Iterator[Label]:
    """Yield labels for "the former president" where one person alone is called president in the article."""
    covered = [(label.start, label.end) for label in labels]
    for section in reading.sections:
        for chunk in section.doc.noun_chunks:
            root = chunk.root
            if chunk[0].lower_ != "the" or not is_office(root) or root.tag_ not in ("NN", "NNP"):
                continue
            start, end = section.span(chunk.start, chunk.end)
            title = read_title(section, root, mentions)
            if title is None or any(s < end and start < e for s, e in covered):
                continue
            who = {label.person: label for label in labels if label.office == title.office and label.person}
            if len(who) == 1 and title.status != "current":
                label = next(iter(who.values()))
                body = title.body if not label.body or title.body == label.body else ""
                yield label.model_copy(update={
                    "start": start, "end": end, "text": chunk.text, "status": title.status, "body": body or label.body,
                })
