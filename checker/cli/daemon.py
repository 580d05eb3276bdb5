"""`checker daemon`: keep the models loaded between checks."""

import socket
import time

import typer

from checker.errors import CheckerError

app = typer.Typer(
    no_args_is_help=True, help="Keep the models loaded, so that the next check takes a fraction of a second."
)


@app.command()
def start() -> None:
    """Start the resident process; it stops by itself after half an hour without work."""
    from checker.resident.client import start as launch

    if _running():
        typer.echo("already running")
        return
    launch()
    for _ in range(300):
        if _running():
            typer.echo("running")
            return
        time.sleep(0.1)
    raise CheckerError("daemon: did not start within 30 seconds; run 'python -m checker.daemon' to see why")


@app.command()
def stop() -> None:
    """Stop the resident process."""
    typer.echo("stopped" if _tell({"stop": True}) else "not running")


@app.command()
def status() -> None:
    """Say whether the resident process runs."""
    typer.echo("running" if _running() else "not running")


def _running() -> bool:
    return _tell(None)


def _tell(message: dict[str, object] | None) -> bool:
    from checker.resident.place import socket_path
    from checker.resident.wire import send

    path = socket_path()
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(str(path))
            if message:
                send(connection, message)
        return True
    except OSError:
        return False
