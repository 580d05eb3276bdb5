"""The order of the stages: readers, claims, embedding, align, entailment, rules, findings."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from checker import claims, entailment, findings, kept, readers, rulebook
from checker.align import Table, meetings, pair_claims
from checker.archive import PassageCache
from checker.config import Config
from checker.interfaces import Audience, Embedder, Meta, Place, Progress
from checker.material import gather, joined, make_embedder, read_passages, silent
from checker.models import Article, ArticleSummary, Count, Lanes, Pair, Report
from checker.preview import Preview
from checker.weighing import memory_of, weigh


def check(
    targets: Sequence[Place], against: Sequence[Place], *, config: Config, meta: Meta, progress: Progress = silent
) -> Report:
    """Check the articles at the target places; see `check_articles`."""
    kept.allow(config.cache == "auto")
    articles = readers.read_paths(targets, meta)
    return check_articles(articles, against, config=config, meta=meta, progress=progress)


def check_articles(
    targets: Sequence[Article], against: Sequence[Place], *, config: Config, meta: Meta, progress: Progress = silent
) -> Report:
    """Check articles against one another, themselves, and the articles of ``against``.

    For callers whose text is not what the file says: staged content, an editor's unsaved buffer.
    """
    kept.allow(config.cache == "auto")
    book = rulebook.load(config)
    documents = frozenset(article.document for article in targets)
    parts = gather(targets, against, config, meta=meta, progress=progress)
    if isinstance(progress, Audience):
        parts = Preview(book, config.neighbours, tuple(targets), progress).watch(parts)
    material = joined(parts)
    judge, lane = entailment.make_judge(config)
    table = Table(claims.link(material.claims), material.vectors, documents, config.neighbours)
    remembered = memory_of(config, book, judge is not None)
    weighed = weigh(tuple(meetings(table)), book, remembered, judged=judge is not None, progress=progress)
    pairs, sifted = weighed.pairs, weighed.sifted
    if judge:
        pairs = entailment.judge_pairs(pairs, judge, config.max_pairs, progress, sifted.rows)
    verdicts, stopped = book.judge(pairs, sifted)
    heeded = findings.heed(verdicts, targets, book.ids)
    drawn = findings.build(heeded.verdicts, documents, config.max_findings, _decided(config, material.articles))
    aside = (
        ("said by a more specific rule", drawn.repeated), ("ignored by a comment", heeded.ignored),
        ("entailment:over max_pairs", max(0, len(sifted.rows) - config.max_pairs) if judge else 0),
    )
    stopped = (*stopped, *(Count(gate=gate, pairs=pairs) for gate, pairs in aside if pairs))
    return Report(
        articles=tuple(_role(article, documents) for article in material.articles), findings=drawn.shown,
        agreements=findings.agree(pairs, verdicts), lanes=Lanes(entailment=lane), stopped=stopped, folded=drawn.folded,
        dismissed=len(drawn.aside), set_aside=drawn.aside, notices=(*drawn.notices, *heeded.notices),
        embedder=make_embedder(config).name, bodies=material.bodies,
    )


def _decided(config: Config, articles: Sequence[ArticleSummary]) -> findings.Decided:
    """Return the desk's decisions; `decisions = ""` in the settings leaves them aside."""
    made = findings.ledger.load(Path(config.root) / config.decisions) if config.decisions else ()
    return findings.Decided(made, frozenset(article.document for article in articles), date.today())


def _role(article: ArticleSummary, targets: frozenset[str]) -> ArticleSummary:
    return article.model_copy(update={"target": article.document in targets})


def pair_passages(
    articles: Sequence[Article], embedder: Embedder, config: Config, cache: PassageCache | None = None
) -> tuple[Pair, ...]:
    """Return the pairs that short passages make, through the same stages as whole articles."""
    kept.allow(config.cache == "auto")
    rulebook.speak(config)
    material = read_passages(articles, embedder, cache or PassageCache(None, ""))
    documents = frozenset(article.document for article in articles)
    pairs = pair_claims(claims.link(material.claims), material.vectors, documents, config.neighbours)
    judge, _ = entailment.make_judge(config)
    return entailment.judge_pairs(pairs, judge, config.max_pairs, silent) if judge else pairs
