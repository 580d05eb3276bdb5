"""The claims of a run, and what is asked of them more than once."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.align.settings import settings
from checker.align.stories import rows_by_document
from checker.interfaces import Vectors
from checker.models import Claim, Setting


@dataclass(frozen=True)
class Table:
    """The claims of a run, one row of ``vectors`` each; ``k``: how many neighbours a claim has in another article."""

    claims: Sequence[Claim]
    vectors: Vectors
    targets: frozenset[str]
    k: int

    @cached_property
    def rows(self) -> dict[str, list[int]]:
        """Return the rows of each document."""
        return rows_by_document(self.claims)

    @cached_property
    def keys(self) -> list[frozenset[str]]:
        """Return the entity keys of each claim."""
        return [claim.keys for claim in self.claims]

    @cached_property
    def settings(self) -> dict[str, Setting]:
        """Return what each document is about."""
        return settings(self.claims)

    @cached_property
    def order(self) -> list[tuple[str, int, str]]:
        """Return by what the two sides of a pair are ordered, for each claim."""
        return [(claim.document, claim.start, claim.id) for claim in self.claims]

    @cached_property
    def marks(self) -> list[bytes]:
        """Return a digest of all that is known of each claim, as it is linked."""
        return [hashlib.blake2b(claim.model_dump_json().encode(), digest_size=16).digest() for claim in self.claims]

    @cached_property
    def _digests(self) -> dict[str, bytes]:
        return {}

    def digest(self, document: str) -> bytes:
        """Return a digest of all that is known of a document: its claims and their vectors."""
        if document not in self._digests:
            rows = self.rows[document]
            told = b"".join(self.marks[row] for row in rows)
            self._digests[document] = hashlib.sha256(told + self.vectors[rows].tobytes()).digest()
        return self._digests[document]
