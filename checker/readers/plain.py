"""Reader `plain`: text files, with a sidecar `NAME.meta.yaml` if there is one."""

from pathlib import Path

from checker.errors import ReadError
from checker.interfaces import Meta
from checker.models import Article
from checker.readers.blocks import paragraphs, title_first
from checker.readers.decode import decode, digest, read_bytes
from checker.readers.meta import Facts, article_fields, no_facts, parse_meta


class PlainReader:
    """Reads `.txt`: one line a paragraph, or wrapped lines with blank lines between paragraphs."""

    suffixes: tuple[str, ...] = (".txt",)

    def read(self, path: Path, document: str, meta: Meta) -> tuple[Article, ...]:
        """Read one article. Raises ReadError."""
        raw = read_bytes(path)
        text = decode(raw, path)
        blocks = title_first(paragraphs(text))
        if not blocks:
            raise ReadError(f"{path}: is empty; remove it or add the text")
        fields = article_fields(sidecar(path), path, meta)
        if blocks[0].kind == "title" and not fields["title"]:
            fields["title"] = text[blocks[0].start : blocks[0].end]
        return (Article(document=document, text=text, blocks=blocks, digest=digest(raw), **fields),)


def sidecar(path: Path) -> Facts:
    """Read what `NAME.meta.yaml` says about the file beside it; nothing if there is none."""
    beside = path.with_name(path.stem + ".meta.yaml")
    if not beside.is_file():
        return no_facts(str(path))
    return parse_meta(decode(read_bytes(beside), beside), str(beside))
