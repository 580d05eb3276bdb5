"""Reporter `html`: one file that needs nothing else, the draft in the middle and what contradicts it beside it."""

import base64
import hashlib
from importlib.resources import files
from typing import Any, NamedTuple

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from checker.models import ArticleSummary, Report
from checker.reporters.excerpt import (
    brief,
    clean,
    day,
    gist,
    origin,
    plural,
    short_names,
    sources,
    split,
    tally,
    timeline,
)
from checker.reporters.marking import Paragraph, paragraphs, spots
from checker.reporters.worddiff import compared, spaced


class Sheet(NamedTuple):
    """An article as the page shows it. ``findings``: how many touch it."""

    number: int
    summary: ArticleSummary
    paragraphs: tuple[Paragraph, ...]
    findings: int


class HtmlReporter:
    """Renders the page. All text is escaped; the policy of the page allows its own style and script alone."""

    suffix = ".html"

    def render(self, report: Report, exit_code: int) -> str:
        """Return one HTML file; same report, same bytes."""
        style, script = part("report.css"), part("report.js")
        return environment().get_template("report.html.j2").render(
            **facts(report), style=style, script=script, policy=policy(style, script)
        )


def facts(report: Report) -> dict[str, Any]:
    """Return what the page's template is told about a report."""
    shown = sheets(report)
    places = {sheet.summary.document: sheet.number for sheet in shown if sheet.paragraphs}
    kinds = sorted({finding.kind for finding in report.findings})
    return {"report": report, "sheets": shown, "places": places, "names": short_names(report), "kinds": kinds}


def sheets(report: Report) -> tuple[Sheet, ...]:
    """Return the articles, the checked ones first; an article that came from an archive has no text here."""
    bodies = {body.document: body for body in report.bodies}
    ordered = sorted(report.articles, key=lambda article: not article.target)
    made = []
    for number, summary in enumerate(ordered, start=1):
        body = bodies.get(summary.document)
        found = spots(summary.document, report.findings)
        text = tuple(paragraphs(body, found)) if body else ()
        made.append(Sheet(number, summary, text, len({spot.finding for spot in found})))
    return tuple(made)


def policy(style: str, script: str) -> str:
    """Return the content security policy: nothing is loaded, and nothing runs but these two texts."""
    return (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def part(name: str) -> Markup:
    """Return our own style or script, which is written out as it is."""
    return Markup(files("checker.reporters").joinpath("templates", name).read_text(encoding="utf-8"))


def environment(*packages: str) -> Environment:
    """Return the templates of HTML pages with their filters; those of ``packages`` may extend ours."""
    loaders = [PackageLoader(package) for package in (*packages, "checker.reporters")]
    made = Environment(
        loader=ChoiceLoader(loaders), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(
        clean=clean, brief=brief, day=day, gist=gist, origin=origin, split=split, plural=plural, tally=tally,
        timeline=timeline, compared=compared, spaced=spaced,
    )
    made.globals.update(sources=sources)
    return made
