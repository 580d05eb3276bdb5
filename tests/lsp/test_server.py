"""A real client over standard input and output sees findings, reads the other passage, and gets fixes."""

import asyncio
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.build import write

pytest.importorskip("pygls")

from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient

DRAFT = "The bridge is closed. Former Mayor Rosa Diaz opened the new pier on Monday."


async def session(folder: Path) -> dict[str, Any]:
    """Open a draft beside an article that contradicts it; return what the server says."""
    write(folder, "b.md", "Mayor Rosa Diaz opened the new pier on Monday.", source="Paper B")
    draft = write(folder, "a.md", DRAFT)
    client, said = LanguageClient("test", "1"), asyncio.get_running_loop().create_future()

    @client.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    def _published(params: lsp.PublishDiagnosticsParams) -> None:
        if not said.done():
            said.set_result(params.diagnostics)

    await client.start_io(sys.executable, "-m", "checker", "lsp")
    await client.initialize_async(lsp.InitializeParams(capabilities=lsp.ClientCapabilities(), root_uri=folder.as_uri()))
    client.initialized(lsp.InitializedParams())
    item = lsp.TextDocumentItem(uri=draft.as_uri(), language_id="markdown", version=1, text=draft.read_text())
    client.text_document_did_open(lsp.DidOpenTextDocumentParams(text_document=item))
    diagnostics = await asyncio.wait_for(said, 90)
    document = lsp.TextDocumentIdentifier(uri=draft.as_uri())
    place = diagnostics[0].range
    hover = await client.text_document_hover_async(lsp.HoverParams(text_document=document, position=place.start))
    fixes = await client.text_document_code_action_async(
        lsp.CodeActionParams(text_document=document, range=place, context=lsp.CodeActionContext(diagnostics=[]))
    )
    await client.shutdown_async(None)
    client.exit(None)
    await client.stop()
    return {"diagnostics": diagnostics, "hover": hover, "fixes": fixes}


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return what one session with the server brings."""
    return asyncio.run(session(tmp_path_factory.mktemp("desk")))


@pytest.mark.slow
def test_diagnostic_marks_the_words_and_names_the_other_article(said: dict[str, Any]) -> None:
    """The editor can jump to the passage that disagrees."""
    found = said["diagnostics"][0]

    assert "b.md" in found.related_information[0].location.uri
    assert 5 == found.range.start.line


@pytest.mark.slow
def test_hover_shows_the_other_passage(said: dict[str, Any]) -> None:
    """Both sides can be read without leaving the draft."""
    assert "Mayor Rosa Diaz opened the new pier" in said["hover"].contents.value


@pytest.mark.slow
def test_ignore_is_offered(said: dict[str, Any]) -> None:
    """The fix inserts a comment that asks for its reason."""
    assert any("ignore" in action.title.lower() for action in said["fixes"])
