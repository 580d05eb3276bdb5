"""A judge that says how often it was asked."""

from collections.abc import Sequence

from checker.models import Judgement


class CountingJudge:
    """Calls pairs of equal length entailed, all others contradictions."""

    def __init__(self, name: str = "counting") -> None:
        self.name = name
        self.asked: list[tuple[str, str]] = []

    def judge(self, pairs: Sequence[tuple[str, str]]) -> list[Judgement]:
        """Judge by length."""
        self.asked.extend(pairs)
        return [
            Judgement(contradiction=0.0, entailment=1.0, neutral=0.0) if len(a) == len(b)
            else Judgement(contradiction=0.75, entailment=0.0, neutral=0.25)
            for a, b in pairs
        ]
