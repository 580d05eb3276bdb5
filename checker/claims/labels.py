"""Finds labels in an article."""

from checker.claims.parser import Reading
from checker.models import Label, Mention


def find_labels(reading: Reading, mentions: tuple[Mention, ...]) -> tuple[Label, ...]:
    """Return the labels of the article in order of their place."""
    return ()
