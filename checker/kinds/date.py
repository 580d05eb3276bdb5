"""Kind `date`: one event at two times."""

from datetime import date, datetime

from checker.kinds.backing import Backing, backed, doubted
from checker.kinds.deed import same_deed
from checker.kinds.event import one_event
from checker.kinds.phases import reset, tied
from checker.kinds.timing import Moment, differ, moments, of_one_claim
from checker.models import Mark, Outcome, Pair, Record, Refusal, Ruling, VerdictName
from checker.text.elapsed import day, days_between
from checker.text.zones import names_zone

LATER = 3   # days after which a later paper may have a new date without saying so


class DateOptions(Record):
    """``evidence``: points asked for one event (see evidence.py). ``minutes``: hours that differ by less agree.
    ``news``: days around publication that are the news; a time outside is background to one inside. ``judge``: what
    the entailment lane may add (backing.py). Measured on hand-written pairs of news passages
    (tests/measure/pairs.py)."""

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
        if pair.alone:
            return Outcome(rulings=tuple(of_one_claim(pair.a)))
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
        refusal = said if isinstance(said, Refusal) else _elsewhere(pair, x, y)
        refusal = refusal or (None if sure else _background(pair, x, y, options))
        if refusal:
            return Outcome(refusals=(refusal,))
        return Outcome(rulings=(_ruling(pair, x, y, str(said)),))


def _other_event(pair: Pair, options: DateOptions, sure: bool) -> Refusal | None:
    if doubted(pair, options.judge):
        return Refusal(gate="not_contradicted", reason="the judge sees nothing that the passages exclude")
    return one_event(pair, options.evidence, sure)


def _background(pair: Pair, x: Moment, y: Moment, options: DateOptions) -> Refusal | None:
    """Refuse an earlier occasion against the news: "they met on Monday", "they met in 2014"; days that lie near one
    another are of one occasion, whichever of them is news."""
    if x.first and y.first and (days_between(x.first, y.first) or 0) <= options.news:
        return None
    old = [_old(pair.a.published, x, options.news), _old(pair.b.published, y, options.news)]
    if old[0] != old[1]:
        other = x if old[0] else y
        return Refusal(gate="background", reason=f"“{other.text}” is another occasion, long before or after")
    return None


def _elsewhere(pair: Pair, x: Moment, y: Moment) -> Refusal | None:
    """Refuse hours of two time zones, and two states of one day: "shut in the morning", "open in the evening"."""
    if x.clock is None or y.clock is None:
        return None
    if any(names_zone(claim.sentence) for claim in (pair.a, pair.b)):
        return Refusal(gate="zone", reason="a passage names its time zone, so the hours may be one")
    if x.part and y.part and not same_deed(pair):
        return Refusal(gate="time_of_day", reason="two parts of a day, and two things that happened")
    return None


def _old(published: datetime | date | None, moment: Moment, news: int) -> bool:
    if moment.first is None or published is None or moment.last is None:
        return False
    days = min(days_between(published, end) or 0 for end in (moment.first, moment.last))
    inside = moment.first.date() <= day(published) <= moment.last.date()
    return days > news and not inside


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
