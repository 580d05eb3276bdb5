"""Fetcher `http` and `https`: one page, within limits of time and size."""

import ssl
import time
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import certifi
import urllib3
from urllib3 import exceptions as trouble

from checker import __version__
from checker.errors import ReadError
from checker.interfaces import Fetched
from checker.readers.address import public
from checker.readers.decode import MAX_BYTES

_HTML, _TEXT = (".html", ".htm"), (".txt", ".md", ".markdown")
# What a server may call an article, and the endings by which an address may say it more exactly.
_ENDINGS: dict[str, tuple[str, ...]] = {
    "text/html": _HTML, "application/xhtml+xml": _HTML, "text/plain": _TEXT, "text/markdown": (".md",),
    "application/rss+xml": (".rss",), "application/atom+xml": (".atom",), "application/xml": (".xml",),
    "text/xml": (".xml",), "application/x-ndjson": (".jsonl",), "application/jsonl": (".jsonl",),
    "message/rfc822": (".eml",),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (".docx",),
    "application/octet-stream": (".docx", ".eml", ".md", ".jsonl", ".rss", ".atom"),
}
_PIECE = 1 << 16


@dataclass(frozen=True)
class WebFetcher:
    """Fetches with GET, follows redirects, checks certificates; no cookies, no scripts, nothing that a page names."""

    seconds: float = 30   # for all of it; half of that without a byte is too long as well
    most: int = MAX_BYTES
    redirects: int = 5

    def fetch(self, address: str) -> Fetched:
        """Return what stands at an address. Raises ReadError."""
        shown, end = public(address), time.monotonic() + self.seconds
        try:
            with _pool(address) as pool:
                limits = {"headers": _headers(address), **self._limits()}
                answer = pool.request("GET", address, preload_content=False, **limits)
                try:
                    return self._taken(answer, shown, end)
                finally:
                    answer.close()
        except trouble.HTTPError as error:
            raise ReadError(f"{shown}: {self._told(error)}") from error

    def _limits(self) -> dict[str, Any]:
        retries = urllib3.Retry(total=None, connect=0, read=0, other=0, redirect=self.redirects, status=0)
        return {"retries": retries, "timeout": urllib3.Timeout(total=self.seconds / 2)}

    def _taken(self, answer: urllib3.BaseHTTPResponse, shown: str, end: float) -> Fetched:
        if answer.status != 200:
            raise ReadError(f"{shown}: the server says {answer.status} {answer.reason or ''}".rstrip()
                            + "; check the address, or save the page as a file")
        kind, _, parameters = answer.headers.get("content-type", "").partition(";")
        suffix = _suffix(kind.strip().lower(), shown)
        raw = self._body(answer, shown, end)
        return Fetched(raw=_as_utf8(raw, parameters) if suffix in (*_HTML, *_TEXT) else raw, suffix=suffix)

    def _body(self, answer: urllib3.BaseHTTPResponse, shown: str, end: float) -> bytes:
        """Read piece by piece: what a server says of its length need not be so, and packed bytes grow."""
        held = bytearray()
        while piece := answer.read1(_PIECE, decode_content=True):
            held += piece
            if len(held) > self.most:
                raise ReadError(f"{shown}: is larger than {self.most / 1e6:g} MB; give the page of one article")
            if time.monotonic() > end:
                raise ReadError(f"{shown}: takes longer than {self.seconds:g} seconds; save the page as a file")
        return bytes(held)

    def _told(self, error: trouble.HTTPError) -> str:
        """Say what went wrong and what to do."""
        reason = error.reason if isinstance(error, trouble.MaxRetryError) else error
        if isinstance(reason, trouble.NameResolutionError):
            return "no such host is known; check the address"
        if isinstance(reason, trouble.TimeoutError) and not isinstance(reason, trouble.NewConnectionError):
            return f"no answer within {self.seconds / 2:g} seconds; try again, or save the page as a file"
        if isinstance(reason, trouble.ResponseError):
            return f"leads on more than {self.redirects} times; give the address that it leads to"
        if isinstance(reason, trouble.SSLError):
            return f"its certificate cannot be trusted ({reason}); save the page as a file"
        if isinstance(reason, trouble.LocationValueError):
            return f"is no address that can be fetched ({str(reason).rstrip('.')}); check it"
        return f"the connection failed ({_short(reason)}); check the address, or save the page as a file"


def _headers(address: str) -> dict[str, str]:
    """Say who asks; a name and password in the address are for its own host alone."""
    parts = urlsplit(address)
    named = f"{unquote(parts.username or '')}:{unquote(parts.password or '')}" if parts.username else None
    accepted = {"accept": "text/html, text/plain, */*;q=0.5"}
    return {**accepted, **urllib3.make_headers(user_agent=f"checker/{__version__}", basic_auth=named)}


def _pool(address: str) -> urllib3.PoolManager:
    """Return the way out: direct, or through the proxy that this machine's settings name."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())   # for machines without certificates of their own
    parts = urlsplit(address)
    proxy = None if proxy_bypass(parts.hostname or "") else getproxies().get(parts.scheme.lower())
    return urllib3.ProxyManager(proxy, ssl_context=context) if proxy else urllib3.PoolManager(ssl_context=context)


def _suffix(kind: str, shown: str) -> str:
    own = PurePosixPath(urlsplit(shown).path).suffix.lower()
    endings = _ENDINGS.get(kind or "text/html", ())
    if own in endings:
        return own
    if not endings or kind == "application/octet-stream":
        raise ReadError(f"{shown}: is {kind}, which is not read; save the text as .txt or .md")
    return endings[0]


def _as_utf8(raw: bytes, parameters: str) -> bytes:
    """Return the bytes in the encoding that readers expect, if the server says which one they have."""
    name = parameters.lower().partition("charset=")[2].partition(";")[0].strip(" \"'")
    try:
        return raw.decode(name).encode("utf-8-sig") if name else raw
    except (LookupError, UnicodeDecodeError):   # the server is wrong; what the page says of itself may be right
        return raw


def _short(reason: Exception | None) -> str:
    return str(reason).rpartition(": ")[2]
