"""A rule as its YAML file says it."""

from typing import Any, Literal

from pydantic import Field

from checker.models import KindName, Record, Severity, VerdictName, Via

ID = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"


class Align(Record):
    """Which pairs the rule looks at. ``within``: two articles only (``across``), or passages of one article too.
    ``via``: at least one of these ways of meeting; empty: any. ``entailed``: from this probability that the
    passages tell one fact, as the entailment lane sees it, the pair is left; without the lane nothing is."""

    within: Literal["any", "across"] = "any"
    min_similarity: float = Field(default=0.0, ge=0, le=1)
    share: tuple[Literal["name"], ...] = ()
    via: tuple[Via, ...] = ()
    entailed: float | None = Field(default=None, ge=0, le=1)


class Example(Record):
    """Two passages, or one held against itself (no ``b``).

    ``because`` says why nothing is wrong, ``message`` what must be said if something is. ``one_article``
    puts both passages into one article. Dates are ISO; without them both passages are of one day.
    """

    a: str
    b: str | None = None
    a_date: str | None = None
    b_date: str | None = None
    one_article: bool = False
    verdict: VerdictName | None = None
    message: str | None = None
    because: str | None = None


class Examples(Record):
    """What must fire, what must stay silent, and what is known to be missed."""

    conflict: tuple[Example, ...]
    no_conflict: tuple[Example, ...]
    known_miss: tuple[Example, ...] = ()


class Rule(Record):
    """One rule; keys in the order in which the file has them.

    ``severity`` is that of a conflict between two articles, ``updates`` that of a changed state; see
    `checker.rulebook.severity` for the rest. ``unless``: named regular expressions.
    """

    id: str = Field(pattern=ID)
    kind: KindName
    title: str
    severity: Severity
    updates: Severity = "note"
    status: Literal["draft", "stable"]
    message: str
    why: str
    settle: str = ""
    align: Align = Align()
    options: dict[str, Any] = Field(default_factory=dict)
    unless: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    examples: Examples
