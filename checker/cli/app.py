"""The application: its commands, its version, and how errors reach the user."""

import sys
from typing import Annotated

import typer

from checker import __version__
from checker.cli import archive, baseline, daemon, rules
from checker.cli.check import check
from checker.cli.decide import decide
from checker.cli.lsp import lsp
from checker.cli.report import report
from checker.cli.why import why
from checker.errors import CheckerError

app = typer.Typer(
    name="checker", no_args_is_help=True, rich_markup_mode="markdown", pretty_exceptions_enable=False,
    help="Shows, passage against passage, where articles disagree with other sources, the archive and themselves.",
)
app.command()(check)
app.command()(decide)
app.command()(report)
app.command()(lsp)
app.command()(why)
app.add_typer(archive.app, name="archive")
app.add_typer(baseline.app, name="baseline")
app.add_typer(daemon.app, name="daemon")
app.add_typer(rules.app, name="rules")


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"checker {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass


def main() -> None:
    """Run the command line with the process's arguments and exit with its code."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command and return its exit code; a CheckerError is one line each on stderr and code 2."""
    try:
        app(args=arguments, prog_name="checker")
    except SystemExit as done:
        return int(done.code or 0)
    except CheckerError as error:
        for line in str(error).splitlines():
            print(f"checker: {line}", file=sys.stderr)
        return 2
    return 0
