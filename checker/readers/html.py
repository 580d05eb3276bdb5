"""Reader `html`: saved web pages; the main text as trafilatura finds it, with lines and columns of the file."""

from pathlib import Path
from typing import Any

from checker.errors import ReadError
from checker.interfaces import Meta
from checker.models import Article, Block
from checker.models.article import BlockKind
from checker.readers.decode import digest, read_bytes
from checker.readers.meta import Facts, article_fields
from checker.readers.page import Page
from checker.readers.plain import sidecar

_KINDS: dict[str, BlockKind] = {"p": "paragraph", "head": "heading", "item": "bullet", "quote": "quotation"}


class HtmlReader:
    """Reads `.html` and `.htm`. Scripts are never run: the page is only parsed."""

    suffixes: tuple[str, ...] = (".html", ".htm")

    def read(self, path: Path, document: str, meta: Meta) -> tuple[Article, ...]:
        """Read one article. Raises ReadError."""
        raw = read_bytes(path)
        source = _decode(raw, path)
        found = _extract(source)
        pieces = _pieces(found.body) if found is not None else []
        if not pieces:
            raise ReadError(f"{path}: no article text was found in this page; save the text as .txt or .md")
        facts = _facts(found, sidecar(path), str(path))
        text, blocks = _joined(pieces, facts.values.get("title", ""))
        anchors = Page(source).anchors(text, blocks)
        fields = article_fields(facts, path, meta)
        return (
            Article(document=document, text=text, blocks=blocks, anchors=anchors, digest=digest(raw), **fields),
        )


def _decode(raw: bytes, path: Path) -> str:
    """Decode a page: its own declaration counts, then UTF-8."""
    from trafilatura.utils import decode_file

    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = decode_file(raw)
        if not isinstance(text, str) or "\0" in text:
            raise ReadError(f"{path}: is a binary file, not a web page; export it as text") from None
        return text


def _extract(source: str) -> Any:
    from trafilatura import bare_extraction

    return bare_extraction(
        source, with_metadata=True, include_comments=False, include_tables=False, favor_precision=True
    )


def _pieces(body: Any) -> list[tuple[BlockKind, str]]:
    """Return the runs of prose of an extracted body, outermost elements only."""
    found: list[tuple[BlockKind, str]] = []
    for element in body.iter(*_KINDS):
        if any(parent.tag in _KINDS for parent in element.iterancestors()):
            continue
        text = " ".join("".join(element.itertext()).split())
        if text:
            found.append((_KINDS[element.tag], text))
    return found


def _facts(found: Any, beside: Facts, where: str) -> Facts:
    """Put together what the page says about itself and what a sidecar says; the sidecar wins."""
    own = {
        "title": found.title, "byline": found.author, "source": found.sitename, "published": found.date,
        "url": found.url,
    }
    values = {name: str(value) for name, value in own.items() if value}
    lines = dict.fromkeys(values, 1)
    return Facts(where if not beside.values else beside.where, {**values, **beside.values}, {**lines, **beside.lines})


def _joined(pieces: list[tuple[BlockKind, str]], title: str) -> tuple[str, tuple[Block, ...]]:
    """Return the accepted text, paragraphs apart by blank lines, with the title first."""
    first = [("title", title)] if title else []
    rest = [(kind, text) for kind, text in pieces if not (kind == "heading" and text == title)]
    blocks: list[Block] = []
    at = 0
    for kind, text in [*first, *rest]:
        blocks.append(Block.model_validate({"kind": kind, "start": at, "end": at + len(text)}))
        at += len(text) + 2
    return "\n\n".join(text for _, text in [*first, *rest]), tuple(blocks)


