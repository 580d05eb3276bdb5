"""`checker serve`: the review page."""

from pathlib import Path
from typing import Annotated

import typer

from checker.errors import PluginError

PORT = 8765


def serve(
    against: Annotated[list[Path] | None, typer.Option(
        help="Folder, article or archive to hold drafts against; may be repeated.", show_default=False)] = None,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0 takes any that is free.")] = PORT,
    no_open: Annotated[bool, typer.Option("--no-open", help="Only print the address; open no browser.")] = False,
    config: Annotated[Path | None, typer.Option(
        help="Settings file. Default: the nearest checker.toml.", show_default=False)] = None,
) -> None:
    """Open a page on this machine to check drafts, read both passages and decide.

    checker serve --against wires/

    Only this machine can open the page, and only with the address that is printed. Decisions go to
    .checker/decisions.yaml; drafts are forgotten when it ends.
    """
    try:
        from checker.serve.run import serve as run
    except ImportError as error:
        raise PluginError("serve: starlette is not installed; pip install 'newsroom-checker[serve]'") from error
    from checker import config as settings
    from checker.cli.check import held_against
    from checker.cli.decide import login
    from checker.serve.desk import Desk, exists

    chosen = settings.load(config or settings.find(Path.cwd()))
    held = held_against(against or [], chosen)
    exists(held)
    run(Desk(chosen, held, login()), port, browse=not no_open)
