"""Reader `docx`: Word files as desks send them; tracked changes are taken as accepted."""

from pathlib import Path
from typing import Any

from checker.errors import ReadError
from checker.interfaces import Meta
from checker.models import Article, Block, Span
from checker.models.article import BlockKind
from checker.readers.blocks import block, title_first
from checker.readers.decode import digest, read_bytes
from checker.readers.meta import article_fields
from checker.readers.plain import sidecar
from checker.readers.word import Paragraph, open_word, paragraphs

_STYLES: tuple[tuple[str, BlockKind], ...] = (
    ("title", "title"), ("heading", "heading"), ("subtitle", "heading"), ("list", "bullet"), ("quote", "quotation"),
    ("intense quote", "quotation"),
)


class DocxReader:
    """Reads `.docx`. The text has one line a paragraph, so that a line number is a paragraph's number."""

    suffixes: tuple[str, ...] = (".docx",)

    def read(self, path: Path, document: str, meta: Meta) -> tuple[Article, ...]:
        """Read one article. Raises ReadError."""
        raw = read_bytes(path)
        word = open_word(raw, path)
        runs = paragraphs(word)
        text = "\n".join(run.text for run in runs)
        blocks = title_first(_blocks(text, runs))
        if not blocks:
            raise ReadError(f"{path}: has no text; add the text")
        fields = article_fields(sidecar(path), path, meta)
        fields["title"] = fields["title"] or _title(text, blocks)
        fields["byline"] = fields["byline"] or word.core_properties.author or None
        return (Article(document=document, text=text, blocks=blocks, digest=digest(raw), **fields),)


def _blocks(text: str, runs: list[Paragraph]) -> tuple[Block, ...]:
    found: list[Block] = []
    at = 0
    for run in runs:
        if run.text.strip():
            start = at + len(run.text) - len(run.text.lstrip())
            found.append(_kind(block(text, Span(start=start, end=at + len(run.text.rstrip()))), run))
        at += len(run.text) + 1
    return tuple(found)


def _kind(plain: Block, run: Paragraph) -> Block:
    styled: Any = next((kind for name, kind in _STYLES if run.style.lower().startswith(name)), None)
    kind = "bullet" if run.listed else styled
    return plain.model_copy(update={"kind": kind}) if kind else plain


def _title(text: str, blocks: tuple[Block, ...]) -> str | None:
    first = blocks[0]
    return text[first.start : first.end] if first.kind == "title" else None
