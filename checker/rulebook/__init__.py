"""The rule book: loads and validates rules, runs their examples, judges pairs."""

from checker.rulebook.book import Considered, Rulebook, Sifted
from checker.rulebook.memory import Memory, Met
from checker.rulebook.packs import load, speak
from checker.rulebook.stamp import stamp

__all__ = ["Considered", "Memory", "Met", "Rulebook", "Sifted", "load", "speak", "stamp"]
