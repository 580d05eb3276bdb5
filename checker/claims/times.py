"""Finds time expressions in an article and resolves them against its date."""

from checker.claims.parser import Reading
from checker.models import When


def find_times(reading: Reading) -> tuple[When, ...]:
    """Return the time expressions of the article in order of their place."""
    return ()
