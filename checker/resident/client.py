"""Asks a running resident process to do a command; light, since it runs before anything is imported."""

import os
import socket
import sys

from checker.resident.place import socket_path
from checker.resident.wire import receive, send

# What changes how a command looks or what it reads; the rest of the environment stays the process's own.
SETTINGS = ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "TERM", "CI", "HOME")


def ask(arguments: list[str]) -> int | None:
    """Have the arguments carried out by the resident process; None if there is none or it does not answer."""
    path = socket_path()
    if path is None or not os.path.exists(path):
        return None
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(path)
            send(connection, request(arguments))
            answer = receive(connection)
    except OSError:
        return None
    if answer is None:
        return None
    sys.stdout.write(answer["out"])
    sys.stderr.write(answer["err"])
    return int(answer["code"])


def request(arguments: list[str]) -> dict[str, object]:
    """Return the message that carries a command to the resident process."""
    return {
        "arguments": arguments, "folder": os.getcwd(), "terminal": sys.stdout.isatty(),
        "settings": {name: os.environ[name] for name in SETTINGS if name in os.environ},
        "columns": os.get_terminal_size().columns if sys.stdout.isatty() else None,
    }


def start() -> None:
    """Start the resident process in the background, detached from the terminal."""
    import subprocess

    subprocess.Popen(
        [sys.executable, "-m", "checker.daemon"], start_new_session=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
