"""`checker rules`: list, test, lint, explain and write rules; print their schema and reference."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from checker import config as settings
from checker import material, pipeline
from checker.config import Config
from checker.data import rules_folder
from checker.errors import RuleFileError
from checker.models import Article, Pair
from checker.plugins import suggest
from checker.rulebook import Rulebook, blank, docs, examples
from checker.rulebook.entry import Entry
from checker.rulebook.lint import lint as departures
from checker.rulebook.packs import desk_folders, load, read_all, rule_files, speak
from checker.rulebook.schema import rule_schema
from checker.rulebook.source import shown

app = typer.Typer(no_args_is_help=True, help="Rules: list, test, lint, explain, write and document them.")
Paths = Annotated[
    list[Path] | None, typer.Argument(help="Rule files or folders; default: all rules.", show_default=False)
]


@app.command("list")
def list_rules() -> None:
    """List every rule: whether it runs, its pack, kind, severity and title."""
    book = load(_config())
    rows = sorted((entry.pack, entry.rule.id, entry, state) for entry, state in _states(book))
    width = max((len(f"{pack}/{name}") for pack, name, _, _ in rows), default=0)
    for pack, name, entry, state in rows:
        rule = entry.rule
        typer.echo(f"{state:<5}  {f'{pack}/{name}':<{width}}  {rule.kind:<10}  {rule.severity:<7}  {rule.title}")


@app.command()
def test(paths: Paths = None) -> None:
    """Run the examples inside rule files.

    Exit code 0: all pass; 1: some fail; 2: a rule does not load.
    """
    entries = _entries(paths)
    config = _config()
    failures = _failures(entries, config)
    for failure in failures:
        typer.echo(str(failure))
    count = sum(len(list(examples.listed(entry))) for entry in entries)
    typer.echo(f"{len(entries)} rules, {count} examples, {len(failures)} failures", err=True)
    raise typer.Exit(int(bool(failures)))


def _failures(entries: Sequence[Entry], config: Config) -> list[examples.Failure]:
    """Run all examples; passages that were read in an earlier run need neither parser nor embedder."""
    speak(config)
    embedder = material.make_embedder(config)
    with material.passage_cache(embedder, config) as cache:
        listed = [one for entry in entries for *_, one in examples.listed(entry)]
        fresh = sum(cache.load(article) is None for one in listed for article in examples.articles(one))
        if fresh:
            typer.echo(f"reading {fresh} new passages; a later run need not load the models for them", err=True)

        def pairs_of(articles: tuple[Article, ...]) -> tuple[Pair, ...]:
            return pipeline.pair_passages(articles, embedder, config, cache)

        return [failure for entry in entries for failure in examples.run(entry, pairs_of)]


@app.command()
def lint(paths: Paths = None) -> None:
    """Check the shape of rule files: order of keys, enough examples, reasons given. Exit code as for `test`."""
    problems = [problem for entry in _entries(paths) for problem in departures(entry)]
    for problem in problems:
        typer.echo(problem)
    raise typer.Exit(int(bool(problems)))


@app.command()
def explain(rule: Annotated[str, typer.Argument(help="Id of a rule.")]) -> None:
    """Say what a rule reports, why, under which settings, and what it leaves alone."""
    known = {entry.rule.id: (entry, state) for entry, state in _states(load(_config()))}
    if rule not in known:
        raise RuleFileError([f"rules: there is no rule {rule!r}{suggest(rule, list(known))}"])
    entry, state = known[rule]
    typer.echo(f"{rule} ({state}), {shown(entry.path)}\n\n{docs.describe(entry)}")


@app.command()
def new(
    rule: Annotated[str, typer.Argument(help="Id of the new rule: words with hyphens.")],
    kind: Annotated[str, typer.Option(help="Kind of the rule; see `checker rules list`.")],
    folder: Annotated[Path, typer.Option(help="Folder to write it to; name it in checker.toml.")] = Path("desk-rules"),
) -> None:
    """Write a new rule file with every key, to be filled in."""
    typer.echo(str(blank.write_blank(folder, rule, kind)))


@app.command()
def schema() -> None:
    """Print the JSON Schema of rule files."""
    typer.echo(json.dumps(rule_schema(), indent=2, ensure_ascii=False))


@app.command("docs")
def reference() -> None:
    """Print the reference of the shipped rules as Markdown."""
    typer.echo(docs.write_reference(read_all([rules_folder()])), nl=False)


def _config() -> Config:
    return settings.load(settings.find(Path.cwd()))


def _entries(paths: list[Path] | None) -> list[Entry]:
    wrong = [
        f"{path}: {'holds no rule' if path.exists() else 'there is no such file or folder'}; check the path"
        for path in paths or []
        if not path.exists() or not any(rule_files(path))
    ]
    if wrong:
        raise RuleFileError(wrong)
    return read_all(paths or [rules_folder(), *desk_folders(_config())])


def _states(book: Rulebook) -> list[tuple[Entry, str]]:
    off = [(entry, "draft" if entry.rule.status == "draft" else "off") for entry in book.off]
    return [(entry, "on") for entry in book.entries] + off
