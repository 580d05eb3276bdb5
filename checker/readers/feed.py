"""Reader `feed`: RSS and Atom files and WordPress exports; each entry is an article."""

from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

from checker.errors import ReadError
from checker.interfaces import Meta
from checker.models import Article
from checker.readers.decode import digest, read_bytes
from checker.readers.meta import parse_published
from checker.readers.prose_html import lay_out, runs

_ATOM = "{http://www.w3.org/2005/Atom}"
_FULL = "{http://purl.org/rss/1.0/modules/content/}encoded"
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_DATE = "{http://purl.org/dc/elements/1.1/}date"


class FeedReader:
    """Reads `.rss`, `.atom` and `.xml`. Of a WordPress export, published posts."""

    suffixes: tuple[str, ...] = (".rss", ".atom", ".xml")

    def read(self, path: Path, document: str, meta: Meta) -> tuple[Article, ...]:
        """Read the entries; an article's document is FILE#NUMBER. Raises ReadError."""
        raw = read_bytes(path)
        root = _parsed(raw, path)
        source = _said(root, f"{_ATOM}title") or _said(root, "channel/title") or meta.source or path.stem
        found = [
            _article(entry, f"{document}#{number}", source, path).model_copy(update={"digest": digest(raw)})
            for number, entry in enumerate(_entries(root), start=1)
        ]
        if not found:
            raise ReadError(f"{path}: holds no entries of a feed; give an RSS, Atom or WordPress file")
        return tuple(found)


def _parsed(raw: bytes, path: Path) -> Any:
    """Parse without entities, network or huge trees: a feed comes from outside."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
    try:
        return etree.fromstring(raw, parser)
    except etree.XMLSyntaxError as error:
        raise ReadError(f"{path}:{error.lineno or 1}: is not well-formed XML ({error.msg}); export it anew") from error


def _entries(root: Any) -> Iterator[Any]:
    for entry in root.iter("item", f"{_ATOM}entry", "{http://purl.org/rss/1.0/}item"):
        kind, status = _word(entry, "post_type"), _word(entry, "status")
        if kind in ("", "post", "page") and status in ("", "publish"):
            yield entry


def _word(entry: Any, name: str) -> str:
    """Return what a WordPress element says; its namespace has the version of the export in it."""
    return next((str(child.text or "") for child in entry if str(child.tag).endswith(f"export/1.2/}}{name}")), "")


def _article(entry: Any, document: str, source: str, path: Path) -> Article:
    body = _said(entry, _FULL) or _said(entry, f"{_ATOM}content") or _said(entry, "description")
    body = body or _said(entry, f"{_ATOM}summary")
    title = _said(entry, "title") or _said(entry, f"{_ATOM}title") or None
    text, blocks, anchors = lay_out(runs(body) if body else [], title, entry.sourceline)
    link = entry.find(f"{_ATOM}link")
    return Article(
        document=document, source=source, title=title, text=text, blocks=blocks, anchors=anchors,
        published=_published(entry, f"{path}:{entry.sourceline}"),
        byline=_said(entry, _CREATOR) or _said(entry, f"{_ATOM}author/{_ATOM}name") or None,
        url=_said(entry, "link") or (link.get("href") if link is not None else None),
    )


def _said(element: Any, path: str) -> str:
    """Return the text of a child; XHTML inside counts as its mark-up."""
    from lxml import etree

    child = element.find(path)
    if child is None:
        return ""
    if len(child):
        return "".join(etree.tostring(part, encoding="unicode") for part in child)
    return " ".join((child.text or "").split()) if "\n\n" not in (child.text or "") else str(child.text).strip()


def _published(entry: Any, where: str) -> Any:
    stamp = _said(entry, f"{_ATOM}published") or _said(entry, f"{_ATOM}updated") or _said(entry, _DATE)
    if stamp:
        return parse_published(stamp, where)
    spoken = _said(entry, "pubDate")
    if not spoken:
        return None
    try:
        moment: datetime = parsedate_to_datetime(spoken)
    except ValueError as error:
        raise ReadError(f"{where}: pubDate {spoken!r} is not a date; mend the feed") from error
    return moment
