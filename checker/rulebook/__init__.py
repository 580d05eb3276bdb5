"""The rule book: loads and validates rules, runs their examples, judges pairs."""

from checker.rulebook.book import Rulebook, load

__all__ = ["Rulebook", "load"]
