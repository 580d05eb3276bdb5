"""Finds quotes in an article."""

from checker.claims.parser import Reading
from checker.models import Mention, Quote


def find_quotes(reading: Reading, mentions: tuple[Mention, ...]) -> tuple[Quote, ...]:
    """Return the quotes of the article in order of their place."""
    return ()
