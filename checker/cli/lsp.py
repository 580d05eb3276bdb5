"""`checker lsp`: the language server."""

from checker.errors import PluginError


def lsp() -> None:
    """Run the language server on standard input and output, for editors that speak LSP.

    Findings appear as diagnostics with the other passage as related location; hover shows it in full.
    """
    try:
        from checker.lsp.server import make_server
    except ImportError as error:
        raise PluginError("lsp: pygls is not installed; pip install 'newsroom-checker[lsp]'") from error
    make_server().start_io()
