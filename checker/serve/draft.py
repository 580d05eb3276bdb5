"""What an editor has dropped or pasted, and the articles that the readers make of it."""

import re
import tempfile
from pathlib import Path, PurePosixPath

from pydantic import Field

from checker.errors import ReadError
from checker.interfaces import Meta
from checker.models import Article, Record
from checker.readers.collect import read_file, readers_by_suffix
from checker.readers.meta import parse_published

LONGEST_NAME = 100   # characters; file systems stop at 255 bytes


class Draft(Record):
    """A file's name and bytes as they came, and what the form says about it. ``text``: what was pasted."""

    name: str
    raw: bytes = Field(repr=False)
    source: str = ""
    published: str = ""
    title: str = ""
    text: str = Field("", repr=False)


def dropped(name: str, raw: bytes, source: str = "", published: str = "") -> Draft:
    """Return a draft of a file. Its name stays, since decisions know findings by the names of articles."""
    return Draft(name=safe_name(name), raw=raw, source=source, published=published)


def pasted(text: str, title: str, source: str = "", published: str = "") -> Draft:
    """Return a draft of pasted Markdown or plain text, with the title as its heading. Raises ReadError."""
    if not text.strip():
        raise ReadError("draft: there is no text; drop a file or paste the draft")
    line = " ".join(title.split())
    raw = (f"# {line}\n\n{text}" if line else text).encode("utf-8", "replace")
    name = re.sub(r"\W+", "-", line.lower()).strip("-")[:LONGEST_NAME] or "draft"
    return Draft(name=f"{name}.md", raw=raw, source=source, published=published, title=title, text=text)


def safe_name(name: str) -> str:
    """Return the last part of a name without folders, control characters and leading dots."""
    last = PurePosixPath(name.replace("\\", "/")).name
    shown = "".join(char if char.isprintable() else "-" for char in last).strip(". ")
    stem, dot, ending = shown.rpartition(".")
    return f"{stem[:LONGEST_NAME]}.{ending[:10]}" if dot and stem else shown[:LONGEST_NAME] or "draft"


def articles_of(draft: Draft) -> tuple[Article, ...]:
    """Read a draft with the reader of its ending. Raises ReadError, which names the draft and no folder."""
    if draft.published:
        parse_published(draft.published, "date")
    meta = Meta(source=draft.source or None, published=draft.published or None)
    with tempfile.TemporaryDirectory(prefix="checker-") as folder:
        copy = Path(folder) / draft.name
        try:
            copy.write_bytes(draft.raw)
            found = read_file(copy, readers_by_suffix(), meta)
        except ReadError as error:
            raise ReadError(str(error).replace(str(copy), draft.name)) from error
        except OSError as error:   # a name that is too long in bytes, a full disk
            raise ReadError(f"{draft.name}: cannot be kept for reading ({error.strerror}); rename the file") from error
    return tuple(_renamed(article, copy, draft.name) for article in found)


def _renamed(article: Article, copy: Path, name: str) -> Article:
    """Take the temporary folder out of the document; a feed's articles have the file's name and a part."""
    return article.model_copy(update={"document": article.document.replace(copy.as_posix(), name, 1)})
