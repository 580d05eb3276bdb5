"""The rule book: loads and validates rules, runs their examples, judges pairs."""

from checker.rulebook.book import Considered, Rulebook
from checker.rulebook.packs import load, speak

__all__ = ["Considered", "Rulebook", "load", "speak"]
