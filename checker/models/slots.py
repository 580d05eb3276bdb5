"""The slots of a claim: who vouches, how firmly, when, how much, which words, which office."""

from datetime import datetime
from typing import Literal

from checker.models.record import Record

Polarity = Literal["positive", "negative", "open"]
Modality = Literal["fact", "plan", "promise", "possibility", "condition", "question", "wish"]
MentionKind = Literal["person", "body", "place", "other"]
Status = Literal["current", "former", "acting", "interim", "elect", "designate", "late", "then", "not"]
Bound = Literal["exact", "about", "at_least", "more_than", "at_most", "less_than"]
Granularity = Literal["minute", "hour", "part_of_day", "day", "week", "month", "season", "quarter", "year", "decade"]
Relation = Literal["at", "before", "after", "since", "until", "by", "during"]
Tense = Literal["past", "present", "future", "unknown"]
VoiceKind = Literal["paper", "person", "body", "unnamed"]


class Mention(Record):
    """A named entity in the text. ``key``: folded full name as far as the article gives it ("ana ruiz")."""

    start: int
    end: int
    text: str
    key: str
    kind: MentionKind = "other"


class Voice(Record):
    """One link of a chain of reports. ``key`` as in Mention; "" for the paper and for unnamed sources."""

    kind: VoiceKind
    name: str
    key: str = ""
    verb: str = ""


class Holder(Record):
    """Who vouches for the claim, outermost first; empty chain: the paper itself."""

    chain: tuple[Voice, ...] = ()

    @property
    def innermost(self) -> Voice | None:
        """Return the voice closest to the claim, or None for the paper."""
        return self.chain[-1] if self.chain else None


class Term(Record):
    """An argument of the predicate: its words as resolved, head lemma, entity key if it names one, and whether that is
    known to be a person's; ``passive``: whether something was done to it, or was not; ``flat``: whether it is flatly
    said to have had no part in what the sentence tells."""

    text: str
    head: str
    key: str = ""
    start: int
    end: int
    person: bool = False
    passive: bool = False
    flat: bool = False


class Quantity(Record):
    """A figure: closed interval in the unit, what is counted, and over what.

    ``unit``: "count", "percent", "point" (percentage points), ISO currency code, "km", "kg", "day",
    "minute", "year_of_age", "rank", "vote" ... lengths, weights and durations are converted to one
    base unit each (km, kg, day). ``noun``: lemma of what is counted. ``scope``: words and keys that
    restrict it. ``low``/``high`` None: unbounded on that side. ``family``: what a newsroom counts the noun
    as ("passenger" -> "person"), "" if nothing. ``governor``: lemma of the verb it depends on. ``role``:
    its part in that verb ("subject", "object", "other"). ``total``: "30" in "eleven of the thirty". ``measure``:
    what is measured, as the words beside it say ("turnout"), "" if they do not. ``owner``: lemma of what has the
    measure ("bridge" of "the bridge is 400 metres long"). ``rivals``: other figures of the article that may be of
    the same thing.
    """

    start: int
    end: int
    text: str
    low: float | None
    high: float | None
    unit: str = "count"
    noun: str = ""
    scope: tuple[str, ...] = ()
    bound: Bound = "exact"
    rounded: float = 0.0
    family: str = ""
    governor: str = ""
    role: str = ""
    total: float | None = None
    measure: str = ""
    owner: str = ""
    rivals: int = 0


class When(Record):
    """A time expression, resolved to a closed interval; None where it cannot be.

    ``first``/``last`` are on the clock of the text, without a zone, so that any two can be compared.
    ``clock``: time of day as first and last minute after midnight, whether or not the day is known;
    ``clock_sure``: False where "five" may be morning or evening; ``zone``: minutes east of UTC if said. ``of``: lemmas
    of the nouns that it hangs on, the nearest first ("the start of the hearing"), ``verb``: of the verb ("put off").
    """

    start: int
    end: int
    text: str
    first: datetime | None
    last: datetime | None
    granularity: Granularity
    relation: Relation = "at"
    weekday: int | None = None
    clock: tuple[int, int] | None = None
    clock_sure: bool = True
    zone: int | None = None
    of: tuple[str, ...] = ()
    verb: str = ""


class Time(Record):
    """When the claim holds. ``days`` is a duration in days that the claim states, if any."""

    tense: Tense = "unknown"
    spans: tuple[When, ...] = ()


class Label(Record):
    """A person's office, title or role as the paper gives it. ``person``: entity key; ``body``: key or "".
    ``status`` "not": the paper says that the person does not hold it, or never did."""

    start: int
    end: int
    text: str
    person: str
    name: str
    office: str
    body: str = ""
    status: Status = "current"


class Quote(Record):
    """Words between quotation marks and who is said to have said them ("" if not clear)."""

    start: int
    end: int
    text: str
    speaker: str = ""
    speaker_name: str = ""
    partial: bool = False


class Deed(Record):
    """Who did what, whatever the voice: "Hale signed the pact", "the pact, signed by Hale", "it was Hale who
    signed it". ``start``/``end``: the verb; ``name``: what the deed is called in the lexicon of deeds;
    ``denied``: who is said not to have done it ("and not Ruiz"); ``listed``: whether the lexicon has it, so that it
    has one doer by its nature; ``sole``: whether the words leave no room for another ("it was Hale who")."""

    start: int
    end: int
    text: str
    name: str
    doers: tuple[Term, ...]
    denied: tuple[Term, ...] = ()
    patient: Term
    listed: bool = True
    sole: bool = False


class Absence(Record):
    """What there was none of: "no shots were fired", "without a pilot". ``start``/``end``: the negative word and
    the noun; ``thing``: its lemma, ``kind``: of the words that narrow it ("distress" call), ``deed``: of the verb, ""
    if it says little ("there was"); ``rest``: of what else the clause has."""

    start: int
    end: int
    text: str
    thing: str
    kind: tuple[str, ...] = ()
    deed: str = ""
    rest: tuple[str, ...] = ()


class Category(Record):
    """What a thing or person is said to be, among what excludes one another: "a private hospital", "is a loan".

    ``scale`` and ``value``: as in the lexicon of categories ("ownership", "private"); ``bearers``: lemmas of what it is
    said of, or the noun itself where it stands alone ("gave a loan"); ``keys``: of the entities among them;
    ``said``: whether it is said of something; ``denied``: "is not", "no"; ``of``: whose kin, a key or a lemma.
    """

    start: int
    end: int
    text: str
    scale: str
    value: str
    bearers: tuple[str, ...]
    keys: tuple[str, ...] = ()
    said: bool = False
    denied: bool = False
    of: str = ""


class Result(Record):
    """What came of a matter: "stayed away", "did not turn up". ``start``/``end``: the words; ``name``: what the
    result is called in the lexicon of results; ``sign``: which of its two sides is told, after negation;
    ``modality`` as in Claim; ``of``, ``by``: lemmas of what it came of and of whose doing it is, the head first;
    ``theme``: of all that it is told of. ``denied``: whether the words tell the other side and are negated;
    ``lasting``: whether a state is told and no event."""

    start: int
    end: int
    text: str
    name: str
    sign: Polarity
    modality: Modality
    of: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    denied: bool = False
    lasting: bool = False
    theme: tuple[str, ...] = ()


class Order(Record):
    """What happened before or after what: "three days before the breach became known". ``least``/``most``: days
    between the two, None if open; ``anchor``: lemmas of what it is set against, the head first, ``names``: names in
    it; ``verb``: lemma of what is so set, which stands at offset ``at``; ``told``: whether the anchor is a clause."""

    start: int
    end: int
    text: str
    at: int
    side: Literal["before", "after"]
    least: float = 0.0
    most: float | None = None
    anchor: tuple[str, ...]
    names: tuple[str, ...] = ()
    verb: str = ""
    told: bool = False


class Site(Record):
    """Where something happens or stands, as given: "the north quay". ``of``: lemmas of the verb or the nouns that
    it is the place of, the nearest first ("warehouse", "break")."""

    start: int
    end: int
    text: str
    of: tuple[str, ...]


class Cause(Record):
    """A reason as given: "the gantry fell because of metal fatigue". ``start``/``end``: the cue; ``effect``
    and ``cause`` with the words that state them; ``denied``: causes that are ruled out ("not for want of
    money"); ``sole``: no room is left for another ("and for no other reason")."""

    start: int
    end: int
    text: str
    effect: Term
    cause: Term | None
    denied: tuple[Term, ...] = ()
    sole: bool = False
