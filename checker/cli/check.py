"""`checker check`: hold articles against one another, the archive and themselves."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, TypeVar

import typer

if TYPE_CHECKING:
    from checker.config import Config
    from checker.models import Report

P = TypeVar("P")
Level = Literal["error", "warning", "note", "never"]


def check(
    paths: Annotated[list[str], typer.Argument(
        help="Articles or folders to check; `-` reads one from standard input.", show_default=False)],
    against: Annotated[list[str] | None, typer.Option(
        help="Folder, article or archive to hold them against; may be repeated.", show_default=False)] = None,
    format: Annotated[list[str] | None, typer.Option(
        help="FORMAT, or FORMAT:FILE to write a file; may be repeated. Default: terminal.", show_default=False)] = None,
    fail_on: Annotated[Level | None, typer.Option(
        help="Least level that makes the exit code 1. Default: the desk's, else warning.", show_default=False)] = None,
    config: Annotated[Path | None, typer.Option(
        help="Settings file. Default: the nearest checker.toml.", show_default=False)] = None,
    source: Annotated[str | None, typer.Option(
        help="Source of articles that do not name theirs.", show_default=False)] = None,
    published: Annotated[str | None, typer.Option(
        help="Date of articles that do not name theirs, as 2026-03-02.", show_default=False)] = None,
    allow_network: Annotated[bool, typer.Option(
        "--allow-network", help="Fetch articles that are given as addresses, https://….")] = False,
    everything: Annotated[bool, typer.Option("--all", help="Show all findings, not only the gravest.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Show the signals behind each finding.")] = False,
    stats: Annotated[bool, typer.Option("--stats", help="Say on stderr what each gate has stopped.")] = False,
    max_pairs: Annotated[int | None, typer.Option(
        min=0, help="Most pairs that the entailment model may judge; 0 leaves it out.", show_default=False)] = None,
    cache: Annotated[bool, typer.Option(
        "--cache/--no-cache", help="Whether to use and keep what earlier runs have worked out.")] = True,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="One line a finding; no progress.")] = False,
) -> None:
    """Check articles before publication.

    Each article is held against itself, the others, and what `--against` names.

    A draft against the wires, with a page for the desk:

    checker check draft.md --against wires/ --format markdown:draft-report.md

    A text file that does not say where it is from:

    checker check draft.txt --source "The Harbour Post" --published 2026-03-02

    Exit code 0: nothing at or above --fail-on; 1: findings; 2: the run cannot be trusted.
    """
    from checker import config as settings
    from checker import pipeline
    from checker.cli import output
    from checker.cli.progress import Meter
    from checker.findings import exit_code
    from checker.interfaces import Meta
    from checker.readers.address import place

    chosen = settings.load(config or settings.find(Path.cwd()))
    chosen = overridden(chosen, everything=everything, max_pairs=max_pairs, cache=cache)
    outputs = output.parse(format or ["terminal"])
    meta = Meta(source=source, published=published, network=allow_network)
    held = held_against([place(given) for given in against or []], chosen)
    with Meter(quiet) as meter:
        report = pipeline.check([place(given) for given in paths], held, config=chosen, meta=meta, progress=meter)
    code = exit_code(report.findings, fail_on or chosen.fail_on)
    output.write(report, outputs, code, quiet=quiet, explain=explain)
    if stats:
        write_stats(report)
    raise typer.Exit(code)


def overridden(config: "Config", *, everything: bool, max_pairs: int | None, cache: bool) -> "Config":
    """Return the settings with what the command line says."""
    said: dict[str, object] = {"max_findings": 0} if everything else {}
    said |= {} if max_pairs is None else {"max_pairs": max_pairs}
    said |= {} if cache else {"cache": "off"}
    return config.model_copy(update=said)


def held_against(against: Iterable[P], config: "Config") -> list[P | Path]:
    """Return what the user names, and the desk's archive if the settings name one."""
    archive = [Path(config.root) / config.archive] if config.archive else []
    return [*against, *archive]


def write_stats(report: "Report") -> None:
    """Print how much was read, and how many pairs each gate has stopped."""
    claims = sum(article.claims for article in report.articles)
    rows = [("articles", len(report.articles)), ("claims", claims), ("findings", len(report.findings))]
    rows += [(f"stopped: {count.gate}", count.pairs) for count in report.stopped]
    for name, number in rows:
        print(f"{number:9,}  {name}", file=sys.stderr)
