"""A real client over standard input and output sees findings, reads the other passage, and mends the draft."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.build import write

pytest.importorskip("pygls")

from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient

LONGEST_S = 180   # a busy machine loads the models in half a minute

DRAFT = """---
source: Paper A
title: Former Mayor Rosa Diaz opens pier
published: 2026-03-02
---

The bridge is closed. Former Mayor Rosa Diaz opened the new pier on Monday.

She was met by Olena Kovalenka's brother.
"""


class Editor:
    """One open draft, and what the server publishes about it."""

    def __init__(self, client: LanguageClient, draft: Path) -> None:
        self.client, self.uri, self.text, self.version = client, draft.as_uri(), draft.read_text("utf-8"), 1
        self.published: asyncio.Queue[list[lsp.Diagnostic]] = asyncio.Queue()

    async def diagnostics(self) -> list[lsp.Diagnostic]:
        """Return the next list of diagnostics."""
        return await asyncio.wait_for(self.published.get(), LONGEST_S)

    async def open(self) -> list[lsp.Diagnostic]:
        """Open the draft."""
        item = lsp.TextDocumentItem(uri=self.uri, language_id="markdown", version=1, text=self.text)
        self.client.text_document_did_open(lsp.DidOpenTextDocumentParams(text_document=item))
        return await self.diagnostics()

    async def hover(self, place: lsp.Position) -> str:
        """Return what is shown at a place."""
        document = lsp.TextDocumentIdentifier(uri=self.uri)
        hover = await self.client.text_document_hover_async(lsp.HoverParams(text_document=document, position=place))
        return str(hover.contents.value)

    async def fixes(self, place: lsp.Range) -> dict[str, lsp.TextEdit]:
        """Return the quick fixes at a place by title."""
        params = lsp.CodeActionParams(
            text_document=lsp.TextDocumentIdentifier(uri=self.uri), range=place,
            context=lsp.CodeActionContext(diagnostics=[]),
        )
        found = await self.client.text_document_code_action_async(params)
        return {action.title: action.edit.changes[self.uri][0] for action in found}

    async def apply(self, edit: lsp.TextEdit) -> list[lsp.Diagnostic]:
        """Change the buffer as an editor does, without saving it, and return what is found then."""
        start, end = (_offset(self.text, place) for place in (edit.range.start, edit.range.end))
        self.text = self.text[:start] + edit.new_text + self.text[end:]
        self.version += 1
        document = lsp.VersionedTextDocumentIdentifier(uri=self.uri, version=self.version)
        change = lsp.TextDocumentContentChangeWholeDocument(text=self.text)
        params = lsp.DidChangeTextDocumentParams(text_document=document, content_changes=[change])
        self.client.text_document_did_change(params)
        return await self.diagnostics()


def _offset(text: str, place: lsp.Position) -> int:
    return sum(len(line) for line in text.splitlines(keepends=True)[: place.line]) + place.character


@asynccontextmanager
async def editor(folder: Path) -> AsyncIterator[Editor]:
    """Start the server as an editor does, on a draft beside an article that contradicts it."""
    (folder / "checker.toml").write_text(
        'spelling = ["Kovalenko"]\nembedder = "hashing"\nentailment = "off"\n', encoding="utf-8"
    )
    write(folder, "b.md", "Mayor Rosa Diaz opened the new pier on Monday.", source="Paper B")
    (folder / "a.md").write_text(DRAFT, encoding="utf-8")
    client = LanguageClient("test", "1")
    one = Editor(client, folder / "a.md")

    @client.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    def _published(params: lsp.PublishDiagnosticsParams) -> None:
        one.published.put_nowait(list(params.diagnostics))

    await client.start_io(sys.executable, "-m", "checker", "lsp")
    await client.initialize_async(lsp.InitializeParams(capabilities=lsp.ClientCapabilities(), root_uri=folder.as_uri()))
    client.initialized(lsp.InitializedParams())
    yield one
    await client.shutdown_async(None)
    client.exit(None)
    await client.stop()


async def session(folder: Path) -> dict[str, Any]:
    """Open, read, and mend a draft; return what the server says at each step."""
    async with editor(folder) as one:
        said: dict[str, Any] = {"opened": await one.open()}
        body = next(d for d in said["opened"] if d.code == "title-differs" and d.range.start.line == 6)
        title = next(d for d in said["opened"] if d.code == "title-differs" and d.range.start.line == 2)
        name = next(d for d in said["opened"] if d.code == "name-spelling")
        said["hover"] = await one.hover(body.range.start)
        said["spelling"] = (await one.fixes(name.range))["Write “Olena Kovalenko”"]
        said["spelled"] = await one.apply(said["spelling"])
        said["ignore"] = next(iter((await one.fixes(body.range)).values()))
        said["above"] = next(iter((await one.fixes(title.range)).values()))
        said["without reason"] = await one.apply(said["above"])
        reason = said["above"].new_text.replace("-- -->", "-- she is back in office -->")
        start = said["above"].range.start
        place = lsp.Range(start=start, end=lsp.Position(line=start.line + 1, character=0))
        said["with reason"] = await one.apply(lsp.TextEdit(range=place, new_text=reason))
        return said


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return what one session with the server brings."""
    return asyncio.run(session(tmp_path_factory.mktemp("desk")))


def codes(found: list[lsp.Diagnostic]) -> set[str]:
    """Return the rules that diagnostics are of."""
    return {str(each.code) for each in found}


@pytest.mark.slow
def test_diagnostic_marks_the_words_and_names_the_other_article(said: dict[str, Any]) -> None:
    """The editor can jump to the passage that disagrees."""
    found = next(d for d in said["opened"] if d.range.start.line == 6)

    assert (22, 44) == (found.range.start.character, found.range.end.character)
    assert "b.md" in found.related_information[0].location.uri


@pytest.mark.slow
def test_hover_shows_the_other_passage(said: dict[str, Any]) -> None:
    """Both sides can be read without leaving the draft."""
    assert "Mayor Rosa Diaz opened the new pier" in said["hover"]


@pytest.mark.slow
def test_house_spelling_is_a_quick_fix(said: dict[str, Any]) -> None:
    """The given name stays, and then there is nothing to find."""
    assert ("Olena Kovalenko", False) == (said["spelling"].new_text, "name-spelling" in codes(said["spelled"]))


@pytest.mark.slow
def test_ignore_waits_for_its_reason(said: dict[str, Any]) -> None:
    """The comment stands above the line, or below the front matter, and does nothing until it says why."""
    assert ("<!-- checker: ignore title-differs -- -->\n", 6) == (
        said["ignore"].new_text, said["ignore"].range.start.line,
    )
    assert ("<!-- checker: ignore-file title-differs -- -->\n", 5) == (
        said["above"].new_text, said["above"].range.start.line,
    )
    assert ({"title-differs", "comment"}, set()) == (codes(said["without reason"]), codes(said["with reason"]))


@pytest.mark.slow
def test_comment_that_does_nothing_is_a_diagnostic_on_its_line(said: dict[str, Any]) -> None:
    """Else an editor would take the finding for dealt with."""
    told = next(d for d in said["without reason"] if d.code == "comment")

    assert (5, 0, 46) == (told.range.start.line, told.range.start.character, told.range.end.character)
    assert "without a reason" in told.message
