"""What is to be compared: the claims and vectors of targets, of the folders and archives beside them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

import numpy as np

from checker import claims, plugins, readers, text
from checker.archive import Archive, ClaimCache, PassageCache, Stored, candidates, is_archive, key_of, reading, shown
from checker.archive.cache import Known
from checker.config import NAME, Config
from checker.data import rules_folder, states
from checker.embedding.remember import Remembering
from checker.errors import ArchiveError
from checker.interfaces import Embedder, Meta, Place, Progress, Vectors
from checker.kept import user_cache
from checker.models import Article, ArticleSummary, Claim
from checker.readers.meta import parse_published
from checker.vocabulary import FOLDER, in_use, remembered


def silent(stage: str, done: int, total: int) -> None:
    """Report progress to nobody."""


@dataclass(frozen=True)
class Material:
    """Articles as reports list them, with the claims of all and one vector a claim; bodies if just read."""

    articles: tuple[ArticleSummary, ...]
    claims: tuple[Claim, ...]
    vectors: Vectors
    bodies: tuple[Article, ...] = ()


def gather(
    targets: Sequence[Article], against: Sequence[Place], config: Config, *, meta: Meta, progress: Progress
) -> Iterator[Material]:
    """Yield what is to be compared: each target, each other article, then each archive; a document is read once."""
    embedder = make_embedder(config)
    documents = frozenset(article.document for article in targets)
    archives = [path for path in against if isinstance(path, Path) and is_archive(path)]
    folders = [path for path in against if path not in archives]
    others = [article for article in readers.read_paths(folders, meta) if article.document not in documents]
    fresh: list[Material] = []
    for part in claimed((*targets, *others), embedder, progress, cache_file(config)):
        fresh.append(part)
        yield part
    for path in archives:
        yield recall(path, joined(fresh), targets, embedder, Path(config.root))


def claimed(
    articles: Sequence[Article], embedder: Embedder, progress: Progress, cache: Path | None
) -> Iterator[Material]:
    """Yield claims and vectors of articles that have just been read; known ones come from the cache."""
    with ClaimCache(cache) as kept:
        for number, article in enumerate(articles):
            progress("reading articles", number, len(articles))
            yield _known(article, embedder, kept)
        progress("reading articles", len(articles), len(articles))


def _known(article: Article, embedder: Embedder, cache: ClaimCache) -> Material:
    made_with = stamp(embedder)
    known = cache.load(article, made_with, embedder.dimension)
    if known is None:
        found = _claims_of(article)
        known = cache.store(article, found, embedder.encode([claim.statement for claim in found]), made_with)
    return Material((summary(article, len(known[0])),), *known, (article,))


def recall(path: Path, draft: Material, targets: Sequence[Article], embedder: Embedder, root: Path) -> Material:
    """Return the claims of archived articles that can be about what the targets are about."""
    return reading(path, lambda archive: _recalled(archive, draft, targets, embedder, root))


def _recalled(
    archive: Archive, draft: Material, targets: Sequence[Article], embedder: Embedder, root: Path
) -> Material:
    _same_stamp(archive, stamp(embedder))
    wanted: dict[int, None] = {}
    for target in targets:
        rows = [row for row, claim in enumerate(draft.claims) if claim.document == target.document]
        own = [draft.claims[row] for row in rows]
        wanted.update(dict.fromkeys(candidates(archive, own, draft.vectors[rows], target.published)))
    names = _others(archive, tuple(wanted), frozenset(article.document for article in draft.articles), root)
    called = {at: name for at, (name, _) in names.items()}
    claims_, vectors = archive.load(list(called), draft.vectors.shape[1], called)
    return Material(tuple(_listed(item, name) for name, item in names.values()), claims_, vectors)


def _others(archive: Archive, ids: Sequence[int], here: frozenset[str], root: Path) -> dict[int, tuple[str, Stored]]:
    """Return the archived articles that are not the ones just read, with the names that reports give them."""
    keys = {key_of(document, archive.path) for document in here}
    named = {item.id: (shown(item.document, archive.path, root), item) for item in archive.get(ids)}
    return {at: (name, item) for at, (name, item) in named.items() if name not in here and item.document not in keys}


def cache_file(config: Config) -> Path | None:
    """Return where claims are kept between runs: only a desk that has set itself up gets a folder for it."""
    root = Path(config.root)
    settled = config.cache == "auto" and ((root / NAME).is_file() or (root / ".checker").is_dir())
    return root / ".checker" / "cache" / "claims.archive" if settled else None


def passage_cache(embedder: Embedder, config: Config) -> PassageCache:
    """Return where claims of single passages are kept between runs: in the user's cache folder."""
    code = states([Path(part.__path__[0]) for part in (claims, text)] + [rules_folder() / FOLDER])
    place = user_cache() / "passages.sqlite"
    return PassageCache(place if config.cache == "auto" else None, stamp(embedder) + code)


def read_passages(articles: Sequence[Article], embedder: Embedder, cache: PassageCache) -> Material:
    """Return the claims and vectors of short passages; known ones load neither parser nor embedder."""
    return joined(
        Material((summary(article, len(known[0])),), *known, (article,))
        for article in articles
        for known in [cache.load(article) or _passage(article, embedder, cache)]
    )


def _passage(article: Article, embedder: Embedder, cache: PassageCache) -> Known:
    found = _claims_of(article)
    return cache.store(article, found, embedder.encode([claim.statement for claim in found]))


def stamp(embedder: Embedder) -> str:
    """Return what stored claims depend on: claim version, parser, embedder."""
    words = f" words-{in_use()}" if in_use() else ""
    return f"claims-{claims.VERSION} spacy-{version('spacy')} {embedder.name}{words}"


def _same_stamp(archive: Archive, wanted: str) -> None:
    stamps = archive.stamps()
    old = sorted(set(stamps) - {wanted})
    if old:
        count, total = sum(stamps[made] for made in old), sum(stamps.values())
        raise ArchiveError(
            f"{archive.path}: {count} of {total} articles were made with {old[0]}, this is {wanted}; "
            f"run 'checker archive rebuild {archive.path}'"
        )


def joined(parts: Iterable[Material]) -> Material:
    """Return several materials as one."""
    materials = list(parts)
    return Material(
        tuple(article for material in materials for article in material.articles),
        tuple(claim for material in materials for claim in material.claims),
        np.concatenate([material.vectors for material in materials]),
        tuple(body for material in materials for body in material.bodies),
    )


def _listed(item: Stored, name: str) -> ArticleSummary:
    published = parse_published(item.published, item.document) if item.published else None
    return ArticleSummary(
        document=name, source=item.source, published=published, title=item.title, claims=item.count
    )


def extract(articles: Sequence[Article], progress: Progress) -> tuple[Claim, ...]:
    """Return the claims of all articles, article by article."""
    found: list[Claim] = []
    for number, article in enumerate(articles):
        progress("reading articles", number, len(articles))
        found.extend(_claims_of(article))
    return tuple(found)


@remembered(256)
def _claims_of(article: Article) -> tuple[Claim, ...]:
    """Return the claims of one article; a resident process meets the same article again."""
    return claims.extract(article)


def make_embedder(config: Config) -> Embedder:
    """Return the configured embedder; a model name goes to embedders that take one."""
    return _embedder(config.embedder, config.embedder_model)


@lru_cache(maxsize=2)
def _embedder(name: str, model: str | None) -> Embedder:
    factory = plugins.load("embedders", name)
    return Remembering(factory(model) if model else factory())


def summary(article: Article, claims: int) -> ArticleSummary:
    """Return an article as reports list it."""
    return ArticleSummary(
        document=article.document, source=article.source, published=article.published,
        title=article.title, claims=claims,
    )
