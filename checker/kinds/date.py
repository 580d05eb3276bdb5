"""Kind `date`: one event at two times."""

from typing import Literal

from checker.kinds.backing import Backing, backed, doubted
from checker.kinds.clash import differ
from checker.kinds.dating import not_dated
from checker.kinds.event import one_event
from checker.kinds.news import background, elsewhere, own_news
from checker.kinds.one_moment import reset
from checker.kinds.phases import tied
from checker.kinds.sequence import sequences
from checker.kinds.timing import Moment, moments
from checker.kinds.weekday import weekdays
from checker.kinds.years import years
from checker.models import Mark, Outcome, Pair, Record, Refusal, Ruling, VerdictName
from checker.text.elapsed import days_between

LATER = 3   # days after which a later paper may have a new date without saying so


class DateOptions(Record):
    """``look_for``: one event at two times, or years that do not fit the year they are counted from. ``evidence``:
    points asked for one event (see evidence.py). ``minutes``: hours that differ by less agree. ``news``: days around
    publication that are the news; a time outside is background to one inside. ``judge``: what the entailment lane may
    add (backing.py). Measured on hand-written pairs of news passages (tests/measure/pairs.py)."""

    look_for: Literal["events", "years", "order"] = "events"
    evidence: int = 3
    minutes: int = 20
    news: int = 45
    judge: Backing = Backing()


_NO_TIMES = Refusal(gate="no_times", reason="not both passages say when")


class DateKind:
    """Kind `date`: one event at two times, or a weekday that its date is not."""

    name = "date"
    Options = DateOptions

    def judge(self, pair: Pair, options: DateOptions) -> Outcome:
        """Judge the times of two claims of one event, or the parts of one expression against each other."""
        if options.look_for == "years":
            return Outcome.of([] if pair.alone else years(pair))
        if options.look_for == "order":
            return Outcome.of(sequences(pair, options.evidence) if not pair.alone else [])
        if pair.alone:
            return Outcome(rulings=tuple(weekdays(pair.a)))
        left, right = moments(pair.a), moments(pair.b)
        if not left or not right:
            return Outcome.refused(_NO_TIMES)
        found = [(x, y, differ(x, y, options.minutes)) for x in left for y in right]
        told = [couple for couple in found if tied(*couple[:2])]
        if not all(said is not None for *_, said in told or found):
            return Outcome(refusals=(Refusal(gate="agree", reason="a time of the one fits a time of the other"),))
        sure = bool(told) and backed(pair, options.judge)
        refusal = _other_event(pair, options, sure)
        if refusal:
            return Outcome(refusals=(refusal,))
        x, y, said = (told or found)[0]
        refusal = said if isinstance(said, Refusal) else elsewhere(pair, x, y) or not_dated(pair, x, y, bool(told))
        refusal = refusal or (None if sure else background(pair, x, y, options.news) or own_news(pair, x, y))
        if refusal:
            return Outcome(refusals=(refusal,))
        return Outcome(rulings=(_ruling(pair, x, y, str(said)),))


def _other_event(pair: Pair, options: DateOptions, sure: bool) -> Refusal | None:
    if doubted(pair, options.judge):
        return Refusal(gate="not_contradicted", reason="the judge sees nothing that the passages exclude")
    return one_event(pair, options.evidence, sure)


def _ruling(pair: Pair, x: Moment, y: Moment, why: str) -> Ruling:
    topic = f"date:{min(pair.signals.shared, default='')}:{min(pair.a.predicate, pair.b.predicate)}"
    return Ruling(verdict=_verdict(pair), topic=topic, a=_mark(x), b=_mark(y), why=why)


def _verdict(pair: Pair) -> VerdictName:
    """Return update if the event lay ahead when the earlier of two papers was published, and the later says that it
    was moved, or comes so much later that it may have been."""
    apart = days_between(pair.a.published, pair.b.published) or 0
    sides = (pair.a, pair.b)
    ahead = any(claim.time.tense == "future" or claim.modality in ("plan", "promise") for claim in sides)
    return "update" if ahead and (apart > LATER or (apart and any(map(reset, sides)))) else "conflict"


def _mark(moment: Moment) -> Mark:
    return Mark(start=moment.start, end=moment.end, text=moment.text, value=moment.value)
