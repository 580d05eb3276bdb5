"""The review page served in this process, for a real browser."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

from checker.serve.app import make_app
from checker.serve.desk import Desk
from checker.serve.run import listen

TOKEN = "a-token-of-this-test"


@contextmanager
def served(one: Desk) -> Iterator[str]:
    """Serve a desk and yield its address."""
    with listen(0) as opened:
        port = opened.getsockname()[1]
        server = uvicorn.Server(uvicorn.Config(make_app(one, port, TOKEN), log_level="critical"))
        thread = threading.Thread(target=server.run, args=([opened],), daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{port}/?token={TOKEN}"
        finally:
            server.should_exit = True
            thread.join(20)
