"""Findings as they come: what two articles make of each other while the rest is still being read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checker import claims, findings
from checker.align import pair_claims
from checker.interfaces import Audience
from checker.material import Material, joined
from checker.models import Article, Pair
from checker.rulebook import Rulebook


@dataclass(frozen=True)
class Preview:
    """Tells an audience what the rules find between the targets and each article, without the judge."""

    book: Rulebook
    neighbours: int
    targets: tuple[Article, ...]
    audience: Audience

    def watch(self, parts: Iterable[Material]) -> Iterator[Material]:
        """Pass the parts on, the targets first; before each, tell what it adds."""
        documents = frozenset(article.document for article in self.targets)
        own: list[Material] = []
        for part in parts:
            read = frozenset(article.document for article in part.articles)
            self._tell(joined([*own, part]), documents, read)
            if read <= documents:
                own.append(part)
            yield part

    def _tell(self, known: Material, documents: frozenset[str], read: frozenset[str]) -> None:
        verdicts, _ = self.book.judge(self._fresh(known, documents, read))
        heeded = findings.heed(verdicts, self.targets, self.book.ids)
        drawn = findings.build(heeded.verdicts, documents, 0)
        if drawn.shown:
            self.audience.found(drawn.shown)

    def _fresh(self, known: Material, documents: frozenset[str], read: frozenset[str]) -> list[Pair]:
        """Return the pairs that the last part makes with the targets; a long draft is not paired with itself anew."""
        around = read if len(read) == 1 else documents   # an archive is not paired with itself either
        pairs = pair_claims(claims.link(known.claims), known.vectors, around, self.neighbours)
        return [
            pair for pair in pairs
            if {pair.a.document, pair.b.document} & read and {pair.a.document, pair.b.document} & documents
        ]
