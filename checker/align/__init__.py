"""Alignment: which claims are about the same matter, said twice."""

from checker.align.keys import Place
from checker.align.meetings import Meeting, meetings
from checker.align.pairs import in_order, pair_claims
from checker.align.table import Table

__all__ = ["Meeting", "Place", "Table", "in_order", "meetings", "pair_claims"]
