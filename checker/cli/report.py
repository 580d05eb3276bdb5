"""`checker report`: one Markdown page a story, and an index."""

import os
from pathlib import Path
from typing import Annotated
from urllib.parse import quote

import typer

from checker import config as settings
from checker.config import Config
from checker.errors import CheckerError
from checker.models import Report

MARK = "<!-- Made by 'checker report'; edits are lost. -->\n"


def report(
    paths: Annotated[list[Path], typer.Argument(help="Folders of stories; a story is a folder of articles.")],
    out: Annotated[Path, typer.Option(help="Folder that the pages are written to.")] = Path("reports"),
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit 1 if a page is not up to date.")] = False,
    config: Annotated[Path | None, typer.Option(help="Settings file; default: the nearest checker.toml.")] = None,
) -> None:
    """Write a page for each story and an index. The exit code does not depend on what is found."""
    chosen = settings.load(config or settings.find(Path.cwd()))
    wanted = pages(paths, out, chosen)
    stale = [path for path, text in wanted.items() if _read(path) != text]
    surplus = [path for path in sorted(out.glob("*.md")) if path not in wanted and _read(path).endswith(MARK)]
    if check:
        _tell(stale, surplus)
        raise typer.Exit(int(bool(stale or surplus)))
    out.mkdir(parents=True, exist_ok=True)
    for path in stale:
        path.write_text(wanted[path], encoding="utf-8")
    for path in surplus:
        path.unlink()
    typer.echo(f"{len(wanted)} pages in {out}, {len(stale)} written, {len(surplus)} removed")


def pages(paths: list[Path], out: Path, config: Config) -> dict[Path, str]:
    """Return the text of every page by its path, the index among them."""
    from checker.reporters.index import Page, render_index
    from checker.reporters.markdown import MarkdownReporter

    made = []
    texts: dict[Path, str] = {}
    for name, files in stories(paths).items():
        found = _check(files, config)
        reporter = MarkdownReporter(title=_title(name), link=lambda document, line: _link(document, line, out))
        file = out / f"{name}.md"
        texts[file] = f"{reporter.render(found, 0)}\n{MARK}"
        made.append(Page(_title(name), file.name, found))
    texts[out / "README.md"] = f"{render_index(tuple(made))}\n{MARK}"
    return texts


def stories(paths: list[Path]) -> dict[str, list[Path]]:
    """Return the articles by story, a story for each folder that holds some. Raises CheckerError."""
    from checker.readers.collect import find_files, readers_by_suffix

    readers = readers_by_suffix()
    found: dict[str, list[Path]] = {}
    for path in paths:
        root = path if path.is_dir() else path.parent
        for file in find_files(path, readers):
            inside = file.parent.relative_to(root).as_posix()
            name = root.resolve().name if inside == "." else inside.replace("/", "-")
            found.setdefault(name, []).append(Path(os.path.relpath(file)))
    clash = [name for name, files in found.items() if len({file.parent for file in files}) > 1]
    if clash:
        raise CheckerError(f"{clash[0]}: two folders would share this page; rename one or report on them apart")
    return dict(sorted(found.items()))


def _check(files: list[Path], config: Config) -> Report:
    from checker import pipeline
    from checker.cli.progress import Meter
    from checker.interfaces import Meta

    with Meter() as meter:
        return pipeline.check(files, [], config=config, meta=Meta(), progress=meter)


def _title(name: str) -> str:
    words = name.replace("-", " ").replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def _link(document: str, line: int, out: Path) -> str:
    return f"{quote(Path(os.path.relpath(document, out)).as_posix())}#L{line}"


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""


def _tell(stale: list[Path], surplus: list[Path]) -> None:
    for path in stale:
        typer.echo(f"{path}: is not up to date; run 'checker report'", err=True)
    for path in surplus:
        typer.echo(f"{path}: belongs to no story any more; run 'checker report'", err=True)
