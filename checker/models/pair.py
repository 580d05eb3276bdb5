"""Two claims about one matter, every signal kept."""

from typing import Annotated, Literal

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from checker.models.claim import Claim
from checker.models.record import Record

Via = Literal["neighbour", "name", "label", "quantity", "quote", "date", "alone"]


class Judgement(Record):
    """What the entailment lane makes of two statements; three probabilities that sum to 1."""

    contradiction: float
    entailment: float
    neutral: float


class Match(Record):
    """Two spans that alignment takes for one quotation, or for one name, given twice.

    ``a``/``b``: start of the quote or mention in the article of each side; ``share``: how much is alike, 0-1.
    """

    kind: Literal["quote", "name"]
    a: int
    b: int
    share: float


class Setting(Record):
    """What a whole article is about, as far as its names say. ``names``: entity keys of the article; ``lead``: those
    of its first sentences; ``places``: those of the lead that are places; ``crowd``: articles in the run."""

    names: frozenset[str] = frozenset()
    lead: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    crowd: int = 0


class Signals(Record):
    """Why two claims were paired. ``rank``: best rank (1 = nearest) in either direction, None if not a
    neighbour; ``fuzzy``: rapidfuzz token_set_ratio of the statements, 0-100; ``shared``: entity keys."""

    cosine: float = 0.0
    rank: int | None = None
    fuzzy: float = 0.0
    shared: tuple[str, ...] = ()
    via: tuple[Via, ...] = ()
    matches: tuple[Match, ...] = ()
    judgement: Judgement | None = None
    # Of the articles of both sides; for the kinds alone, reports leave them out.
    settings: SkipJsonSchema[Annotated[tuple[Setting, Setting], Field(exclude=True)]] = (Setting(), Setting())


class Pair(Record):
    """Two claims, ``a`` before ``b`` (document, then offset); the same claim twice for what one claim
    says against itself (``alone``)."""

    a: Claim
    b: Claim
    signals: Signals = Signals()

    @property
    def alone(self) -> bool:
        """Return whether this is one claim held against itself."""
        return self.a.id == self.b.id

    @property
    def same_document(self) -> bool:
        """Return whether both claims stand in one article."""
        return self.a.document == self.b.document

    @property
    def swapped(self) -> "Pair":
        """Return the pair with its sides exchanged, as kinds must judge it alike."""
        matches = tuple(match.model_copy(update={"a": match.b, "b": match.a}) for match in self.signals.matches)
        turned = {"matches": matches, "settings": self.signals.settings[::-1]}
        return Pair(a=self.b, b=self.a, signals=self.signals.model_copy(update=turned))
