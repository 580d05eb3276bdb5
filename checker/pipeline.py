"""The order of the stages: readers, claims, embedding, align, entailment, rules, findings."""

from collections.abc import Sequence
from pathlib import Path

from checker import claims, findings, plugins, readers, rulebook
from checker.align import pair_claims
from checker.config import Config
from checker.errors import ReadError
from checker.interfaces import Embedder, Meta, Progress
from checker.models import Article, ArticleSummary, Claim, Lanes, Report


def silent(stage: str, done: int, total: int) -> None:
    """Report progress to nobody."""


def check(
    targets: Sequence[Path], against: Sequence[Path], *, config: Config, meta: Meta, progress: Progress = silent
) -> Report:
    """Check the target articles against one another, themselves, and the articles of ``against``."""
    articles, target_documents = read(targets, against, meta)
    book = rulebook.load(config)
    found = extract(articles, progress)
    embedder = make_embedder(config)
    progress("embedding", 0, 1)
    vectors = embedder.encode([claim.statement for claim in found])
    pairs = pair_claims(found, vectors, target_documents, config.neighbours)
    progress("rules", 0, 1)
    verdicts, stopped = book.judge(pairs)
    shown, folded = findings.build(verdicts, target_documents, config.max_findings)
    return Report(
        articles=tuple(summary(article, found) for article in articles),
        findings=shown, lanes=Lanes(), stopped=stopped, folded=folded, embedder=embedder.name,
    )


def read(
    targets: Sequence[Path], against: Sequence[Path], meta: Meta
) -> tuple[tuple[Article, ...], frozenset[str]]:
    """Read targets and the articles they are held against; a document is read once."""
    checked = readers.read_paths(targets, meta)
    if not checked:
        raise ReadError("nothing to check; name at least one article or folder")
    documents = frozenset(article.document for article in checked)
    others = [article for article in readers.read_paths(against, meta) if article.document not in documents]
    return (*checked, *others), documents


def extract(articles: Sequence[Article], progress: Progress) -> tuple[Claim, ...]:
    """Return the claims of all articles, article by article."""
    found: list[Claim] = []
    for number, article in enumerate(articles):
        progress("reading articles", number, len(articles))
        found.extend(claims.extract(article))
    return tuple(found)


def make_embedder(config: Config) -> Embedder:
    """Return the configured embedder; a model name goes to embedders that take one."""
    factory = plugins.load("embedders", config.embedder)
    embedder: Embedder = factory(config.embedder_model) if config.embedder_model else factory()
    return embedder


def summary(article: Article, found: Sequence[Claim]) -> ArticleSummary:
    """Return an article as reports list it."""
    count = sum(claim.document == article.document for claim in found)
    return ArticleSummary(
        document=article.document, source=article.source, published=article.published,
        title=article.title, claims=count,
    )
