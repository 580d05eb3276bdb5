"""Sets two passages against each other for `checker why`: given as text, or as places in files."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from checker import pipeline, readers
from checker.config import Config
from checker.errors import ReadError
from checker.interfaces import Meta
from checker.material import make_embedder
from checker.models import Article, Block, Claim, Pair

_PLACE = re.compile(r"^(.+):(\d+)$")


@dataclass(frozen=True)
class Passage:
    """A passage: the article it stands in, and the lines it covers (None: all of it)."""

    article: Article
    line: int | None = None

    def holds(self, claim: Claim) -> bool:
        """Return whether a claim stands on the passage's line."""
        if claim.document != self.article.document:
            return False
        return self.line is None or self.article.place(claim.start)[0] <= self.line <= self.article.place(claim.end)[0]


@dataclass(frozen=True)
class Inquiry:
    """The pairs of claims of two passages, nearest first; ``aligned``: a check would have compared them."""

    a: Passage
    b: Passage
    pairs: tuple[Pair, ...]
    aligned: bool


def find_passage(given: str, name: str, published: str | None) -> Passage:
    """Return a passage from ``FILE:LINE`` or from its text. Raises ReadError."""
    place = _PLACE.match(given)
    if place and (re.search(r"\.\w+$", place[1]) or not re.search(r"\s", given)):
        return _in_file(Path(place[1]), int(place[2]), published)
    block = Block(kind="paragraph", start=0, end=len(given))
    day = _day(published) if published else None
    return Passage(Article(document=name, source=name, published=day, text=given, blocks=(block,)))


def ask(a: Passage, b: Passage, config: Config) -> Inquiry:
    """Return the pairs that two passages make, with the signals that a check would see."""
    articles = tuple({passage.article.document: passage.article for passage in (a, b)}.values())
    pairs = [pair for pair in pipeline.pair_passages(articles, make_embedder(config), config) if _between(pair, a, b)]
    aligned = bool(pairs)
    if not aligned:
        pairs = [pair for pair in _alone(a, b, config) if not pair.alone]
    ordered = sorted(pairs, key=lambda pair: (pair.alone, -pair.signals.cosine, pair.a.start, pair.b.start))
    return Inquiry(a, b, tuple(ordered), aligned)


def _between(pair: Pair, a: Passage, b: Passage) -> bool:
    return (a.holds(pair.a) and b.holds(pair.b)) or (b.holds(pair.a) and a.holds(pair.b))


def _alone(a: Passage, b: Passage, config: Config) -> tuple[Pair, ...]:
    """Return the pairs of two passages cut out of their articles, where everything is near."""
    cut = [_cut(passage, name) for passage, name in ((a, "a"), (b, "b"))]
    pairs = pipeline.pair_passages(tuple(passage.article for passage in cut), make_embedder(config), config)
    return tuple(pair for pair in pairs if _between(pair, cut[0], cut[1]))


def _cut(passage: Passage, name: str) -> Passage:
    article = passage.article
    blocks = [
        block for block in article.blocks
        if passage.line is None or article.place(block.start)[0] <= passage.line <= article.place(block.end)[0]
    ]
    document = f"{article.document} ({name})"
    return Passage(article.model_copy(update={"blocks": tuple(blocks), "document": document}), passage.line)


def _in_file(path: Path, line: int, published: str | None) -> Passage:
    article = readers.read_paths([path], Meta(source=None, published=published))[0]
    last = article.place(len(article.text.rstrip()))[0]
    if line > last:
        raise ReadError(f"{path}:{line}: the file has {last} lines; name one of them")
    return Passage(article, line)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ReadError(f"{text}: is no date; write it as 2026-03-02") from error
