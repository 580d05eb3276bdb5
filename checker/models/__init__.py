"""Records between the stages."""

from checker.models.article import Article, Block, Span
from checker.models.claim import Claim
from checker.models.finding import (
    Agreement,
    ArticleSummary,
    Camp,
    Count,
    Finding,
    Lane,
    Lanes,
    Report,
    Side,
)
from checker.models.pair import Judgement, Pair, Signals, Via
from checker.models.record import Record
from checker.models.slots import (
    Bound,
    Granularity,
    Holder,
    Label,
    Mention,
    MentionKind,
    Modality,
    Polarity,
    Quantity,
    Quote,
    Relation,
    Status,
    Tense,
    Term,
    Time,
    Voice,
    VoiceKind,
    When,
)
from checker.models.verdict import (
    KindName,
    Mark,
    Outcome,
    Refusal,
    Ruling,
    Severity,
    Verdict,
    VerdictName,
)

__all__ = [name for name in dir() if name[0].isupper()]
