"""The claims of a run, and what is asked of them more than once."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from pydantic import TypeAdapter

from checker.align.settings import settings
from checker.align.stories import rows_by_document
from checker.interfaces import Vectors
from checker.models import Claim, Setting

_CLAIMS = TypeAdapter(tuple[Claim, ...])


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
    def digests(self) -> dict[str, bytes]:
        """Return a digest of all that is known of each document: its claims as they are linked, their vectors."""
        told = {name: _CLAIMS.dump_json(tuple(self.claims[row] for row in rows)) for name, rows in self.rows.items()}
        return {name: hashlib.sha256(told[name] + self.vectors[rows].tobytes()).digest()
                for name, rows in self.rows.items()}
