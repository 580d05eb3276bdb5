"""Finds quantities in an article."""

from checker.claims.parser import Reading
from checker.models import Mention, Quantity


def find_quantities(reading: Reading, mentions: tuple[Mention, ...]) -> tuple[Quantity, ...]:
    """Return the quantities of the article in order of their place."""
    return ()
