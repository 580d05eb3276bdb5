"""Prose of a piece of HTML that is all article: the body of a feed's entry or of a message."""

from typing import Any

from checker.models import Anchor, Block
from checker.models.article import BlockKind

_KINDS: dict[str, BlockKind] = {
    "p": "paragraph", "div": "paragraph", "li": "bullet", "blockquote": "quotation",
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
}
_UNREAD = ("script", "style", "template", "noscript", "iframe", "table", "pre", "figure")

Run = tuple[BlockKind, str]


def runs(source: str) -> list[Run]:
    """Return the runs of prose with their kinds; a blank line in text without tags ends a paragraph."""
    from lxml import html

    root = html.fromstring(f"<div>{source}</div>")
    for element in list(root.iter(*_UNREAD)):
        element.drop_tree()
    for line_end in list(root.iter("br")):
        line_end.tail = "\n" + (line_end.tail or "")
    found: list[Run] = []
    _collect(root, "paragraph", found)
    return found


def _collect(element: Any, kind: BlockKind, found: list[Run]) -> None:
    """Walk down; text between block elements is a run of its own."""
    held = [element.text or ""]
    for child in element:
        if child.tag in _KINDS or (isinstance(child.tag, str) and child.xpath("boolean(.//p|.//li|.//div)")):
            _close(held, kind, found)
            _collect(child, _KINDS.get(child.tag, kind) if kind != "quotation" else kind, found)
        elif isinstance(child.tag, str):
            held.append("".join(child.itertext()))
        held.append(child.tail or "")
    _close(held, kind, found)


def _close(held: list[str], kind: BlockKind, found: list[Run]) -> None:
    for part in "".join(held).split("\n\n"):
        text = " ".join(part.split())
        if text:
            found.append((kind, text))
    held.clear()


def lay_out(
    pieces: list[Run], title: str | None, line: int | None
) -> tuple[str, tuple[Block, ...], tuple[Anchor, ...]]:
    """Return text, blocks and anchors of an article whose runs are known; all of it stands at one line of the file."""
    wanted: list[Run] = [("title", title)] if title else []
    wanted += [run for run in pieces if run != ("heading", title)]
    blocks: list[Block] = []
    at = 0
    for kind, text in wanted:
        blocks.append(Block(kind=kind, start=at, end=at + len(text)))
        at += len(text) + 2
    anchors = (Anchor(offset=0, line=line, column=1),) if line else ()
    return "\n\n".join(text for _, text in wanted), tuple(blocks), anchors
