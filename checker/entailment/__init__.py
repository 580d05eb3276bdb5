"""Entailment: the cross-encoder that judges two statements."""

from checker.entailment.lane import judge_pairs, make_judge

__all__ = ["judge_pairs", "make_judge"]
