"""From findings to diagnostics, hovers and quick fixes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lsprotocol.types import (
    CodeAction,
    CodeActionKind,
    Diagnostic,
    DiagnosticRelatedInformation,
    DiagnosticSeverity,
    Location,
    Position,
    Range,
    TextEdit,
    WorkspaceEdit,
)

from checker.kinds.house import is_variant
from checker.lsp.positions import line_range, span
from checker.models import Finding, Report, Side

_POSSESSIVE = re.compile(r"['’]s$")
_LEVEL = {
    "error": DiagnosticSeverity.Error, "warning": DiagnosticSeverity.Warning, "note": DiagnosticSeverity.Information,
}


@dataclass(frozen=True)
class Marked:
    """A finding at one place of the draft, with its diagnostic."""

    finding: Finding
    side: Side
    diagnostic: Diagnostic


def marked(report: Report, document: str, text: str) -> list[Marked]:
    """Return the findings on a document, one for each of its passages."""
    texts = {body.document: body.text for body in report.bodies} | {document: text}
    return [
        Marked(finding, side, _diagnostic(finding, side, texts))
        for finding in report.findings for side in finding.sides if side.document == document
    ]


def notices(report: Report, document: str, text: str) -> list[Diagnostic]:
    """Return a diagnostic on the line of each notice about the document, such as an ignore without a reason."""
    place = re.compile(rf"{re.escape(document)}:(\d+): (.*)", re.DOTALL)
    told = [found for notice in report.notices if (found := place.fullmatch(notice))]
    return [
        Diagnostic(
            range=line_range(text, int(found[1]) - 1), severity=DiagnosticSeverity.Warning, code="comment",
            source="checker", message=found[2],
        )
        for found in told
    ]


def _diagnostic(finding: Finding, side: Side, texts: dict[str, str]) -> Diagnostic:
    related = [
        DiagnosticRelatedInformation(location=_location(other, texts), message=f"{other.source}: {other.text}")
        for other in finding.sides if other.camp != side.camp
    ]
    return Diagnostic(
        range=span(texts[side.document], side.mark_start, side.mark_end), severity=_LEVEL[finding.severity],
        code=finding.rule, source="checker", message=f"{finding.message}\n{finding.why}", related_information=related,
    )


def _location(side: Side, texts: dict[str, str]) -> Location:
    uri = Path(side.document).resolve().as_uri()
    if side.document in texts:
        return Location(uri=uri, range=span(texts[side.document], side.start, side.end))
    start = Position(line=side.line - 1, character=side.column - 1)   # an archived article: its file may be gone
    return Location(uri=uri, range=Range(start=start, end=start))


def hover_text(found: Sequence[Marked]) -> str:
    """Return the other passages of the findings at one place, as Markdown."""
    return "\n\n---\n\n".join(part for item in found for part in [_hover(item)])


def _hover(item: Marked) -> str:
    others = [side for side in item.finding.sides if side.camp != item.side.camp]
    quoted = [f"> {side.text}\n>\n> {side.source}, {side.published or 'undated'}, {side.holder}" for side in others]
    return "\n\n".join([f"**{item.finding.message}** {item.finding.why}", *quoted, item.finding.settle]).strip()


def actions(item: Marked, uri: str, spelling: Sequence[str], front: int) -> Iterator[CodeAction]:
    """Yield the quick fixes of one finding: house spelling, and an ignore whose reason is still to be written."""
    marked = item.side.text[item.side.mark_start - item.side.start : item.side.mark_end - item.side.start]
    for form in spelling if item.finding.kind == "name" else ():
        if is_variant(marked, form):
            house = TextEdit(range=item.diagnostic.range, new_text=housed(marked, form))
            yield _edit(item, uri, f"Write “{house.new_text}”", house)
    yield _edit(item, uri, f"Ignore {item.finding.rule} here; write the reason", _ignore(item, front))


def housed(text: str, form: str) -> str:
    """Return a name in the spelling of the house; given names before it and a possessive after it stay."""
    own = _POSSESSIVE.search(text)
    before = text[: own.start()].split() if own else text.split()
    return " ".join([*before[: -len(form.split())], form]) + (own[0] if own else "")


def _ignore(item: Marked, front: int) -> TextEdit:
    """Put a comment above the line; a title that stands in front matter is set aside below it."""
    line = item.diagnostic.range.start.line
    scope, line = ("ignore-file", front) if line < front else ("ignore", line)
    at = Position(line=line, character=0)
    comment = f"<!-- checker: {scope} {item.finding.rule} -- -->\n"
    return TextEdit(range=Range(start=at, end=at), new_text=comment)


def _edit(item: Marked, uri: str, title: str, edit: TextEdit) -> CodeAction:
    return CodeAction(
        title=title, kind=CodeActionKind.QuickFix, diagnostics=[item.diagnostic],
        edit=WorkspaceEdit(changes={uri: [edit]}),
    )
