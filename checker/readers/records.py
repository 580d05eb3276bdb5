"""Reader `records`: JSON lines, as content systems export them; each line is an article."""

import json
from pathlib import Path
from typing import Any

from checker.errors import ReadError
from checker.interfaces import Meta
from checker.models import Anchor, Article
from checker.readers.blocks import paragraphs
from checker.readers.decode import decode, digest, read_bytes
from checker.readers.meta import Facts, article_fields

_TEXT = ("text", "body", "content")
_ALIASES = {"date": "published", "author": "byline", "headline": "title"}


class RecordsReader:
    """Reads `.jsonl` and `.ndjson`: objects with `text`, and the keys of front matter."""

    suffixes: tuple[str, ...] = (".jsonl", ".ndjson")

    def read(self, path: Path, document: str, meta: Meta) -> tuple[Article, ...]:
        """Read the lines; an article's document is FILE#LINE. Raises ReadError."""
        raw = read_bytes(path)
        rows = enumerate(decode(raw, path).splitlines(), start=1)
        return tuple(
            _article(row, number, path, document, meta).model_copy(update={"digest": digest(raw)})
            for number, row in rows if row.strip()
        )


def _article(row: str, number: int, path: Path, document: str, meta: Meta) -> Article:
    where = f"{path}:{number}"
    try:
        data: Any = json.loads(row)
    except json.JSONDecodeError as error:
        raise ReadError(f"{where}: is not JSON ({error.msg}, column {error.colno}); mend the line") from error
    text = next((data[key] for key in _TEXT if key in data), None) if isinstance(data, dict) else None
    if not isinstance(text, str) or not text.strip():
        raise ReadError(f"{where}: has no text; give each line an object with the key 'text'")
    values = {_ALIASES.get(key, key): value for key, value in data.items() if isinstance(value, str) and value}
    fields = article_fields(Facts(where, values, dict.fromkeys(values, number)), path, meta)
    anchors = (Anchor(offset=0, line=number, column=1),)
    return Article(document=f"{document}#{number}", text=text, blocks=paragraphs(text), anchors=anchors, **fields)
