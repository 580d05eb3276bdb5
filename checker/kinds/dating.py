"""Whether the times of two claims date one thing: the deed itself, at one place, no figures of two periods."""

import re
from itertools import product

from checker.kinds.lexical import alike
from checker.kinds.parallel import exchanged
from checker.kinds.phases import LIGHT
from checker.kinds.settings import have_common, telling
from checker.kinds.timing import Moment
from checker.models import Claim, Pair, Refusal
from checker.text.fold import fold
from checker.text.intervals import agree
from checker.text.proper import proper_words

_OFFSET = re.compile(r"\b(?:before|after|ahead of|following)\b[^,.;:]*")
_PERIOD = 27   # days from which a time is a stretch that figures are counted over


def not_dated(pair: Pair, x: Moment, y: Moment, hinged: bool) -> Refusal | None:
    """Return why two times need not be of one thing that happened once, or None; ``hinged``: they hang on one word."""
    if not hinged and not x.sort == y.sort == "end" and not (_of_the_deed(pair.a, x) and _of_the_deed(pair.b, y)):
        return Refusal(gate="other_verb", reason=f"“{x.text}” or “{y.text}” is of something said beside the deed")
    if _two_periods(pair, x, y):
        return Refusal(gate="other_period", reason=f"figures of “{x.text}” and of “{y.text}”")
    if _set_off(pair.a, pair.b) or _set_off(pair.b, pair.a):
        return Refusal(gate="other_deed", reason="one passage tells its time by the event of the other")
    return two_sites(pair) or exchanged(pair)


def _set_off(one: Claim, other: Claim) -> bool:
    """Return whether a passage says how long before or after the other's event its own was: "two days before the
    heads of state arrive for the summit"."""
    found = _OFFSET.search(one.text)
    if found is None or other.subject is None or (one.subject and alike(one.subject.head, other.subject.head)):
        return False
    return any(alike(word, other.subject.head) for word in fold(found.group()).split())


def _of_the_deed(claim: Claim, moment: Moment) -> bool:
    """Return whether a time hangs on the verb of its claim, or on what the claim is about: not "announced on Tuesday
    that the mine would close"."""
    verb = moment.verb.split()[0] if moment.verb else ""
    terms = [term.head for term in (claim.subject, claim.object) if term is not None]
    hung = [word for word in (verb, *moment.of) if word]
    told = [claim.predicate, *claim.matter[:1], *terms]
    return not hung or verb in LIGHT or any(alike(one, other) for one, other in product(hung, told))


def _two_periods(pair: Pair, x: Moment, y: Moment) -> bool:
    """Return whether both passages count over a month or more, so that each period has a figure of its own: "sold
    31,000 tonnes in 2023", "28,000 in 2024"."""
    if not (_long(x) and _long(y)):
        return False
    both = [(a, b) for a, b in product(pair.a.quantities, pair.b.quantities) if a.unit == b.unit]
    return bool(both) and not any(agree(a, b) for a, b in both)


def _long(moment: Moment) -> bool:
    return bool(moment.first and moment.last) and (moment.last - moment.first).days >= _PERIOD   # type: ignore[operator]


def two_sites(pair: Pair) -> Refusal | None:
    """Refuse deeds that each have a named place, and not one: a truce in Tamut, a truce in Dossam."""
    one, other = _site_names(pair.a), _site_names(pair.b)
    if not one or not other or have_common(one, other) or have_common(one, pair.b.keys | proper_words(pair.b.sentence)):
        return None
    if have_common(other, pair.a.keys | proper_words(pair.a.sentence)):
        return None
    return Refusal(gate="other_place", reason=f"at {min(one)} and at {min(other)}")


def _site_names(claim: Claim) -> frozenset[str]:
    """Return the names in the places that a claim gives, countries left out."""
    named = (mention for mention in claim.mentions for site in claim.sites if site.start <= mention.start < site.end)
    return telling(frozenset(mention.key for mention in named))
