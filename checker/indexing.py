"""Fills an archive: reads, claims and embeds what is new or changed, and nothing else."""

from collections.abc import Sequence
from pathlib import Path

from checker import claims, material, readers
from checker.archive import Archive, fingerprint
from checker.config import Config
from checker.interfaces import Embedder, Meta, Place, Progress
from checker.models import Article, Record


class Added(Record):
    """What `archive add` did."""

    added: int
    unchanged: int
    claims: int


def add(path: Path, sources: Sequence[Place], *, config: Config, meta: Meta, progress: Progress) -> Added:
    """Add the articles under ``sources``; an unchanged file with the current stamp is skipped."""
    embedder = material.make_embedder(config)
    wanted = material.stamp(embedder)
    articles = readers.read_paths(sources, meta)
    with Archive(path, create=True) as archive:
        known = {stored.document: (stored.digest, stored.stamp) for stored in archive.articles()}
        fresh = [article for article in articles if known.get(article.document) != (fingerprint(article), wanted)]
        count = 0
        for number, article in enumerate(fresh):
            progress("adding articles", number, len(fresh))
            count += _put(archive, article, embedder, wanted)
        progress("adding articles", len(fresh), len(fresh))
    return Added(added=len(fresh), unchanged=len(articles) - len(fresh), claims=count)


def _put(archive: Archive, article: Article, embedder: Embedder, wanted: str) -> int:
    found = claims.extract(article)
    marked = article.model_copy(update={"digest": fingerprint(article)})
    archive.put_article(marked, found, embedder.encode([claim.statement for claim in found]), wanted)
    return len(found)


def rebuild(path: Path, *, config: Config, progress: Progress) -> Added:
    """Do every article of an archive again from its file; those whose file is gone are kept as they are."""
    with Archive(path) as archive:
        stored = archive.articles()
    files = [Path(item.document) for item in stored if Path(item.document).is_file()]
    with Archive(path) as archive:
        archive.forget_stamps([file.as_posix() for file in files])
    return add(path, files, config=config, meta=Meta(), progress=progress)
