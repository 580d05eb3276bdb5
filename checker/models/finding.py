"""What an editor sees: two camps of passages, what disagrees, what would settle it."""

from datetime import date, datetime
from typing import Literal

from pydantic import Field

from checker.models.article import Article
from checker.models.decision import Decision
from checker.models.pair import Signals
from checker.models.record import Record
from checker.models.verdict import KindName, Severity, VerdictName

Camp = Literal["one", "other"]
SHOWN = 4   # passages a camp: the fifth paper that says the same changes nobody's mind
Lane = Literal["ran", "unavailable", "off"]


class Side(Record):
    """One passage of a finding. ``mark_*``: the words that carry the disagreement, within the article."""

    camp: Camp
    document: str
    source: str
    published: datetime | date | None
    line: int
    column: int
    start: int
    end: int
    text: str
    mark_start: int
    mark_end: int
    value: str
    statement: str
    holder: str


class Finding(Record):
    """One disagreement. ``id`` is stable over runs and over edits elsewhere in the article. ``sides``: every
    passage, the draft's first in each camp. ``decision``: what an editor has decided, where that still stands."""

    id: str
    rule: str
    kind: KindName
    verdict: VerdictName
    severity: Severity
    message: str
    why: str
    settle: str = ""
    sides: tuple[Side, ...]
    decision: Decision | None = None
    signals: Signals = Signals()

    @property
    def shown(self) -> tuple[Side, ...]:
        """Return the first passages of each camp, for a page that is read."""
        camps = ([side for side in self.sides if side.camp == camp][:SHOWN] for camp in ("one", "other"))
        return tuple(side for camp in camps for side in camp)

    @property
    def more(self) -> int:
        """Return how many passages say the same and are not shown."""
        return len(self.sides) - len(self.shown)


class Agreement(Record):
    """What several papers share: one passage of each."""

    statement: str
    sides: tuple[Side, ...]


class Lanes(Record):
    """Which optional parts ran."""

    entailment: Lane = "off"
    embedding: Lane = "ran"


class ArticleSummary(Record):
    """An article as a report lists it. ``target``: it was checked, and not only held against."""

    document: str
    source: str
    published: datetime | date | None
    title: str | None
    claims: int
    target: bool = True


class Count(Record):
    """How many pairs a gate stopped."""

    gate: str
    pairs: int


class Report(Record):
    """All that one run of `checker check` has to say.

    ``folded``: findings beyond the cap; ``dismissed``: how many an editor's decision takes away,
    which are ``set_aside``; ``notices``: what the desk should tidy up (a decision that fits nothing).
    ``bodies`` are for reporters that show whole articles, and are not part of any machine-readable output:
    sides are verbatim.
    """

    articles: tuple[ArticleSummary, ...]
    findings: tuple[Finding, ...]
    agreements: tuple[Agreement, ...] = ()
    lanes: Lanes = Lanes()
    stopped: tuple[Count, ...] = ()
    folded: int = 0
    dismissed: int = 0
    set_aside: tuple[Finding, ...] = ()
    notices: tuple[str, ...] = ()
    embedder: str = ""
    bodies: tuple[Article, ...] = Field(default=(), exclude=True, repr=False)

    @property
    def targets(self) -> frozenset[str]:
        """Return the documents that were checked."""
        return frozenset(article.document for article in self.articles if article.target)
