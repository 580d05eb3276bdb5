"""A token that heads a claim, and of what kind the claim is."""

from dataclasses import dataclass
from typing import Literal

from checker.claims.grammar import Token

Kind = Literal[
    "main", "coordinate", "reported", "relative", "adverbial", "participle", "modifier", "absolute", "apposition",
    "object",
]


@dataclass(frozen=True)
class Head:
    """The token that heads a claim. ``kept``: the words also stay in the statement of the clause above,
    because they restrict it. ``report``: the reporting verb whose complement this is."""

    token: Token
    kind: Kind
    kept: bool = False
    report: Token | None = None
