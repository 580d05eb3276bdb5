"""The rule book: loads and validates rules, runs their examples, judges pairs."""

from checker.rulebook.book import SURE, Considered, Gates, Rulebook, Sifted
from checker.rulebook.memory import Memory, Met
from checker.rulebook.packs import load, speak
from checker.rulebook.stamp import stamp

__all__ = ["SURE", "Considered", "Gates", "Memory", "Met", "Rulebook", "Sifted", "load", "speak", "stamp"]
