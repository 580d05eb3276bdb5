"""What each article of a run is about, as far as its names say."""

from collections.abc import Sequence

from checker.align.stories import rows_by_document
from checker.models import Claim, Setting

LEAD = 3   # sentences that say where the news is: dateline or title, and the first two of a wire story


def settings(claims: Sequence[Claim]) -> dict[str, Setting]:
    """Return the setting of each document."""
    documents = rows_by_document(claims)
    return {name: _setting([claims[row] for row in rows], len(documents)) for name, rows in documents.items()}


def _setting(claims: Sequence[Claim], crowd: int) -> Setting:
    first = sorted({claim.sentence_start for claim in claims})[:LEAD]
    lead = [mention for claim in claims if claim.sentence_start in first for mention in claim.mentions]
    return Setting(
        names=frozenset(mention.key for claim in claims for mention in claim.mentions),
        lead=frozenset(mention.key for mention in lead),
        places=frozenset(mention.key for mention in lead if mention.kind == "place"),
        crowd=crowd,
    )
