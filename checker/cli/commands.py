"""The commands by name, each loaded when it is called: `checker --help` loads none of them."""

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

# Name -> its function or its Typer, and the line that `checker --help` shows (a test compares it with the
# command's own help).
COMMANDS: dict[str, tuple[str, str]] = {
    "check": ("checker.cli.check:check", "Check articles before publication."),
    "hook": ("checker.cli.hook:hook", "Check the articles of a commit, for use in a git hook."),
    "report": (
        "checker.cli.report:report",
        "Write a page for each story and an index. The exit code does not depend on what is found.",
    ),
    "serve": (
        "checker.cli.serve:serve", "Open a page on this machine to check drafts, read both passages and decide."
    ),
    "why": ("checker.cli.why:why", "Explain what the rules make of two passages."),
    "decide": (
        "checker.cli.decide:decide",
        "Accept or dismiss a finding, or say that our side is right. Decisions stand in .checker/decisions.yaml.",
    ),
    "baseline": (
        "checker.cli.baseline:app",
        "Set aside the findings that are there today, so that only new ones show.",
    ),
    "archive": ("checker.cli.archive:app", "Keep an archive of published articles to hold drafts against."),
    "rules": ("checker.cli.rules:app", "Rules: list, test, lint, explain, write and document them."),
    "daemon": (
        "checker.cli.daemon:app",
        "Keep the models loaded, so that the next check takes a fraction of a second.",
    ),
    "lsp": ("checker.cli.lsp:lsp", "Run the language server on standard input and output, for editors that speak LSP."),
}


class LazyGroup(TyperGroup):
    """A group whose commands are names and help lines until one of them is called."""

    def __init__(self, **settings: Any) -> None:
        stubs = {name: TyperCommand(name, help=line) for name, (_, line) in COMMANDS.items()}
        super().__init__(**{**settings, "commands": stubs})

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Replace the stub that was found by the real command."""
        name, stub, rest = super().resolve_command(ctx, args)
        return name, load(name) if name and stub else stub, rest


def load(name: str) -> Any:
    """Import one command."""
    module, _, attribute = COMMANDS[name][0].partition(":")
    found = getattr(import_module(module), attribute)
    if not isinstance(found, typer.Typer):
        single = typer.Typer(add_completion=False)
        single.command()(found)
        found = single
    command = typer.main.get_command(found)
    command.name = name
    return command
