"""The pages: text in, escaped HTML out."""

from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment
from starlette.responses import HTMLResponse, Response

from checker.errors import ReadError
from checker.models import Finding
from checker.readers.collect import readers_by_suffix
from checker.reporters.html import environment, facts, part
from checker.serve.desk import Check, Desk
from checker.serve.draft import Draft
from checker.serve.ruling import Ruled


@lru_cache(maxsize=1)
def _templates() -> Environment:
    return environment("checker.serve")


def page(template: str, status: int = 200, **told: Any) -> HTMLResponse:
    """Return one page."""
    return HTMLResponse(_templates().get_template(template).render(**told), status)


def refused(line: str, status: int) -> Response:
    """Return the page that says in one line what is wrong and what to do."""
    return page("refused.html.j2", status, line=line)


def start(desk: Desk, problem: str = "", draft: Draft | None = None, status: int = 200) -> Response:
    """Return the form for a draft; after a problem with what had been written in it."""
    recent = [check for check in reversed(desk.checks.values()) if check.state.report is not None]
    return page(
        "start.html.j2", status, problem=problem, draft=draft or Draft(name="", raw=b""), recent=recent,
        against=[path.as_posix() for path in desk.against], endings=sorted(readers_by_suffix()),
    )


def waiting(check: Check, early: Sequence[Finding]) -> Response:
    """Return the page that shows how far a check is and what it has found so far."""
    return page("waiting.html.j2", check=check, state=check.state, early=early)


def early(finding: Finding) -> str:
    """Return one finding as the waiting page shows it."""
    return _templates().get_template("early.html.j2").render(finding=finding)


def review(desk: Desk, check: Check, ruled: Ruled, told: dict[str, Any], status: int = 200) -> Response:
    """Return the findings with their forms. ``told``: a problem, and the form that led to it."""
    base = {"problem": ruled.problem, "kept": {}, "everything": False, "noted": ""}
    return page(
        "review.html.j2", status, **facts(ruled.report), check=check, aside=ruled.aside, editor=desk.editor,
        deciding=bool(desk.config.decisions), **{**base, **told},
    )


def asset(name: str) -> str:
    """Return a style or script: the report's, then ours. Raises ReadError if there is none of that name."""
    if name not in ("review.css", "review.js", "start.js"):
        raise ReadError(f"{name}: there is no such file; go back to the page")
    own = files("checker.serve").joinpath("templates", name).read_text(encoding="utf-8")
    return own if name == "start.js" else str(part(name.replace("review", "report"))) + own
