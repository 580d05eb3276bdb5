"""`checker baseline`: begin with a desk's old articles without mending them all first."""

from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Annotated

import typer

from checker import config as settings
from checker.cli.decide import check_undecided
from checker.errors import ConfigError
from checker.models import Decision, Finding, Report

REASON = "baseline: was there before the desk began to check"

app = typer.Typer(no_args_is_help=True, help="Set aside the findings that are there today, so that only new ones show.")

Paths = Annotated[list[Path], typer.Argument(help="Articles or folders.", show_default=False)]
Against = Annotated[list[Path] | None, typer.Option(help="As in 'checker check'.")]


@app.command()
def create(paths: Paths, against: Against = None) -> None:
    """Set aside all findings of today."""
    desk = _Desk(paths, against)
    if any(decision.reason == REASON for decision in desk.known):
        raise ConfigError(f"{desk.path}: has a baseline; use 'checker baseline update'")
    fresh = desk.fresh()
    desk.save(fresh)
    typer.echo(f"{len(fresh)} set aside in {desk.path}")


@app.command()
def update(paths: Paths, against: Against = None) -> None:
    """Set aside new findings too, and drop those of the baseline that the articles no longer have."""
    desk = _Desk(paths, against)
    fresh, gone = desk.fresh(), frozenset(d.finding for d in desk.idle() if d.reason == REASON)
    desk.save(fresh, gone)
    typer.echo(f"{len(fresh)} set aside, {len(gone)} dropped in {desk.path}")


@app.command()
def prune(paths: Paths, against: Against = None) -> None:
    """Drop every decision that has ended, or whose finding the articles no longer have."""
    desk = _Desk(paths, against)
    gone = frozenset(decision.finding for decision in desk.idle())
    desk.save([], gone)
    typer.echo(f"{len(gone)} dropped from {desk.path}")


class _Desk:
    """The decisions of a desk, and what a check of its articles finds today."""

    def __init__(self, paths: list[Path], against: list[Path] | None) -> None:
        from checker.findings import ledger

        self.config = settings.load(settings.find(Path.cwd()))
        self.path = settings.decisions_file(self.config)
        self.known = ledger.load(self.path)
        self.articles, self.against = paths, against or []

    @cached_property
    def report(self) -> Report:
        """Check once, and only if it is needed."""
        return check_undecided(self.articles, self.against, self.config)

    def fresh(self) -> list[Decision]:
        """Return a decision for every finding that has none."""
        decided = {decision.finding for decision in self.known}
        found = sorted(self.report.findings, key=lambda finding: finding.id)
        return [_set_aside(finding) for finding in found if finding.id not in decided]

    def idle(self) -> list[Decision]:
        """Return the decisions that have ended or that fit nothing in these articles."""
        from checker.findings import Decided, idle

        read = frozenset(article.document for article in self.report.articles)
        known = {finding.id for finding in self.report.findings}
        return [decision for decision, _ in idle(known, Decided(self.known, read, date.today()))]

    def save(self, fresh: list[Decision], gone: frozenset[str] = frozenset()) -> None:
        """Write what changed; nothing if nothing did."""
        from checker.findings import ledger

        if fresh or gone:
            ledger.save(self.path, fresh, gone)


def _set_aside(finding: Finding) -> Decision:
    from checker.findings import article_names

    names = article_names(finding)
    return Decision(finding=finding.id, decision="dismiss", reason=REASON, date=date.today(), articles=names)
