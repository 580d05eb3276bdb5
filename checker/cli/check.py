"""`checker check`: hold articles against one another, the archive and themselves."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from checker import config as settings
from checker import pipeline, plugins
from checker.interfaces import Meta, Reporter
from checker.models import Report
from checker.reporters.terminal import TerminalReporter

_RANK = {"error": 3, "warning": 2, "note": 1}
_LEAST = {"error": 3, "warning": 2, "note": 1, "never": 9}


def check(
    paths: Annotated[list[Path], typer.Argument(help="Articles or folders to check.", show_default=False)],
    against: Annotated[list[Path] | None, typer.Option(help="Folder or archive to hold them against.")] = None,
    format: Annotated[list[str] | None, typer.Option(help="FORMAT or FORMAT:FILE; may be repeated.")] = None,
    fail_on: Annotated[str | None, typer.Option(help="error, warning, note or never.")] = None,
    config: Annotated[Path | None, typer.Option(help="Settings file; default: the nearest checker.toml.")] = None,
    source: Annotated[str | None, typer.Option(help="Source of articles that do not name theirs.")] = None,
    published: Annotated[str | None, typer.Option(help="Date of articles that do not name theirs.")] = None,
) -> None:
    """Check articles before publication.

    Exit code 0: nothing at or above --fail-on; 1: findings; 2: the run cannot be trusted.
    """
    chosen = settings.load(config or settings.find(Path.cwd()))
    report = pipeline.check(paths, against or [], config=chosen, meta=Meta(source=source, published=published))
    code = exit_code(report, fail_on or chosen.fail_on)
    for wanted in format or ["terminal"]:
        _write(report, wanted, code)
    raise typer.Exit(code)


def exit_code(report: Report, fail_on: str) -> int:
    """Return 1 if some finding is at or above the level, else 0."""
    return int(any(_RANK[finding.severity] >= _LEAST[fail_on] for finding in report.findings))


def _write(report: Report, wanted: str, code: int) -> None:
    name, _, file = wanted.partition(":")
    factory = plugins.load("reporters", name)
    in_terminal = factory is TerminalReporter and not file
    reporter: Reporter = TerminalReporter.for_stdout() if in_terminal else factory()
    text = reporter.render(report, code)
    if file:
        Path(file).write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)
