"""A web server on this machine, for tests of fetching."""

import gzip
import threading
import time
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PAGE = """<!doctype html><html><head><title>Pier closed</title>
<meta property="og:site_name" content="Linden Courier"><script>document.title = "never run"</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Pier closed</h1>
<p>The harbour board has closed the old pier at Linden Point until the café on it is repaired, it said on Monday.</p>
<p>Fourteen people were on the pier when the planks gave way, and none of them was hurt, the board said.</p>
</article></body></html>"""
FEED = """<rss version="2.0"><channel><title>Sound Observer</title>
<item><title>Pier</title><description>The pier is closed.</description></item></channel></rss>"""


class Site(BaseHTTPRequestHandler):
    """Answers by path; `/to/N/…` leads on N times."""

    def do_GET(self) -> None:
        """Answer one request."""
        answer = getattr(self, f"_{self.path.partition('?')[0].strip('/').partition('/')[0]}", None)
        answer() if answer else self._send(404, b"nothing here", "text/html")

    def log_message(self, *_: Any) -> None:
        """Say nothing."""

    def _send(self, status: int, body: bytes, kind: str, **headers: str) -> None:
        self.send_response(status)
        if kind:
            self.send_header("content-type", kind)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def _page(self) -> None:
        self._send(200, PAGE.encode(), "text/html; charset=utf-8")

    def _locked(self) -> None:
        known = self.headers["authorization"] == f"Basic {b64encode(b'ana:se@cret').decode()}"
        self._page() if known else self._send(401, b"who is there?", "text/html")

    def _latin(self) -> None:
        self._send(200, PAGE.encode("latin-1"), "text/html; charset=ISO-8859-1")

    def _packed(self) -> None:
        self._send(200, gzip.compress(PAGE.encode()), "text/html", content_encoding="gzip")

    def _bomb(self) -> None:
        self._send(200, gzip.compress(b"<p>a</p>" * 4_000_000), "text/html", content_encoding="gzip")

    def _feed(self) -> None:
        self._send(200, FEED.encode(), "application/rss+xml")

    def _notes(self) -> None:
        self._send(200, b"# Pier\n\nThe *old* pier is closed.\n", "text/plain")

    def _picture(self) -> None:
        self._send(200, b"\x89PNG", "image/png")

    def _empty(self) -> None:
        self._send(200, b"<html><body></body></html>", "text/html")

    def _to(self) -> None:
        _, _, number, rest = self.path.split("/", 3)
        place = f"/to/{int(number) - 1}/{rest}" if int(number) > 1 else f"/{rest}"
        self._send(302, b"", "", location=place)

    def _file(self) -> None:
        self._send(302, b"", "", location="file://localhost/etc/hostname")

    def _endless(self) -> None:
        """Send a byte now and then, for as long as anybody listens."""
        self._send(200, b"<html><body><p>", "text/html")
        try:
            for _ in range(200):
                self.wfile.write(b"a")
                time.sleep(0.05)
        except OSError:
            return

    def _silent(self) -> None:
        self.server.ended.wait(20)   # type: ignore[attr-defined]


@contextmanager
def site() -> Iterator[str]:
    """Serve on the loopback address and yield where."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.ended = threading.Event()   # type: ignore[attr-defined]
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.ended.set()   # type: ignore[attr-defined]
        server.shutdown()
        server.server_close()
