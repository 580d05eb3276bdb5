"""A claim: one thing that somebody holds to be so."""

from datetime import date, datetime

from checker.models.record import Record
from checker.models.slots import (
    Absence,
    Category,
    Cause,
    Deed,
    Holder,
    Label,
    Mention,
    Modality,
    Order,
    Polarity,
    Quantity,
    Quote,
    Result,
    Site,
    Term,
    Time,
)


class Claim(Record):
    """One atomic claim with its slots.

    ``article.text[start:end] == text`` always; ``sentence_start``/``sentence_end`` bound the sentence it
    was cut from; ``sentence_line``/``sentence_column`` say where that begins (0: not known).
    ``statement`` is the short self-contained sentence that is embedded and judged.
    ``polarity`` and ``modality`` say how the innermost holder (or the subject of a commitment verb)
    stands to the matter, after negation, implicatives and raising. ``committer`` is the entity key of the
    one whose commitment that is ("the minister ruled out a tax" -> the minister); "" if nobody's.
    ``joint`` are the keys of all who commit, where they are several ("Hale and Ruiz promised a bridge").
    ``stance`` is the class of the word by which somebody commits himself ("refusal", "promise"), or "".
    ``matter`` are the content lemmas of what is committed to or stated, without the verb of commitment.
    ``cleared`` are those who, by the whole sentence, had no part in it ("not the mayor", "over Hale's protests").
    ``trace`` says what was resolved, by which evidence, for `checker why`.
    """

    id: str
    document: str
    source: str
    published: datetime | date | None
    start: int
    end: int
    text: str
    line: int
    column: int
    sentence_start: int
    sentence_end: int
    sentence: str
    sentence_line: int = 0
    sentence_column: int = 0
    statement: str
    heading: bool = False
    holder: Holder = Holder()
    subject: Term | None = None
    predicate: str = ""
    object: Term | None = None
    committer: str = ""
    joint: tuple[str, ...] = ()
    stance: str = ""
    matter: tuple[str, ...] = ()
    polarity: Polarity = "positive"
    modality: Modality = "fact"
    time: Time = Time()
    quantities: tuple[Quantity, ...] = ()
    labels: tuple[Label, ...] = ()
    mentions: tuple[Mention, ...] = ()
    quotes: tuple[Quote, ...] = ()
    deeds: tuple[Deed, ...] = ()
    causes: tuple[Cause, ...] = ()
    orders: tuple[Order, ...] = ()
    sites: tuple[Site, ...] = ()
    absences: tuple[Absence, ...] = ()
    categories: tuple[Category, ...] = ()
    cleared: tuple[Term, ...] = ()
    results: tuple[Result, ...] = ()
    trace: tuple[str, ...] = ()

    @property
    def keys(self) -> frozenset[str]:
        """Return the entity keys that the claim mentions, its subject and object included if pronouns name them."""
        terms = [term.key for term in (self.subject, self.object) if term is not None and term.key]
        return frozenset([*(mention.key for mention in self.mentions), *terms])
