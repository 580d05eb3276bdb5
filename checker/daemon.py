"""The resident process: runs commands one after the other with everything loaded; exits when idle."""

import contextlib
import gc
import io
import os
import socket
import sys
from pathlib import Path
from typing import Any

from checker.resident.place import socket_path
from checker.resident.wire import receive, send

IDLE_S = 30 * 60


class Output(io.StringIO):
    """Collects output; says of itself what the client's terminal is."""

    def __init__(self, terminal: bool) -> None:
        super().__init__()
        self._terminal = terminal

    def isatty(self) -> bool:
        """Return whether the client writes to a terminal."""
        return self._terminal


def serve(path: Path, idle_s: float = IDLE_S) -> None:
    """Listen until nothing has been asked for ``idle_s`` seconds, or until a client says stop."""
    with socket.socket(socket.AF_UNIX) as listener:
        path.unlink(missing_ok=True)
        listener.bind(str(path))
        path.chmod(0o600)
        listener.listen()
        listener.settimeout(idle_s)
        try:
            while _answer_one(listener):
                pass
        except TimeoutError:
            pass
        finally:
            path.unlink(missing_ok=True)


def _answer_one(listener: socket.socket) -> bool:
    connection, _ = listener.accept()
    with connection, contextlib.suppress(OSError):
        connection.settimeout(60)
        message = receive(connection)
        if message is None or message.get("stop"):
            return message is None
        send(connection, carry_out(message))
    gc.collect()   # between two commands, when nobody waits
    return True


def carry_out(message: dict[str, Any]) -> dict[str, Any]:
    """Run one command line in the client's folder and settings; return its output and exit code."""
    from checker.cli.app import run

    out, err = Output(message["terminal"]), Output(False)
    before, here = dict(os.environ), os.getcwd()
    os.environ.update(message["settings"])
    if message["columns"]:
        os.environ["COLUMNS"] = str(message["columns"])
    try:
        os.chdir(message["folder"])
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = run(message["arguments"])
    finally:
        os.environ.clear()
        os.environ.update(before)
        os.chdir(here)
    return {"out": out.getvalue(), "err": err.getvalue(), "code": code}


def warm() -> None:
    """Load the parser and the embedder before the first command asks for them, and have pairs remembered."""
    from checker.claims.parser import parser
    from checker.config import Config
    from checker.material import make_embedder
    from checker.rulebook import Memory

    Memory.stays = True
    parser()
    make_embedder(Config()).encode(["ready"])


def alone(path: Path) -> bool:
    """Return whether no other process serves this socket; the mark lasts as long as the process."""
    import fcntl

    descriptor = os.open(path.with_suffix(".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        return False
    return True


def main() -> None:
    """Serve on this installation's socket; one process does, a second one leaves before it loads anything."""
    place = socket_path()
    if place is None:
        sys.exit(2)
    path = Path(place)
    if not alone(path):
        return
    warm()
    gc.freeze()
    gc.disable()
    serve(path)


if __name__ == "__main__":
    main()
