"""Titles, honorifics and the gender that words tell."""

from dataclasses import dataclass
from functools import lru_cache

from checker.data import load_yaml, rules_folder


@dataclass(frozen=True)
class Titles:
    """``rules/lexicons/titles.yaml``: lower-case words; genders are "m", "f" or ""."""

    honorifics: dict[str, str]
    offices: frozenset[str]
    gendered: dict[str, str]
    particles: frozenset[str]
    suffixes: frozenset[str]

    def before_name(self, word: str) -> bool:
        """Return whether a word before a name is no part of it."""
        return word in self.honorifics or word in self.offices


@lru_cache(maxsize=1)
def titles() -> Titles:
    """Return the register. Raises RuleFileError."""
    data = load_yaml(rules_folder() / "lexicons" / "titles.yaml")
    return Titles(
        honorifics=_by_word(data["honorifics"]), offices=frozenset(data["offices"].split()),
        gendered=_by_word(data["gendered"]), particles=frozenset(data["particles"].split()),
        suffixes=frozenset(data["suffixes"].split()),
    )


def _by_word(groups: dict[str, str]) -> dict[str, str]:
    return {word: gender for gender, words in groups.items() for word in words.split()}
