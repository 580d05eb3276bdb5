"""Whether two times can be of one occasion: news and its background, hours of two zones, two states of one day."""

from datetime import date, datetime

from checker.kinds.deed import same_deed
from checker.kinds.timing import Moment
from checker.models import Pair, Refusal
from checker.text.elapsed import day, days_between
from checker.text.zones import names_zone

DAY = 24 * 3600   # seconds
RECENT = 7        # days


def background(pair: Pair, x: Moment, y: Moment, news: int) -> Refusal | None:
    """Refuse an earlier occasion against the news: "they met on Monday", "they met in 2014"; days that lie near one
    another are of one occasion, whichever of them is news."""
    if x.first and y.first and (days_between(x.first, y.first) or 0) <= news:
        return None
    old = [_old(pair.a.published, x, news), _old(pair.b.published, y, news)]
    if old[0] != old[1]:
        other = x if old[0] else y
        return Refusal(gate="background", reason=f"“{other.text}” is another occasion, long before or after")
    return None


def own_news(pair: Pair, x: Moment, y: Moment) -> Refusal | None:
    """Refuse what two papers of different weeks each tell as the news of their own: "prices fell last week"."""
    apart = days_between(pair.a.published, pair.b.published) or 0
    if apart >= RECENT and _recent(pair.a.published, x) and _recent(pair.b.published, y):
        return Refusal(gate="own_news", reason=f"the papers are {apart} days apart, and each tells of its own days")
    return None


def _recent(published: datetime | date | None, moment: Moment) -> bool:
    """Return whether a time has just passed when the paper came out."""
    if published is None or moment.first is None or moment.last is None:
        return False
    return 0 <= (day(published) - day(moment.last)).days <= RECENT and (moment.last - moment.first).days <= RECENT


def elsewhere(pair: Pair, x: Moment, y: Moment) -> Refusal | None:
    """Refuse hours of two time zones, and two states of one day: "shut in the morning", "open in the evening"."""
    if x.clock is None or y.clock is None:
        return None
    if any(names_zone(claim.sentence) for claim in (pair.a, pair.b)):
        return Refusal(gate="zone", reason="a passage names its time zone, so the hours may be one")
    if x.part and y.part and not same_deed(pair) and _near(x, y):
        return Refusal(gate="time_of_day", reason="two parts of a day, and two things that happened")
    return None


def _near(x: Moment, y: Moment) -> bool:
    """Return whether two parts of a day are of one day or night: a thing may begin in the one and end in the other."""
    if x.first is None or y.first is None:
        return True
    return abs((x.first - y.first).total_seconds()) <= DAY


def _old(published: datetime | date | None, moment: Moment, news: int) -> bool:
    if moment.first is None or published is None or moment.last is None:
        return False
    days = min(days_between(published, end) or 0 for end in (moment.first, moment.last))
    inside = moment.first.date() <= day(published) <= moment.last.date()
    return days > news and not inside
