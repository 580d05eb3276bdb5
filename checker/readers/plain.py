"""Reader `plain`: text files, with a sidecar `NAME.meta.yaml` if there is one."""

from pathlib import Path

from checker.interfaces import Meta
from checker.models import Article
from checker.readers.blocks import paragraphs
from checker.readers.decode import decode, digest, read_bytes
from checker.readers.meta import article_fields, parse_meta


class PlainReader:
    """Reads `.txt`."""

    suffixes: tuple[str, ...] = (".txt",)

    def read(self, path: Path, document: str, meta: Meta) -> tuple[Article, ...]:
        """Read one article. Raises ReadError."""
        raw = read_bytes(path)
        text = decode(raw, path)
        fields = article_fields(_sidecar(path), path, meta)
        return (Article(document=document, text=text, blocks=paragraphs(text), digest=digest(raw), **fields),)


def _sidecar(path: Path) -> dict[str, str]:
    beside = path.with_name(path.stem + ".meta.yaml")
    if not beside.is_file():
        return {}
    return parse_meta(decode(read_bytes(beside), beside), str(beside))
