"""Opens the port, prints the address, and serves until the editor stops it."""

import os
import secrets
import socket
import webbrowser

import uvicorn

from checker.errors import ConfigError
from checker.serve.app import make_app
from checker.serve.desk import Desk

LOOPBACK = "127.0.0.1"


def listen(port: int) -> socket.socket:
    """Return a socket on the loopback address; port 0 takes any that is free. Raises ConfigError."""
    opened = socket.socket()
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        opened.bind((LOOPBACK, port))
        opened.listen()
    except OSError as error:
        opened.close()
        told = f"cannot be used ({error.strerror}); name another, or 0 for any that is free"
        raise ConfigError(f"--port {port}: {told}") from error
    return opened


def serve(desk: Desk, port: int, *, browse: bool) -> None:
    """Serve the desk until it is interrupted. Raises ConfigError if the port is in use."""
    with listen(port) as opened:
        port = opened.getsockname()[1]
        token = secrets.token_urlsafe(24)
        address = f"http://{LOOPBACK}:{port}/?token={token}"
        print(f"{address}\nOnly this machine can open it, with this address. Ctrl-C ends it.", flush=True)
        desk.warm()
        # An error of ours is told on the page in a line; its trace is for whoever asks.
        level = "warning" if os.environ.get("CHECKER_TRACE") else "critical"
        server = uvicorn.Server(uvicorn.Config(
            make_app(desk, port, token), log_level=level, access_log=False, server_header=False,
            timeout_graceful_shutdown=1,
        ))
        if browse:
            webbrowser.open(address)
        try:
            server.run(sockets=[opened])
        except KeyboardInterrupt:   # uvicorn ends and passes Ctrl-C on
            print("stopped")
