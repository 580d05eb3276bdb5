"""The door: who may ask, from which page, and how much may be sent."""

import secrets
from collections.abc import Callable
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs, quote, urlencode

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from checker.readers.decode import MAX_BYTES

MOST = 2 * MAX_BYTES   # bytes of a request: a pasted article of the greatest size, written as a form
Refuse = Callable[[str, int], Response]

HEADERS = {
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",   # drafts are not left in the browser's cache
}


class Guard:
    """Lets in requests to our own address, with the token, sent by our own pages.

    The Host is checked because a foreign name can be made to lead to 127.0.0.1, and the Origin because
    any page can make a browser send a form here.
    """

    def __init__(self, app: ASGIApp, *, port: int, token: str, refuse: Refuse) -> None:
        self._app, self._token, self._refuse = app, token, refuse
        self._hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}
        self._cookie = f"checker-{port}"   # browsers share cookies between ports

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or pass the request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        answer = self._foreign(scope, headers) or self._stranger(scope, headers) or self._too_much(scope, headers)
        if answer is not None and scope["method"] not in ("GET", "HEAD"):
            await _drain(receive)
        await (answer or self._app)(scope, receive, _stamped(send))

    def _foreign(self, scope: Scope, headers: Headers) -> Response | None:
        host, origin = headers.get("host", ""), headers.get("origin", "")
        if host not in self._hosts:
            told = f"host: {host[:80]!r} is not this page; open the address that 'checker serve' printed"
            return self._refuse(told, 421)
        if scope["method"] not in ("GET", "HEAD") and origin != f"http://{host}":
            told = "origin: a form of another page was sent here and nothing was done; use the page itself"
            return self._refuse(told, 403)
        return None

    def _stranger(self, scope: Scope, headers: Headers) -> Response | None:
        """Return the way in for a right token in the address, which then leaves the address; or a refusal."""
        query = parse_qs(scope["query_string"].decode("latin-1"))
        given = query.pop("token", [""])[0]
        if given and self._fits(given):
            rest = urlencode(query, doseq=True)
            path = "/" + quote(scope["path"]).lstrip("/")   # "//name" would lead to another machine
            entered = RedirectResponse(path + (f"?{rest}" if rest else ""), 303)
            entered.set_cookie(self._cookie, self._token, httponly=True, samesite="strict")
            return entered
        if given or not self._fits(_cookies(headers).get(self._cookie, "")):
            return self._refuse("token: is missing or wrong; open the address that 'checker serve' printed", 403)
        return None

    def _fits(self, token: str) -> bool:
        return secrets.compare_digest(token.encode(), self._token.encode())

    def _too_much(self, scope: Scope, headers: Headers) -> Response | None:
        if scope["method"] in ("GET", "HEAD"):
            return None
        length = headers.get("content-length", "")
        if not (length.isascii() and length.isdigit()):
            return self._refuse("request: does not say how long it is; use the page itself", 411)
        if int(length) > MOST:
            told = f"draft: is larger than {MAX_BYTES // 1_000_000} MB; give one article, as text or as a smaller file"
            return self._refuse(told, 413)
        return None


def _cookies(headers: Headers) -> dict[str, str]:
    try:
        return {name: morsel.value for name, morsel in SimpleCookie(headers.get("cookie", "")).items()}
    except CookieError:
        return {}


async def _drain(receive: Receive) -> None:
    """Read the rest and keep nothing: a browser that is cut off while it sends shows no answer at all."""
    while (await receive()).get("more_body"):
        pass


def _stamped(send: Send) -> Send:
    async def stamped(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).update(HEADERS)
        await send(message)

    return stamped
