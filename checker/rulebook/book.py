"""All rules of a run, with their kinds; judges pairs and counts what each gate stops."""

from checker.config import Config
from checker.models import Count, Pair, Verdict


class Rulebook:
    """The rules that are on."""

    def judge(self, pairs: tuple[Pair, ...]) -> tuple[tuple[Verdict, ...], tuple[Count, ...]]:
        """Return the verdicts over all pairs, and how many pairs each gate stopped."""
        return (), ()


def load(config: Config) -> Rulebook:
    """Load the shipped rules and the desk's. Raises RuleFileError with every problem."""
    return Rulebook()
