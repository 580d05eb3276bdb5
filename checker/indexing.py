"""Fills an archive: reads, claims and embeds what is new or changed, and nothing else."""

from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from pathlib import Path

from checker import material, readers, rulebook
from checker.archive import SUFFIXES, Archive, Stored, file_of, fingerprint, is_archive, key_of, reading, shown
from checker.errors import ArchiveError, ReadError
from checker.intake import Crew, rows
from checker.interfaces import Meta, Place
from checker.models import Article, Record


class Added(Record):
    """What `archive add` did."""

    added: int
    unchanged: int
    claims: int


class Rebuilt(Record):
    """What `archive rebuild` did; ``lost``: documents that have neither a file nor a sound text in the archive."""

    again: int
    claims: int
    lost: tuple[str, ...]


def add(path: Path, sources: Sequence[Place], *, meta: Meta, crew: Crew) -> Added:
    """Add the articles under ``sources``; an unchanged file with the current stamp is skipped."""
    if path.suffix not in SUFFIXES and not is_archive(path) and not path.is_dir():
        raise ArchiveError(f"{path}: is no name for an archive; let it end in {', '.join(SUFFIXES)}")
    rulebook.speak(crew.config)
    wanted = material.stamp(material.make_embedder(crew.config))
    articles = [_keyed(article, path) for article in readers.read_paths(sources, meta)]
    with Archive(path, create=True) as archive:
        stored = archive.articles()
        known = {item.document: (item.digest, item.stamp) for item in stored}
        fresh = [article for article in articles if known.get(article.document) != (fingerprint(article), wanted)]
        count = _put_all(archive, fresh, crew)
        archive.delete_articles(_left_out(stored, articles))
    return Added(added=len(fresh), unchanged=len(articles) - len(fresh), claims=count)


def _keyed(article: Article, path: Path) -> Article:
    if article.document == "-":
        raise ArchiveError("standard input: has no name to be kept under; save the article as a file")
    return article.model_copy(update={"document": key_of(article.document, path)})


def _put_all(archive: Archive, articles: Sequence[Article], crew: Crew) -> int:
    """Store articles, each in its own transaction; returns how many claims they have."""
    count = 0
    with closing(rows(articles, crew)) as made:
        for number in range(len(articles)):
            crew.progress("adding articles", number, len(articles))
            row = next(made)
            archive.put(row)
            count += row.count
    crew.progress("adding articles", len(articles), len(articles))
    return count


def _left_out(stored: Iterable[Stored], articles: Sequence[Article]) -> list[str]:
    """Return the archived entries of a file that it no longer has: a feed that has become shorter."""
    now = {article.document for article in articles}
    files = {file_of(document) for document in now} - now
    return [item.document for item in stored if file_of(item.document) in files and item.document not in now]


def rebuild(path: Path, crew: Crew) -> Rebuilt:
    """Do every article of an archive again, each in its own transaction: from its file, else from its text."""
    rulebook.speak(crew.config)
    with Archive(path) as archive:
        found = [(item.document, _again(archive, item)) for item in archive.articles()]
        articles = [article for _, article in found if article]
        count = _put_all(archive, articles, crew)
    return Rebuilt(again=len(articles), claims=count, lost=tuple(name for name, article in found if not article))


def _again(archive: Archive, item: Stored) -> Article | None:
    """Return an article as its file has it now; what was said of it when it was added holds still."""
    file = archive.path.resolve().parent / file_of(item.document)
    said = Meta(source=item.source, published=item.published)
    with suppress(ReadError):   # there is none, or it cannot be read any more
        for article in readers.read_paths([file], said):
            if key_of(article.document, archive.path) == item.document:
                return article.model_copy(update={"document": item.document})
    with suppress(ArchiveError):   # its text is damaged too
        return archive.body(item.id)
    return None


def listed(path: Path) -> list[tuple[str, Stored]]:
    """Return the archived articles with the names under which they can be found from here."""
    return [(shown(item.document, path, Path.cwd()), item) for item in reading(path, Archive.articles)]
