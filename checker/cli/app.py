"""The application: its version, and how errors reach the user."""

import os
import sys
from typing import Annotated

import typer

from checker import __version__
from checker.cli.commands import LazyGroup
from checker.errors import CheckerError

app = typer.Typer(
    name="checker", cls=LazyGroup, no_args_is_help=True, rich_markup_mode="markdown", pretty_exceptions_enable=False,
    help="""Shows, passage against passage, where articles disagree with other sources, the archive and themselves.

Check a draft against what other papers have:

    checker check draft.md --against wires/

Check a folder of articles against one another, with a page to read:

    checker check stories/bridge --format terminal --format markdown:bridge.md

Exit code 0: nothing at or above --fail-on; 1: findings; 2: the run cannot be trusted.
""",
)


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
    """Run one command and return its exit code; whatever goes wrong is a line on stderr and code 2."""
    try:
        code = app(args=arguments, prog_name="checker", standalone_mode=False)
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else 0
    except BrokenPipeError:
        # `checker check … | head`: the reader has gone; 141 is what a shell makes of SIGPIPE.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except Exception as error:
        if os.environ.get("CHECKER_TRACE"):
            raise
        return _told(error)
    return code if isinstance(code, int) else 0


def _told(error: Exception) -> int:
    for line in _lines(error):
        print(f"checker: {line}", file=sys.stderr)
    return 2


def _lines(error: Exception) -> list[str]:
    if isinstance(error, CheckerError):
        return str(error).splitlines()
    if isinstance(error, typer.TyperException):
        return _usage(error)
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        return [f"{where}{error.strerror or error}; check the path and its permissions"]
    return [f"{type(error).__name__}: {error}; this is a bug in checker: run again with CHECKER_TRACE=1 and report it"]


def _usage(error: Exception) -> list[str]:
    context = getattr(error, "ctx", None)
    if type(error).__name__ == "NoArgsIsHelpError":
        print(context.get_help() if context else "")
        return []
    path = context.command_path if context else "checker"
    message = " ".join(getattr(error, "format_message", error.__str__)().split())
    return [f"{message.replace('Value error, ', '').rstrip('.?')}; see '{path} --help'"]
