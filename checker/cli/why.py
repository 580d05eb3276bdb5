"""`checker why`: what every rule makes of two passages, and the gate that stopped it."""

from pathlib import Path
from typing import Annotated

import typer

from checker import config as settings
from checker import rulebook
from checker.cli.sheet import claim_lines, rule_lines, signal_line
from checker.inquiry import Inquiry, ask, find_passage
from checker.models import Claim, Pair
from checker.rulebook import Rulebook

SHOWN = 3   # pairs of claims; more than that is for --all

Given = Annotated[str, typer.Argument(help="A passage in quotes, or FILE:LINE.", show_default=False)]


def why(
    a: Given,
    b: Given,
    a_date: Annotated[str | None, typer.Option(help="When A was published, if it does not say so.")] = None,
    b_date: Annotated[str | None, typer.Option(help="When B was published, if it does not say so.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Show every pair of claims, not only the nearest.")] = False,
    config: Annotated[Path | None, typer.Option(help="Settings file; default: the nearest checker.toml.")] = None,
) -> None:
    """Explain what the rules make of two passages.

    Shows the slots of both claims, why they were set against each other, and for every rule what it reports
    or which gate stopped it. Exit code 0, or 2 if a passage cannot be read.
    """
    chosen = settings.load(config or settings.find(Path.cwd()))
    inquiry = ask(find_passage(a, "A", a_date), find_passage(b, "B", b_date), chosen)
    if not inquiry.pairs:
        typer.echo("No pair of claims: one passage, or both, hold no claim.")
        return
    book = rulebook.load(chosen)
    ranked = sorted(inquiry.pairs, key=lambda pair: not _fires(book, pair))
    for pair in ranked if every else ranked[:SHOWN]:
        _tell(book, pair)
    _close(inquiry, book, len(ranked) if every else min(SHOWN, len(ranked)))


def _tell(book: Rulebook, pair: Pair) -> None:
    for name, claim in (("A", pair.a), ("B", pair.b)):
        typer.echo(f"{name}: {_place(claim)}")
        typer.echo("\n".join(claim_lines(claim)))
    typer.echo(f"Signals: {signal_line(pair)}\nRules:")
    considered = book.consider(pair)
    for item in sorted(considered, key=lambda item: not item.outcome.rulings):
        typer.echo("\n".join(rule_lines(item, pair)))
    typer.echo("")


def _close(inquiry: Inquiry, book: Rulebook, shown: int) -> None:
    if not inquiry.aligned:
        typer.echo("A check would not have compared these passages: neither is among the nearest of the other.")
    if shown < len(inquiry.pairs):
        typer.echo(f"{len(inquiry.pairs) - shown} more pairs of claims; see them with --all.")
    if book.off:
        typer.echo(f"Rules that are off: {', '.join(entry.rule.id for entry in book.off)}.")


def _fires(book: Rulebook, pair: Pair) -> bool:
    return any(item.outcome.rulings for item in book.consider(pair))


def _place(claim: Claim) -> str:
    day = claim.published.strftime("%Y-%m-%d") if claim.published else "undated"
    return f"{claim.source}, {claim.document}:{claim.line}, {day}" if claim.document != claim.source else day
