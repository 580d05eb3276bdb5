"""The server: checks a buffer when it is opened, saved, or left alone for a second."""

import asyncio
from pathlib import Path

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from checker import __version__, pipeline
from checker import config as settings
from checker.errors import CheckerError
from checker.interfaces import Meta
from checker.lsp.buffer import buffer_article, front_lines
from checker.lsp.diagnose import Marked, actions, hover_text, marked, notices

PAUSE_S = 1.0   # after the last key


class CheckerServer(LanguageServer):
    """Holds the findings of each open buffer."""

    def __init__(self) -> None:
        super().__init__("checker", __version__)
        self.found: dict[str, list[Marked]] = {}
        self._turn: dict[str, int] = {}

    async def check(self, uri: str, pause: float = 0.0) -> None:
        """Check a buffer and publish what was found; a later call for the same buffer replaces this one."""
        turn = self._turn[uri] = self._turn.get(uri, 0) + 1
        await asyncio.sleep(pause)
        if turn != self._turn[uri]:
            return
        path, text = Path(to_fs_path(uri) or ""), self.workspace.get_text_document(uri).source
        try:
            found, told = await asyncio.to_thread(findings, path, text)
        except CheckerError as error:
            self.window_show_message(lsp.ShowMessageParams(type=lsp.MessageType.Error, message=f"checker: {error}"))
            return
        if turn == self._turn[uri]:
            self.found[uri] = found
            diagnostics = [*(item.diagnostic for item in found), *told]
            self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri=uri, diagnostics=diagnostics))

    def at(self, uri: str, place: lsp.Range) -> list[Marked]:
        """Return the findings whose words touch a range."""
        return [item for item in self.found.get(uri, []) if _touch(item.diagnostic.range, place)]


def findings(path: Path, text: str) -> tuple[list[Marked], list[lsp.Diagnostic]]:
    """Check a buffer against the articles of its folder and the desk's archive. Raises CheckerError.

    Return what is found, and what the desk should know of the draft's own comments.
    """
    article = buffer_article(path, text)
    if article is None:
        return [], []
    config = settings.load(settings.find(path.parent))
    archive = [Path(config.root) / config.archive] if config.archive else []
    report = pipeline.check_articles([article], [path.parent, *archive], config=config, meta=Meta())
    return marked(report, article.document, article.text), notices(report, article.document, article.text)


def _touch(one: lsp.Range, other: lsp.Range) -> bool:
    first, second = sorted((one, other), key=lambda r: (r.start.line, r.start.character))
    return (second.start.line, second.start.character) <= (first.end.line, first.end.character)


def make_server() -> CheckerServer:
    """Return a server with its features."""
    server = CheckerServer()

    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    async def _open(params: lsp.DidOpenTextDocumentParams) -> None:
        await server.check(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    async def _save(params: lsp.DidSaveTextDocumentParams) -> None:
        await server.check(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    async def _change(params: lsp.DidChangeTextDocumentParams) -> None:
        await server.check(params.text_document.uri, PAUSE_S)

    @server.feature(lsp.TEXT_DOCUMENT_HOVER)
    def _hover(params: lsp.HoverParams) -> lsp.Hover | None:
        found = server.at(params.text_document.uri, lsp.Range(start=params.position, end=params.position))
        content = lsp.MarkupContent(kind=lsp.MarkupKind.Markdown, value=hover_text(found))
        return lsp.Hover(contents=content) if found else None

    @server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION)
    def _actions(params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        uri = params.text_document.uri
        path = Path(to_fs_path(uri) or "")
        spelling = settings.load(settings.find(path.parent)).spelling
        front = front_lines(server.workspace.get_text_document(uri).source)
        return [action for item in server.at(uri, params.range) for action in actions(item, uri, spelling, front)]

    return server
