"""An earlier version of the draft among the articles that it is held against."""

from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from checker.archive import Archive, is_archive, reading
from checker.interfaces import Meta
from checker.models import Article
from checker.readers.collect import find_files, read_file, readers_by_suffix


def without_earlier(articles: Sequence[Article], against: Sequence[Path]) -> tuple[Article, ...]:
    """Give each draft the place of its earlier version: one article of the same file name and source.

    A browser tells the name of a file and not its folder: without this, a draft that was mended is told
    that it contradicts itself.
    """
    return tuple(_in_place(article, against) for article in articles)


def _in_place(article: Article, against: Sequence[Path]) -> Article:
    places = {document for path in against for document in _namesakes(article, path)}
    return article.model_copy(update={"document": places.pop()}) if len(places) == 1 else article


def _namesakes(article: Article, path: Path) -> Iterator[str]:
    name = PurePosixPath(article.document).name
    if is_archive(path):
        known = reading(path, Archive.articles)
        yield from (k.document for k in known if PurePosixPath(k.document).name == name and k.source == article.source)
        return
    readers = readers_by_suffix()
    for file in find_files(path, readers):
        if file.name == name:
            read = read_file(file, readers, Meta())
            yield from (other.document for other in read if other.source == article.source)
