"""Alignment: which claims are about the same matter, said twice."""

from checker.align.pairs import pair_claims

__all__ = ["pair_claims"]
