"""A rule as its YAML file says it."""

from typing import Any, Literal

from pydantic import Field

from checker.models import KindName, Record, Severity, Via


class Align(Record):
    """Which pairs the rule looks at. ``via``: at least one of these ways of meeting; empty: any."""

    min_similarity: float = 0.0
    share: tuple[Literal["name"], ...] = ()
    via: tuple[Via, ...] = ()


class Example(Record):
    """Two passages; ``because`` says why nothing is wrong, ``message`` what must be said if it is."""

    a: str
    b: str
    a_date: str | None = None
    b_date: str | None = None
    verdict: Literal["conflict", "update", "style"] | None = None
    message: str | None = None
    because: str | None = None


class Examples(Record):
    """What must fire, what must stay silent, and what is known to be missed."""

    conflict: tuple[Example, ...]
    no_conflict: tuple[Example, ...]
    known_miss: tuple[Example, ...] = ()


class Rule(Record):
    """One rule; keys in the order in which the file has them."""

    id: str
    kind: KindName
    title: str
    severity: Severity
    status: Literal["draft", "stable"]
    message: str
    why: str
    settle: str = ""
    align: Align = Align()
    options: dict[str, Any] = Field(default_factory=dict)
    unless: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    examples: Examples
