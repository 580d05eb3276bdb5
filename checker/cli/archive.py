"""`checker archive`: what the desk has published, ready to be held against."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from checker import config as settings
from checker.cli.progress import Meter
from checker.errors import ArchiveError
from checker.interfaces import Meta

app = typer.Typer(no_args_is_help=True, help="Keep an archive of published articles to hold drafts against.")

Jobs = Annotated[int, typer.Option(min=1, max=64, help="How many processes work out the claims.")]
ArchivePath = Annotated[Path, typer.Argument(help="Archive file, for instance desk.archive.", show_default=False)]


@app.command()
def add(
    archive: ArchivePath,
    paths: Annotated[list[str], typer.Argument(help="Articles or folders to add.", show_default=False)],
    source: Annotated[str | None, typer.Option(help="Source of articles that do not name theirs.")] = None,
    published: Annotated[str | None, typer.Option(help="Date of articles that do not name theirs.")] = None,
    allow_network: Annotated[bool, typer.Option(
        "--allow-network", help="Fetch articles that are given as addresses, https://….")] = False,
    jobs: Jobs = 1,
) -> None:
    """Add new and changed articles; unchanged ones are skipped.

    Each article is stored as soon as it is ready: after a break the same command goes on where it was.
    """
    from checker import indexing
    from checker.intake import Crew
    from checker.readers.address import place

    chosen = settings.load(settings.find(Path.cwd()))
    meta = Meta(source=source, published=published, network=allow_network)
    with Meter() as meter, _telling_of_breaks():
        crew = Crew(chosen, meter, jobs)
        done = indexing.add(archive, [place(given) for given in paths], meta=meta, crew=crew)
    typer.echo(f"{done.added} added with {done.claims} claims, {done.unchanged} unchanged")


@app.command()
def remove(
    archive: ArchivePath,
    documents: Annotated[list[str] | None, typer.Argument(
        help="Documents as `list` names them, or folders of documents.", show_default=False)] = None,
    before: Annotated[datetime | None, typer.Option(
        formats=["%Y-%m-%d"], help="Remove what was published before this day.", show_default=False)] = None,
    gone: Annotated[bool, typer.Option("--gone", help="Remove what has no file any more.")] = False,
) -> None:
    """Remove articles for good: their text and claims are overwritten in the file."""
    from checker import retention

    if not documents and before is None and not gone:
        raise ArchiveError("archive remove: nothing is named; name documents, or say --before DAY or --gone")
    chosen = settings.load(settings.find(Path.cwd()))
    unwanted = retention.Unwanted(
        documents=tuple(documents or ()), before=before.date() if before else None, gone=gone)
    count, clean = retention.remove(archive, unwanted, chosen)
    typer.echo(f"{count} removed")
    if not clean:
        typer.echo(f"checker: {archive}: another process reads it, so that old bytes stay in the file until that has "
                   f"finished; run 'checker archive status {archive}' then", err=True)


@app.command("list")
def list_(archive: ArchivePath) -> None:
    """List the archived articles: date, source, claims, document."""
    from checker import indexing

    for name, item in indexing.listed(archive):
        typer.echo(f"{item.published or 'undated':19}  {item.source:24}  {item.count:5}  {name}")


@app.command()
def status(archive: ArchivePath) -> None:
    """Say how much is in the archive and with which versions it was made."""
    from checker.archive import reading

    items, stamps = reading(archive, lambda store: (store.articles(), store.stamps()))
    megabytes = archive.stat().st_size / 1e6
    typer.echo(f"{len(items)} articles, {sum(item.count for item in items)} claims, {megabytes:.1f} MB")
    for stamp in sorted(stamps):
        typer.echo(f"{stamps[stamp]} made with {stamp}")


@app.command()
def rebuild(archive: ArchivePath, jobs: Jobs = 1) -> None:
    """Read and claim every article anew: from its file, or if that is gone from the text in the archive."""
    from checker import indexing
    from checker.intake import Crew

    chosen = settings.load(settings.find(Path.cwd()))
    with Meter() as meter, _telling_of_breaks():
        done = indexing.rebuild(archive, Crew(chosen, meter, jobs))
    typer.echo(f"{done.again} rebuilt with {done.claims} claims")
    if done.lost:
        raise ArchiveError(f"{archive}: neither a file nor a sound text of {', '.join(done.lost)}; they stay as they "
                           "were: put the files back and rebuild, or remove them by name")


@app.command()
def verify(archive: ArchivePath) -> None:
    """Check the file and every article's claims."""
    from checker.archive import Archive, reading

    problems = reading(archive, Archive.verify)
    if problems:
        raise ArchiveError("\n".join(f"{archive}: {problem}" for problem in problems))
    typer.echo("all well")


@contextmanager
def _telling_of_breaks() -> Iterator[None]:
    """Say after Ctrl-C that nothing is lost."""
    try:
        yield
    except KeyboardInterrupt:
        typer.echo("checker: stopped; what is done stays, run the command again for the rest", err=True)
        raise
