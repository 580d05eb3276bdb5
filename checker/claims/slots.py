"""All slot finders over a reading, called once per article; claims take what lies inside their clause."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from checker.claims.absences import find_absences
from checker.claims.categories import find_categories
from checker.claims.causes import find_causes
from checker.claims.clauses import Clause, find_clauses
from checker.claims.cleared import find_cleared
from checker.claims.deeds import find_deeds
from checker.claims.entities import find_entities
from checker.claims.holder import find_free
from checker.claims.labels import find_labels
from checker.claims.orders import find_orders
from checker.claims.parser import Reading
from checker.claims.quantities import find_quantities
from checker.claims.quotes import find_quotes
from checker.claims.referents import Referents
from checker.claims.results import find_results
from checker.claims.sites import find_sites
from checker.claims.speakers import Place, find_speakers
from checker.claims.statement import Context
from checker.claims.times import find_times
from checker.claims.voices import Voices
from checker.models import (
    Absence,
    Category,
    Cause,
    Deed,
    Label,
    Mention,
    Order,
    Quantity,
    Quote,
    Result,
    Site,
    Term,
    Voice,
    When,
)

Located = TypeVar(
    "Located", Absence, Category, Cause, Deed, Mention, Label, Order, Quantity, Quote, Result, Site, Term, When
)


class Index(Generic[Located]):
    """Slot fillers of one kind by the offset of the token that they start at; an order by its verb."""

    def __init__(self, reading: Reading, found: Iterable[Located]) -> None:
        self._at: dict[int, list[Located]] = {}
        sections = iter(reading.sections)
        section = next(sections, None)
        for item in sorted(found, key=_place):
            while section is not None and _place(item) >= section.block.end:
                section = next(sections, None)
            if section is not None:
                token = min(section.token_at(_place(item)), len(section.doc) - 1)
                self._at.setdefault(section.offsets[token], []).append(item)

    def at(self, offsets: Iterable[int]) -> tuple[Located, ...]:
        """Return what starts at one of the offsets, in their order."""
        return tuple(item for offset in offsets for item in self._at.get(offset, ()))


def _place(item: Located) -> int:
    return item.at if isinstance(item, Order) else item.start


@dataclass(frozen=True)
class Slots:
    """Everything found in one article, by article offset."""

    mentions: Index[Mention]
    labels: Index[Label]
    quantities: Index[Quantity]
    times: Index[When]
    quotes: Index[Quote]
    deeds: Index[Deed]
    causes: Index[Cause]
    orders: Index[Order]
    sites: Index[Site]
    absences: Index[Absence]
    categories: Index[Category]
    cleared: Index[Term]
    results: Index[Result]
    clauses: tuple[Clause, ...]
    context: Context
    voices: Voices
    free: dict[Place, Voice]


def find_slots(reading: Reading) -> Slots:
    """Run every finder; entity keys come first, since labels and quotes refer to them."""
    entities = find_entities(reading)
    mentions = entities.mentions
    clauses = [clause for section in reading.sections for clause in find_clauses(section)]
    referents = Referents(reading, entities)
    voices = Voices(entities, referents)
    spoken = find_speakers(clauses, voices)
    referents.resolve_quotes({place: found.voice.key for place, found in spoken.items()})
    context = Context({mention.start: mention for mention in mentions}, entities.names, referents, spoken)
    return Slots(
        mentions=Index(reading, mentions),
        labels=Index(reading, find_labels(reading, mentions, context)),
        quantities=Index(reading, find_quantities(reading, mentions)),
        times=Index(reading, find_times(reading)),
        quotes=Index(reading, find_quotes(reading, spoken)),
        deeds=Index(reading, find_deeds(reading, context)),
        causes=Index(reading, find_causes(reading, context)),
        orders=Index(reading, find_orders(reading)),
        sites=Index(reading, find_sites(reading)),
        absences=Index(reading, find_absences(reading)),
        categories=Index(reading, find_categories(reading, context)),
        cleared=Index(reading, find_cleared(reading, context)),
        results=Index(reading, find_results(reading, referents)),
        clauses=tuple(clauses),
        context=context,
        voices=voices,
        free=find_free(clauses, voices),
    )
