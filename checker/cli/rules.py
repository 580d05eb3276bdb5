"""`checker rules`: list, test, lint, explain, write new rules, and the schema of their files."""

from pathlib import Path
from typing import Annotated

import typer

from checker import config as settings
from checker import pipeline
from checker.data import rules_folder
from checker.models import Article, Pair
from checker.rulebook import examples
from checker.rulebook.packs import desk_folders, load, read_all

app = typer.Typer(no_args_is_help=True, help="Rules: list, test, lint, explain, schema, new.")

Paths = Annotated[
    list[Path] | None, typer.Argument(help="Rule files or folders; default: all rules.", show_default=False)
]


def _folders(paths: list[Path] | None) -> list[Path]:
    chosen = settings.load(settings.find(Path.cwd()))
    return paths or [rules_folder(), *desk_folders(chosen)]


@app.command("list")
def list_rules() -> None:
    """List every rule: on or off, kind, severity, title."""
    book = load(settings.load(settings.find(Path.cwd())))
    on = {entry.rule.id for entry in book.entries}
    for entry in sorted((*book.entries, *book.off), key=lambda entry: (entry.pack, entry.rule.id)):
        rule = entry.rule
        state = "on " if rule.id in on else "off"
        typer.echo(f"{state}  {entry.pack}/{rule.id}  {rule.kind}  {rule.severity}  {rule.title}")


@app.command()
def test(paths: Paths = None) -> None:
    """Run the examples inside rule files. Exit code 0: all pass; 1: some fail; 2: a rule does not load."""
    entries = read_all(_folders(paths))
    chosen = settings.load(settings.find(Path.cwd()))
    embedder = pipeline.make_embedder(chosen)

    def pairs_of(articles: tuple[Article, ...]) -> tuple[Pair, ...]:
        return pipeline.pair_passages(articles, embedder, chosen)

    failures = [failure for entry in entries for failure in examples.run(entry, pairs_of)]
    for failure in failures:
        typer.echo(str(failure))
    count = sum(len(list(examples.listed(entry))) for entry in entries)
    typer.echo(f"{len(entries)} rules, {count} examples, {len(failures)} failures")
    raise typer.Exit(int(bool(failures)))

