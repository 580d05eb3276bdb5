"""`checker archive`: what the desk has published, ready to be held against."""

from pathlib import Path
from typing import Annotated

import typer

from checker import config as settings
from checker.cli.progress import Meter
from checker.errors import ArchiveError
from checker.interfaces import Meta

app = typer.Typer(no_args_is_help=True, help="Keep an archive of published articles to hold drafts against.")

ArchivePath = Annotated[Path, typer.Argument(help="Archive file, for instance desk.archive.", show_default=False)]


@app.command()
def add(
    archive: ArchivePath,
    paths: Annotated[list[str], typer.Argument(help="Articles or folders to add.", show_default=False)],
    source: Annotated[str | None, typer.Option(help="Source of articles that do not name theirs.")] = None,
    published: Annotated[str | None, typer.Option(help="Date of articles that do not name theirs.")] = None,
    allow_network: Annotated[bool, typer.Option(
        "--allow-network", help="Fetch articles that are given as addresses, https://….")] = False,
) -> None:
    """Add new and changed articles; unchanged ones are skipped."""
    from checker import indexing
    from checker.readers.address import place

    chosen = settings.load(settings.find(Path.cwd()))
    meta = Meta(source=source, published=published, network=allow_network)
    with Meter() as meter:
        done = indexing.add(archive, [place(given) for given in paths], config=chosen, meta=meta, progress=meter)
    typer.echo(f"{done.added} added with {done.claims} claims, {done.unchanged} unchanged")


@app.command()
def remove(archive: ArchivePath, documents: Annotated[list[str], typer.Argument(show_default=False)]) -> None:
    """Remove articles by their document name; their text is overwritten in the file."""
    from checker.archive import Archive

    with Archive(archive) as store:
        missing = [document for document in documents if not store.delete_article(document)]
        store.compact()
    if missing:
        raise ArchiveError(f"{archive}: holds no {', '.join(missing)}; see 'checker archive list'")


@app.command("list")
def list_(archive: ArchivePath) -> None:
    """List the archived articles: date, source, claims, document."""
    from checker.archive import Archive

    with Archive(archive) as store:
        for item in store.articles():
            typer.echo(f"{item.published or 'undated':19}  {item.source:24}  {item.count:5}  {item.document}")


@app.command()
def status(archive: ArchivePath) -> None:
    """Say how much is in the archive and with which versions it was made."""
    from checker.archive import Archive

    with Archive(archive) as store:
        items = store.articles()
    typer.echo(f"{len(items)} articles, {sum(item.count for item in items)} claims")
    for stamp in sorted({item.stamp for item in items}):
        typer.echo(f"{sum(item.stamp == stamp for item in items)} made with {stamp}")


@app.command()
def rebuild(archive: ArchivePath) -> None:
    """Read and claim every article anew from its file."""
    from checker import indexing

    chosen = settings.load(settings.find(Path.cwd()))
    with Meter() as meter:
        done = indexing.rebuild(archive, config=chosen, progress=meter)
    typer.echo(f"{done.added} rebuilt with {done.claims} claims")


@app.command()
def verify(archive: ArchivePath) -> None:
    """Check the file and every article's claims."""
    from checker.archive import Archive

    with Archive(archive) as store:
        problems = store.verify()
    if problems:
        raise ArchiveError("\n".join(f"{archive}: {problem}" for problem in problems))
    typer.echo("all well")
