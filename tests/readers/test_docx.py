"""Word files: the accepted text, its kinds, and files that are traps."""

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

from checker.errors import ReadError
from checker.interfaces import Meta
from checker.models import Article
from checker.readers.docx import DocxReader

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def read(folder: Path, word: Any | bytes) -> Article:
    """Return the article of a Word file."""
    path = folder / "draft.docx"
    if isinstance(word, bytes):
        path.write_bytes(word)
    else:
        word.save(path)
    return DocxReader().read(path, "draft.docx", Meta(source="Desk"))[0]


def shown(article: Article) -> list[tuple[str, str]]:
    """Return kind and text of each block."""
    return [(block.kind, article.text[block.start : block.end]) for block in article.blocks]


def body(xml: str) -> Any:
    """Return a document with these paragraphs in WordprocessingML."""
    word = Document()
    for paragraph in parse_xml(f"<w:body {W}>{xml}</w:body>"):
        word.element.body.insert(len(word.element.body) - 1, paragraph)
    return word


def test_styles_give_the_kinds(tmp_path: Path) -> None:
    """Headings, lists and quotations are what the writer made them."""
    word = Document()
    word.add_paragraph("Bridge closed", style="Title")
    word.add_paragraph("The bridge is closed until March.")
    word.add_paragraph("What next", style="Heading 2")
    word.add_paragraph("a ferry", style="List Bullet")
    word.add_paragraph("Never again.", style="Quote")

    assert [
        ("title", "Bridge closed"),
        ("paragraph", "The bridge is closed until March."),
        ("heading", "What next"),
        ("bullet", "a ferry"),
        ("quotation", "Never again."),
    ] == shown(read(tmp_path, word))


def test_tracked_changes_are_taken_as_accepted(tmp_path: Path) -> None:
    """What was struck is not read, what was put in is, and a moved sentence is read once."""
    word = body(
        "<w:p><w:r><w:t>The bridge </w:t></w:r><w:del><w:r><w:delText>is open</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>is closed</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r>"
        "<w:moveFrom><w:r><w:t> It is old.</w:t></w:r></w:moveFrom></w:p>"
        "<w:p><w:moveTo><w:r><w:t>It is old.</w:t></w:r></w:moveTo></w:p>"
    )

    assert ["The bridge is closed.", "It is old."] == [text for _, text in shown(read(tmp_path, word))]


def test_deleted_paragraph_mark_joins_paragraphs(tmp_path: Path) -> None:
    """Two paragraphs that an editor has joined are one."""
    word = body(
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>The bridge is </w:t></w:r></w:p>"
        "<w:p><w:r><w:t>closed.</w:t></w:r></w:p>"
    )

    assert [("paragraph", "The bridge is closed.")] == shown(read(tmp_path, word))


def test_fields_links_and_breaks(tmp_path: Path) -> None:
    """The instruction of a field is not text, its result is; a line break is a blank."""
    word = body(
        "<w:p><w:r><w:instrText>HYPERLINK</w:instrText></w:r><w:hyperlink><w:r><w:t>The board</w:t></w:r></w:hyperlink>"
        "<w:r><w:br/><w:t>said</w:t><w:tab/><w:t>so.</w:t></w:r></w:p>"
    )

    assert [("paragraph", "The board said\tso.")] == shown(read(tmp_path, word))


def test_a_line_is_a_paragraph(tmp_path: Path) -> None:
    """Line numbers in a report count paragraphs, as Word's own numbering can."""
    word = body("<w:p><w:r><w:t>One.</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>Two.</w:t></w:r></w:p>")
    article = read(tmp_path, word)

    assert (3, 1) == article.place(article.text.index("Two"))


def bomb() -> bytes:
    """Return a small file that would unpack to hundreds of megabytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 30_000_000)
    return file.getvalue()


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (bomb(), "unpacks to far more than an article"),
        (b"\xd0\xcf\x11\xe0old", "an old Word file or has a password"),
        (b"no zip at all", "is not a Word file that can be read"),
        (b"PK\x03\x04cut", "is not a Word file that can be read"),
    ],
    ids=["bomb", "old", "text", "cut"],
)
def test_what_is_no_word_file_is_refused(raw: bytes, told: str, tmp_path: Path) -> None:
    """A line that says what to do, and nothing is unpacked."""
    with pytest.raises(ReadError, match=told):
        read(tmp_path, raw)


def test_empty_document(tmp_path: Path) -> None:
    """A file without text is not a clean story."""
    with pytest.raises(ReadError, match="has no text"):
        read(tmp_path, Document())


def test_footnotes_follow_the_text(tmp_path: Path) -> None:
    """A correction in a footnote is read; Word's own separator is not."""
    word = body("<w:p><w:r><w:t>The bridge is closed.</w:t></w:r></w:p>")
    xml = (
        f'<w:footnotes {W}><w:footnote w:type="separator"><w:p><w:r><w:t>-</w:t></w:r></w:p></w:footnote>'
        "<w:footnote><w:p><w:r><w:t>It opens in March.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, xml.encode(), word.part.package)
    word.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)

    assert ["The bridge is closed.", "It opens in March."] == [text for _, text in shown(read(tmp_path, word))]
