"""Reader `markdown`: Markdown with YAML front matter."""

import re
from pathlib import Path

from checker.interfaces import Meta
from checker.models import Article, Block, Span
from checker.readers.blocks import paragraphs
from checker.readers.decode import decode, digest, read_bytes
from checker.readers.meta import article_fields, parse_meta

_FRONT = re.compile(r"\A---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_MARKUP = re.compile(
    r"\*\*|__|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)|`|!?\[(?=[^\]]*\]\()|\]\([^)]*\)|<!--.*?-->", re.DOTALL
)
_LEAD = re.compile(r"(#{1,6}[ \t]+)|(>[ \t]?)+|([-*+]|\d{1,3}[.)])[ \t]+")


class MarkdownReader:
    """Reads `.md` and `.markdown`."""

    suffixes: tuple[str, ...] = (".md", ".markdown")

    def read(self, path: Path, document: str, meta: Meta) -> tuple[Article, ...]:
        """Read one article. Raises ReadError."""
        raw = read_bytes(path)
        text = decode(raw, path)
        front = _FRONT.match(text)
        data = parse_meta(front.group(1), str(path), 2) if front else {}
        body = front.end() if front else 0
        blocks = tuple(_kind(text, block) for block in paragraphs(text, body))
        masked = tuple(Span(start=m.start(), end=m.end()) for m in _MARKUP.finditer(text, body))
        fields = article_fields(data, path, meta)
        return (
            Article(document=document, text=text, blocks=blocks, masked=masked, digest=digest(raw), **fields),
        )


def _kind(text: str, block: Block) -> Block:
    lead = _LEAD.match(text, block.start, block.end)
    if lead is None:
        return block
    kind = "heading" if lead.group(1) else "quotation" if lead.group(2) else "bullet"
    return Block.model_validate({"kind": kind, "start": lead.end(), "end": block.end})
