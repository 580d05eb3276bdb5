"""Which articles meet, and what brings their claims together; pairs are made of one meeting at a time."""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz

from checker.align.keys import Documents, Place, between, meet
from checker.align.neighbours import nearest
from checker.align.quotes import match_quotes
from checker.align.spellings import match_names
from checker.align.stories import partners
from checker.align.table import Table
from checker.models import Claim, Judgement, Match, Pair, Signals, Via


@dataclass(frozen=True)
class Meeting:
    """Two articles that are compared, or one with itself, and what brings their claims together.

    A place is a pair of rows (i, j), i < j; (i, i) is a claim alone. ``keyed``: shared keys by place;
    ``matches``: matching quotations and names by place.
    """

    table: Table
    documents: Documents
    keyed: Mapping[Place, set[Via]]
    matches: Mapping[Place, tuple[Match, ...]]

    @property
    def digest(self) -> bytes:
        """Return a digest of all that the pairs depend on; rows are told as `local` tells them."""
        keyed = sorted((*self.local(place), *sorted(via)) for place, via in self.keyed.items())
        matches = sorted((*self.local(place), *map(repr, found)) for place, found in self.matches.items())
        told = repr((self.table.k, bool(self._alone()), keyed, matches)).encode()
        return hashlib.sha256(b"".join(self.table.digest(name) for name in self.documents) + told).digest()

    def marks(self, place: Place) -> tuple[bytes, bytes]:
        """Return digests of both claims of a pair."""
        return self.table.marks[place[0]], self.table.marks[place[1]]

    @cached_property
    def _rows(self) -> list[int]:
        return list(dict.fromkeys(row for name in self.documents for row in self.table.rows[name]))

    @cached_property
    def _numbers(self) -> dict[int, int]:
        return {row: number for number, row in enumerate(self._rows)}

    def local(self, place: Place) -> Place:
        """Return a place by the number of each claim among those of both documents."""
        one, other = sorted(self._numbers[row] for row in place)
        return one, other

    def place(self, local: Place) -> Place:
        """Return the place of a local one."""
        one, other = sorted(self._rows[number] for number in local)
        return one, other

    def pairs(
        self, only: Collection[Place] | None = None, presumed: Judgement | None = None
    ) -> dict[Place, Pair]:
        """Return the pairs by place. ``only``: those of these places, of places that pairs are made of;
        ``presumed``: what to take for the judgement of two claims until there is one."""
        left, right = (self.table.rows[name] for name in self.documents)
        near = nearest(self.table.vectors, left, right, self.table.k)
        places = sorted({*near, *self.keyed, *self.matches}) if only is None else [x for x in only if x[0] != x[1]]
        alone = self._alone() if only is None else [i for i, j in only if i == j]
        pairs = {(i, i): _alone(self.table.claims[i]) for i in alone}
        met = (place for place in places if not self._overlap(place))
        return pairs | {place: self._pair(place, near.get(place), presumed) for place in met}

    def _alone(self) -> list[int]:
        """A claim of a target is also looked at by itself."""
        own = self.documents[0] == self.documents[1] and self.documents[0] in self.table.targets
        return self.table.rows[self.documents[0]] if own else []

    def _overlap(self, place: Place) -> bool:
        """Two claims cut from overlapping characters cannot be two passages that disagree."""
        if self.documents[0] != self.documents[1]:
            return False
        a, b = self.table.claims[place[0]], self.table.claims[place[1]]
        return a.start < b.end and b.start < a.end

    def _pair(self, place: Place, rank: int | None, presumed: Judgement | None) -> Pair:
        i, j = place
        matches = self.matches.get(place, ())
        via = {*self.keyed.get(place, ()), *(match.kind for match in matches), *(["neighbour"] if rank else [])}
        if self.table.order[j] < self.table.order[i]:
            i, j = j, i
            matches = tuple(match.model_copy(update={"a": match.b, "b": match.a}) for match in matches)
        a, b = self.table.claims[i], self.table.claims[j]
        about = self.table.settings
        return Pair(a=a, b=b, signals=Signals(
            cosine=round(float(self.table.vectors[i] @ self.table.vectors[j]), 4), rank=rank,
            fuzzy=round(fuzz.token_set_ratio(a.statement, b.statement), 1),
            shared=tuple(sorted(self.table.keys[i] & self.table.keys[j])), via=tuple(sorted(via)), matches=matches,
            judgement=presumed, settings=(about[a.document], about[b.document]),
        ))


def meetings(table: Table) -> Iterator[Meeting]:
    """Yield every two articles to compare, of which at least one is a target."""
    documents = partners(table.claims, table.vectors, table.targets)
    keyed = meet(table.claims, documents)
    matches: dict[Documents, dict[Place, tuple[Match, ...]]] = defaultdict(dict)
    for found in (match_quotes(table.claims, documents), match_names(table.claims, documents)):
        for place, more in found.items():
            held = matches[between(table.claims[place[0]], table.claims[place[1]])]
            held[place] = held.get(place, ()) + more
    for both in sorted(documents):
        yield Meeting(table, both, keyed.get(both, {}), matches.get(both, {}))


def _alone(claim: Claim) -> Pair:
    return Pair(a=claim, b=claim, signals=Signals(cosine=1.0, fuzzy=100.0, via=("alone",)))
