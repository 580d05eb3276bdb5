"""What an editor has decided about a finding."""

from datetime import date as Date
from typing import Literal

from pydantic import Field

from checker.models.record import Record

DecisionName = Literal["accept", "dismiss", "ours-is-right"]


class Decision(Record):
    """One decision. ``accept``: the finding is right and the article will be mended, so it stays until it
    is; ``dismiss``: not a disagreement; ``ours-is-right``: a disagreement, and the other paper is wrong.
    ``until`` is the last day on which it holds; None: no end. ``articles``: names of the articles that the
    finding was about; () if not known."""

    finding: str = Field(pattern=r"^[\w-]+$")
    decision: DecisionName
    reason: str = Field(min_length=1)
    editor: str = ""
    date: Date | None = None
    until: Date | None = None
    articles: tuple[str, ...] = ()
