"""The pictures of the documentation, taken of the tool itself: ``python -m tests.docs.pictures`` or ``make pictures``.

The terminal is text in SVG and needs no browser; the pages are taken in a headless Chromium.
"""

import os
import re
import sys
import tempfile
from pathlib import Path

from markdown_it import MarkdownIt
from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

from checker import pipeline
from checker.config import Config
from checker.interfaces import Meta
from checker.models import Report
from checker.reporters.html import HtmlReporter
from checker.reporters.terminal import TerminalReporter
from tests.docs.pages import ROOT, desk
from tests.serve.browser import BROWSER, Browser

FOLDER = ROOT / "docs/pictures"
DRAFT, AGAINST = "corpus/swing-bridge/radio.md", ("corpus/swing-bridge/courier.md", "corpus/swing-bridge/observer.md")
COMMAND = f"checker check {DRAFT} --against {AGAINST[0]}"
_WIDTH = 96
_FONTS = re.compile(r"\s*@font-face \{\{.*?\}\}\n", re.DOTALL)   # rich names fonts on another machine
_SHEET = """
body { max-width: 60rem; margin: 1.5rem auto; padding: 0 2rem; font: 16px/1.5 system-ui, sans-serif; color: #1f2328; }
h1, h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: .3em; } a { color: #0969da; }
table { border-collapse: collapse; margin: 0 0 1rem; } th, td { border: 1px solid #d1d9e0; padding: 6px 13px; }
code { background: #eff1f3; padding: .2em .4em; border-radius: 6px; font-size: 85%; }"""


def found(*against: str) -> Report:
    """Return what a check of the draft finds."""
    config = Config(decisions="")
    return pipeline.check([Path(DRAFT)], [Path(path) for path in against], config=config, meta=Meta())


def terminal() -> str:
    """Return the first screen of the README as a terminal shows it, in SVG."""
    with desk():
        os.environ["TERM"] = "xterm"   # rich takes a dumb terminal for 80 columns wide
        text = TerminalReporter(color=True, width=_WIDTH).render(found(AGAINST[0]), 1)
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        console = Console(record=True, width=_WIDTH, file=nowhere, force_terminal=True, color_system="standard")
        console.print(Text(f"$ {COMMAND}\n", style="bold"))
        console.print(Text.from_ansi(text))
        return console.export_svg(title="checker", code_format=_FONTS.sub("", CONSOLE_SVG_FORMAT), unique_id="checker")


def write_terminal() -> None:
    """Write the picture that needs no browser."""
    (FOLDER / "terminal.svg").write_text(terminal(), encoding="utf-8")


def markdown_page() -> str:
    """Return the page of a story as a viewer of Markdown shows it."""
    text = (ROOT / "reports/swing-bridge.md").read_text(encoding="utf-8")
    viewer = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return f"<!doctype html><meta charset=utf-8><style>{_SHEET}</style>{viewer.render(text)}"


def pages(folder: Path) -> None:
    """Take the HTML report, wide and on a phone in the dark, and the Markdown page."""
    with desk():
        (folder / "report.html").write_text(HtmlReporter().render(found(*AGAINST), 1), encoding="utf-8")
    (folder / "page.html").write_text(markdown_page(), encoding="utf-8")
    with Browser(folder / "profile", "1280,860") as browser:
        browser.visit((folder / "report.html").as_uri())
        browser.keys("j")
        browser.picture(FOLDER / "report.webp")
        browser.visit((folder / "page.html").as_uri())
        browser.picture(FOLDER / "page.webp")
        browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
        browser.call("Emulation.setDeviceMetricsOverride", width=390, height=760, deviceScaleFactor=1, mobile=True)
        browser.visit((folder / "report.html").as_uri())
        browser.ask("document.querySelector('.card').scrollIntoView()")
        browser.picture(FOLDER / "phone.webp")


def review(folder: Path) -> None:
    """Take the review page as an editor writes a reason."""
    from checker.serve.desk import Desk
    from tests.serve.live import served

    with desk():
        config, against = Config(root=os.getcwd()), [Path(path) for path in AGAINST]
        with served(Desk(config, against, "Ida Ohlen")) as address, Browser(folder / "profile", "1280,860") as browser:
            browser.visit(address)
            browser.choose("input[type=file]", Path(DRAFT).resolve())
            browser.leave("document.querySelector('form.draft').requestSubmit()")
            browser.until("!!document.querySelector('.card .decide') && document.readyState === 'complete'")
            browser.keys("jo")
            browser.keys("the town hall confirms that she is in office")
            browser.picture(FOLDER / "review.webp")


def main() -> None:
    """Take every picture anew."""
    write_terminal()
    if BROWSER is None:
        sys.exit("pictures: no Chromium on this machine; only terminal.svg was made")
    with tempfile.TemporaryDirectory() as folder:
        pages(Path(folder))
        review(Path(folder))


if __name__ == "__main__":
    main()
