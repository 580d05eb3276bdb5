"""`checker hook`: check the articles of a commit, as staged, against the rest of the repository."""

from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from checker.config import Config
    from checker.models import Report

SIDECAR = ".meta.yaml"


def hook(
    everything: Annotated[bool, typer.Option("--all", help="Check every tracked article.")] = False,
    against: Annotated[list[Path] | None, typer.Option(
        help="Archive, folder or article outside the commit to hold them against; may be repeated.",
        show_default=False)] = None,
    config: Annotated[Path | None, typer.Option(
        help="Settings file. Default: the nearest checker.toml.", show_default=False)] = None,
) -> None:
    """Check the articles of a commit, for use in a git hook.

    Finds the staged articles itself and reads what is staged, not what lies in the folder. Each is held against
    itself and the other tracked articles, or against the desk's archive if the settings or `--against` name one.

    Exit code as for `checker check`.
    """
    from checker import config as settings
    from checker.cli import output
    from checker.cli.check import held_against
    from checker.cli.staged import changed, top, tracked
    from checker.findings import exit_code

    place = config or settings.find(Path.cwd())
    root = (place.parent if place else top(Path.cwd())).resolve()
    chosen = settings.load(place).model_copy(update={"root": str(root)})
    files = tracked(root, chosen.articles)
    wanted = files if everything else changed(root, chosen.articles)
    targets = articles(wanted, files)
    if not targets:
        raise typer.Exit(0 if files else _unset(chosen))
    held = [path.resolve() for path in held_against(against or [], chosen)]
    report = check_staged(targets, files, held, chosen)
    code = exit_code(report.findings, chosen.fail_on)
    if report.findings:
        output.write(report, output.parse(["terminal"]), code, quiet=False, explain=False)
    raise typer.Exit(code)


def articles(names: list[str], files: list[str]) -> list[str]:
    """Return the articles among file names; a changed sidecar changes the article beside it."""
    from checker.readers.collect import is_article

    beside = {name.removesuffix(SIDECAR) for name in names if name.endswith(SIDECAR)}
    owners = [name for name in files if name.rpartition(".")[0] in beside and not name.endswith(SIDECAR)]
    return [name for name in sorted({*names, *owners}) if is_article(Path(name))]


def check_staged(targets: list[str], files: list[str], against: list[Path], config: "Config") -> "Report":
    """Check articles as they stand in the index; documents keep their names in the repository.

    An archive among ``against`` stands for the other articles of the repository.
    """
    from checker import pipeline
    from checker.archive import is_archive
    from checker.cli.staged import top, write_out
    from checker.interfaces import Meta

    archived = any(map(is_archive, against))
    others = [] if archived else [name for name in articles(files, files) if name not in targets]
    with TemporaryDirectory(prefix="checker-") as folder:
        write_out(top(Path(config.root)), files if not archived else _with_sidecars(targets, files), Path(folder))
        with chdir(folder):
            return pipeline.check(
                [Path(name) for name in targets], [*map(Path, others), *against], config=config, meta=Meta()
            )


def _with_sidecars(targets: list[str], files: list[str]) -> list[str]:
    stems = {name.rpartition(".")[0] for name in targets}
    return [name for name in files if name in targets or name.removesuffix(SIDECAR) in stems]


def _unset(config: "Config") -> int:
    """Say that the settings point at nothing; a hook that checks nothing must not look like a clean story."""
    globs = ", ".join(repr(glob) for glob in config.articles)
    typer.echo(f"checker: no tracked file matches articles = [{globs}]; name your folders in checker.toml", err=True)
    return 0
