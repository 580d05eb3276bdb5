"""Reader `markdown`: Markdown with YAML front matter."""

import re
from pathlib import Path

from checker.errors import ReadError
from checker.interfaces import Meta
from checker.models import Article, Block
from checker.readers.decode import decode, digest, read_bytes
from checker.readers.inline import find_markup
from checker.readers.meta import Facts, article_fields, no_facts, parse_meta
from checker.readers.prose import find_prose

_OPEN = re.compile(r"---[ \t]*\r?\n(?=[\w-]+[ \t]*:|-[ \t]|#|---)")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)", re.MULTILINE)


class MarkdownReader:
    """Reads `.md` and `.markdown`."""

    suffixes: tuple[str, ...] = (".md", ".markdown")

    def read(self, path: Path, document: str, meta: Meta) -> tuple[Article, ...]:
        """Read one article. Raises ReadError."""
        raw = read_bytes(path)
        text = decode(raw, path)
        facts, body = front_matter(text, str(path))
        blocks, masked = find_prose(text, body)
        if not blocks:
            raise ReadError(f"{path}: has no text to read{' after the front matter' if body else ''}; add the text")
        fields = article_fields(facts, path, meta)
        blocks = _titled(text, blocks, facts)
        if blocks[0].kind == "title" and not fields["title"]:
            fields["title"] = text[blocks[0].start : blocks[0].end]
        marks = tuple(sorted((*masked, *find_markup(text, body)), key=lambda span: (span.start, span.end)))
        return (Article(document=document, text=text, blocks=blocks, masked=marks, digest=digest(raw), **fields),)


def front_matter(text: str, where: str) -> tuple[Facts, int]:
    """Return what the front matter says, and where the text begins. Raises ReadError."""
    opening = _OPEN.match(text)
    if opening is None:
        return no_facts(where), 0
    closing = _CLOSE.search(text, opening.end())
    if closing is None:
        raise ReadError(f"{where}:1: front matter is not closed; put a line of three hyphens after it")
    return parse_meta(text[opening.end() : closing.start()], where, 2, opening.end()), closing.end()


def _titled(text: str, blocks: tuple[Block, ...], facts: Facts) -> tuple[Block, ...]:
    """Put the title first: the front matter's, unless the text begins with the same words as a heading."""
    first = blocks[0]
    opens = first.kind == "heading" and text[first.start : first.end] == facts.values.get("title")
    if first.kind == "heading" and (opens or not facts.values.get("title")):
        return (first.model_copy(update={"kind": "title"}), *blocks[1:])
    if facts.title is None:
        return blocks
    return (Block(kind="title", start=facts.title.start, end=facts.title.end), *blocks)
