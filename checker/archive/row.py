"""`Row`: an article as the archive stores it, made beside the archive and put in as a whole."""

from collections.abc import Sequence
from dataclasses import dataclass

from checker.archive.codec import centroid, crc, pack_body, pack_claims, pack_vectors
from checker.interfaces import Vectors
from checker.models import Article, Claim

FIELDS = ("document", "source", "published", "title", "digest", "stamp", "count", "claims", "vectors", "body", "crc")


@dataclass(frozen=True)
class Row:
    """The ``values`` of FIELDS, the names that lead to the article, its day and the mean direction of its claims."""

    values: tuple[object, ...]
    names: tuple[str, ...]
    day: int | None
    mean: bytes

    @property
    def document(self) -> str:
        """The name of the article."""
        return str(self.values[FIELDS.index("document")])

    @property
    def count(self) -> int:
        """How many claims the article has."""
        return int(str(self.values[FIELDS.index("count")]))


def row_of(article: Article, claims: Sequence[Claim], vectors: Vectors, stamp: str) -> Row:
    """Return an article with its claims and their vectors (n x d) as a row."""
    mean = pack_vectors(centroid(vectors)) if len(claims) else b""
    blobs = (pack_claims(claims), pack_vectors(vectors), pack_body(article))
    published = article.published.isoformat() if article.published else None
    return Row(
        values=(article.document, article.source, published, article.title, article.digest, stamp, len(claims),
                *blobs, checksum(*blobs, mean)),
        names=tuple(sorted({key for claim in claims for key in claim.keys if key})),
        day=article.published.toordinal() if article.published else None, mean=mean,
    )


def checksum(claims: bytes, vectors: bytes, body: bytes, mean: bytes) -> int:
    """Return the checksum of a row, over all that is packed."""
    return crc(claims, vectors, mean, body)
