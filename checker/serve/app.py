"""What the server answers at which address."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from checker import plugins
from checker.errors import CheckerError, ReadError
from checker.findings import exit_code
from checker.readers.decode import MAX_BYTES
from checker.serve import pages
from checker.serve.desk import Check, Desk, bug_line
from checker.serve.draft import Draft, dropped, pasted
from checker.serve.guard import Guard
from checker.serve.ruling import following, record, ruled, standing

BEAT_S = 0.2   # between two looks at a check
EXPORTS = {"md": ("markdown", "text/markdown"), "html": ("html", "text/html"), "json": ("json", "application/json")}
SEEN = {".css": "text/css", ".js": "text/javascript"}


def make_app(desk: Desk, port: int, token: str) -> Starlette:
    """Return the application of one desk, behind its door."""
    routes = [
        Route("/", _start),
        Route("/drafts", _check, methods=["POST"]),
        Route("/drafts/{check}", _draft),
        Route("/drafts/{check}/progress", _progress),
        Route("/drafts/{check}/decisions", _decide, methods=["POST"]),
        Route("/drafts/{check}/report.{ending}", _export),
        Route("/assets/{name}", _asset),
        Route("/favicon.ico", _icon),
    ]

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        yield
        desk.close()

    app = Starlette(
        routes=routes, lifespan=lifespan,
        exception_handlers={HTTPException: _no_page, CheckerError: _told, Exception: _broken},
        middleware=[Middleware(Guard, port=port, token=token, refuse=pages.refused)],
    )
    app.state.desk = desk
    return app


def _no_page(request: Request, error: Exception) -> Response:
    line = getattr(error, "detail", "") or "this cannot be answered"
    return pages.refused(f"{request.url.path}: {line}; go back to the page", getattr(error, "status_code", 400))


def _told(request: Request, error: Exception) -> Response:
    return pages.refused(str(error), 404)


def _broken(request: Request, error: Exception) -> Response:
    return pages.refused(bug_line(error), 500)


def _desk(request: Request) -> Desk:
    desk: Desk = request.app.state.desk
    return desk


def _known(request: Request) -> Check:
    name = request.path_params["check"]
    check = _desk(request).checks.get(name)
    if check is None:
        raise ReadError(f"{name}: this check is not kept any more; drop the draft again")
    return check


async def _start(request: Request) -> Response:
    return pages.start(_desk(request))


async def _check(request: Request) -> Response:
    """Take a draft; what cannot be taken comes back with the form as it was filled in."""
    desk = _desk(request)
    async with request.form(max_files=1, max_fields=10, max_part_size=MAX_BYTES) as form:
        file = form.get("file")
        fields = {name: value for name, value in form.items() if isinstance(value, str)}
        raw = await file.read() if isinstance(file, UploadFile) and file.filename else None
        name = file.filename or "" if isinstance(file, UploadFile) else ""
    try:
        check = desk.start(_drafted(name, raw, fields))
    except CheckerError as error:
        return pages.start(desk, str(error), _kept(fields), 422)
    return RedirectResponse(f"/drafts/{check.id}", 303)


def _drafted(name: str, raw: bytes | None, fields: Mapping[str, str]) -> Draft:
    source, published = fields.get("source", "").strip(), fields.get("published", "").strip()
    if raw is not None:
        return dropped(name, raw, source, published)
    return pasted(fields.get("text", ""), fields.get("title", ""), source, published)


def _kept(fields: Mapping[str, str]) -> Draft:
    told = {key: fields.get(key, "") for key in ("source", "published", "title", "text")}
    return Draft(name="", raw=b"", **told)


async def _draft(request: Request) -> Response:
    """Show how far a check is, what it has found, or why it could not be done."""
    desk, check = _desk(request), _known(request)
    if check.state.report is None:
        if check.state.problem:
            return pages.start(desk, check.state.problem, check.draft, 422)
        return pages.waiting(check, standing(check.state.early, desk.config))
    told = {"everything": request.query_params.get("all") == "1", "noted": check.noted}
    check.noted = ""
    return pages.review(desk, check, ruled(check.state.report, desk.config, bool(told["everything"])), told)


async def _progress(request: Request) -> Response:
    """Send server events: each stage as it begins, each finding as it comes, then that the check is over."""
    return StreamingResponse(_events(_known(request), _desk(request)), media_type="text/event-stream")


async def _events(check: Check, desk: Desk) -> AsyncIterator[str]:
    last, sent = None, 0
    while not check.state.over:
        state = check.state
        if state != last:
            yield _event("stage", {"stage": state.stage, "done": state.done, "total": state.total})
        for finding in standing(state.early[sent:], desk.config) if state.early[sent:] else ():
            yield _event("finding", {"id": finding.id, "html": pages.early(finding)})
        last, sent = state, len(state.early)
        await asyncio.sleep(BEAT_S)
    yield _event("over", {})


def _event(name: str, data: dict[str, Any]) -> str:
    return f"event: {name}\ndata: {json.dumps(data)}\n\n"


async def _decide(request: Request) -> Response:
    """Put a decision on record and go on to the next finding; a problem comes back with the form as it was."""
    desk, check = _desk(request), _known(request)
    if check.state.report is None:
        raise ReadError(f"{check.id}: is not over yet; wait for its findings")
    async with request.form(max_files=0, max_fields=10) as form:
        fields = {name: value for name, value in form.items() if isinstance(value, str)}
    everything = fields.get("all") == "1"
    before = ruled(check.state.report, desk.config, everything)
    try:
        check.noted = record(check.state.report, fields, desk.config)
    except CheckerError as error:
        told = {"problem": str(error), "kept": fields, "everything": everything}
        return pages.review(desk, check, before, told, 422)
    desk.editor = fields.get("editor", desk.editor)
    place = following(before, ruled(check.state.report, desk.config, everything), fields["finding"])
    return RedirectResponse(f"/drafts/{check.id}{'?all=1' if everything else ''}#{place}", 303)


async def _export(request: Request) -> Response:
    """Send the report as a file, as `checker check --format` would write it."""
    desk, check, ending = _desk(request), _known(request), request.path_params["ending"]
    if check.state.report is None or ending not in EXPORTS:
        raise ReadError(f"report.{ending}: there is no such report; choose md, html or json when the check is over")
    done = ruled(check.state.report, desk.config)
    if done.problem:
        raise ReadError(done.problem)
    name, media = EXPORTS[ending]
    text = plugins.load("reporters", name)().render(done.report, exit_code(done.report.findings, desk.config.fail_on))
    file = quote(f"{PurePosixPath(check.draft.name).stem}-report.{ending}")
    return Response(text, media_type=media, headers={"content-disposition": f"attachment; filename*=utf-8''{file}"})


async def _asset(request: Request) -> Response:
    name = request.path_params["name"]
    return Response(pages.asset(name), media_type=SEEN[PurePosixPath(name).suffix])


async def _icon(request: Request) -> Response:
    """Browsers ask for an icon unasked; there is none, which is no error."""
    return Response(status_code=204)
