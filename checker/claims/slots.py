"""All slot finders over a reading, called once per article; claims take what lies inside their clause."""

from dataclasses import dataclass

from checker.claims.entities import find_mentions
from checker.claims.labels import find_labels
from checker.claims.parser import Reading
from checker.claims.quantities import find_quantities
from checker.claims.quotes import find_quotes
from checker.claims.times import find_times
from checker.models import Label, Mention, Quantity, Quote, When


@dataclass(frozen=True)
class Slots:
    """Everything found in one article, by article offset."""

    mentions: tuple[Mention, ...]
    labels: tuple[Label, ...]
    quantities: tuple[Quantity, ...]
    times: tuple[When, ...]
    quotes: tuple[Quote, ...]


def find_slots(reading: Reading) -> Slots:
    """Run every finder; entity keys come first, since labels and quotes refer to them."""
    mentions = find_mentions(reading)
    return Slots(
        mentions=mentions,
        labels=find_labels(reading, mentions),
        quantities=find_quantities(reading, mentions),
        times=find_times(reading),
        quotes=find_quotes(reading, mentions),
    )
