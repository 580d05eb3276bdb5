"""The reporting lexicon: which verbs, nouns and adverbs hand a claim to somebody else."""

from dataclasses import dataclass
from functools import lru_cache

from checker.data import load_yaml, rules_folder


@dataclass(frozen=True)
class Speech:
    """Word classes of ``rules/lexicons/reporting.yaml``; all lemmas."""

    say: frozenset[str]
    think: frozenset[str]
    show: frozenset[str]
    passive: frozenset[str]
    unnamed: frozenset[str]
    evidence: frozenset[str]
    hearsay: frozenset[str]
    mention: frozenset[str]
    quoting: frozenset[str]
    bodies: frozenset[str]
    hearing: frozenset[str]
    takenup: frozenset[str]
    happening: frozenset[str]

    def tells(self, lemma: str) -> bool:
        """Return whether only somebody who speaks or thinks can be the subject of a verb."""
        return lemma in self.say or lemma in self.think or lemma in self.mention

    def reports(self, lemma: str) -> bool:
        """Return whether an active verb hands its complement to its subject."""
        return lemma in self.say or lemma in self.think or lemma in self.show


@lru_cache(maxsize=1)
def speech() -> Speech:
    """Return the lexicon. Raises RuleFileError."""
    data = load_yaml(rules_folder() / "lexicons" / "reporting.yaml")
    names = (
        "say", "think", "show", "passive", "unnamed", "evidence", "hearsay", "mention", "quoting", "bodies",
        "hearing", "takenup", "happening",
    )
    return Speech(**{name: frozenset(data[name].split()) for name in names})
