"""Small records for tests."""

from datetime import date
from pathlib import Path
from typing import Any

from checker.models import Article, Block, Claim


def article(text: str, document: str = "a.md", source: str = "Paper A", published: date | None = None) -> Article:
    """Return an article whose whole text is one paragraph."""
    block = Block(kind="paragraph", start=0, end=len(text))
    return Article(document=document, source=source, published=published, text=text, blocks=(block,))


def claim(text: str, document: str = "a.md", **slots: Any) -> Claim:
    """Return a bare claim over a whole sentence; slots as given."""
    base: dict[str, Any] = {
        "id": f"{document}#0-{len(text)}", "document": document, "source": document.removesuffix(".md").upper(),
        "published": None, "start": 0, "end": len(text), "text": text, "line": 1, "column": 1,
        "sentence_start": 0, "sentence_end": len(text), "sentence": text, "statement": text,
    }
    return Claim(**{**base, **slots})


def write(folder: Path, name: str, text: str, *, source: str = "Paper A", published: str = "2026-03-02") -> Path:
    """Write a Markdown article with front matter and return its path."""
    path = folder / name
    path.write_text(f"---\nsource: {source}\npublished: {published}\n---\n\n{text}\n", encoding="utf-8")
    return path
