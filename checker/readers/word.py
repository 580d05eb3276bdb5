"""The paragraphs of a Word file: accepted text, in reading order, with styles; guarded against zip bombs."""

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.errors import ReadError

MAX_UNPACKED = 100_000_000   # a long feature with its photographs; its text is some 100 kB
MAX_XML = 20_000_000
_OLD = b"\xd0\xcf\x11\xe0"   # how old Word files, and new ones with a password, begin
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_GONE = {f"{_W}{name}" for name in ("del", "moveFrom", "delText", "instrText", "txbxContent", "pPr")}
_GONE.add("{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")
_WRITTEN = {f"{_W}tab": "\t", f"{_W}br": " ", f"{_W}cr": " ", f"{_W}noBreakHyphen": "\u2011"}


@dataclass(frozen=True)
class Paragraph:
    """One paragraph: its accepted text on one line, its style's name, whether it is an item of a list."""

    text: str
    style: str
    listed: bool


def open_word(raw: bytes, path: Path) -> Any:
    """Open a Word file. Raises ReadError."""
    if raw.startswith(_OLD):
        raise ReadError(f"{path}: is an old Word file or has a password; save it as .docx without one")
    _guard(raw, path)
    from docx import Document

    try:
        return Document(io.BytesIO(raw))
    except Exception as error:   # python-docx lets errors of zipfile, lxml and its own through
        raise ReadError(f"{path}: is not a Word file that can be read ({error}); save it anew as .docx") from error


def _guard(raw: bytes, path: Path) -> None:
    """Refuse what would unpack to far more than an article before any of it is unpacked."""
    try:
        parts = zipfile.ZipFile(io.BytesIO(raw)).infolist()
    except zipfile.BadZipFile as error:
        raise ReadError(f"{path}: is not a Word file that can be read ({error}); save it anew as .docx") from error
    largest = max((part.file_size for part in parts if part.filename.endswith((".xml", ".rels"))), default=0)
    if sum(part.file_size for part in parts) > MAX_UNPACKED or largest > MAX_XML:
        raise ReadError(f"{path}: unpacks to far more than an article; take out what is not text and save it anew")


def paragraphs(word: Any) -> list[Paragraph]:
    """Return the paragraphs of the body, then those of the footnotes."""
    styles = {style.style_id: style.name or "" for style in word.styles}
    roots = [word.element.body, *_footnotes(word)]
    found: list[Paragraph] = []
    held = ""
    for element in (p for root in roots for p in root.iter(f"{_W}p")):
        text = held + _text(element)
        held = text if _joined_to_next(element) else ""
        if not held:
            found.append(_paragraph(element, text, styles))
    return found


def _footnotes(word: Any) -> list[Any]:
    """Return the footnotes that writers wrote, without Word's own separator lines."""
    from docx.oxml import parse_xml

    notes = [rel.target_part for rel in word.part.rels.values() if rel.reltype.endswith("/footnotes")]
    return [note for part in notes for note in parse_xml(part.blob) if note.get(f"{_W}type") is None]


def _text(element: Any) -> str:
    """Return the text of an element without what was deleted or moved away, and without text boxes in it."""
    pieces = []
    for child in element:
        if child.tag in _GONE:
            continue
        pieces.append(child.text or "" if child.tag == f"{_W}t" else _WRITTEN.get(child.tag) or _text(child))
    return "".join(pieces).replace("\n", " ")


def _joined_to_next(element: Any) -> bool:
    """Whether the mark at the end of the paragraph was deleted, which joins it to the next."""
    return element.find(f"{_W}pPr/{_W}rPr/{_W}del") is not None


def _paragraph(element: Any, text: str, styles: dict[str, str]) -> Paragraph:
    style = element.find(f"{_W}pPr/{_W}pStyle")
    name = styles.get(style.get(f"{_W}val"), "") if style is not None else ""
    return Paragraph(text, name, element.find(f"{_W}pPr/{_W}numPr") is not None)
