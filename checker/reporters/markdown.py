"""Reporter `markdown`: the diff report, to be read in any viewer."""

import re
from collections.abc import Callable

from jinja2 import Environment, PackageLoader, StrictUndefined

from checker.models import Finding, Report, Side
from checker.reporters.excerpt import (
    brief,
    clean,
    day,
    gist,
    plural,
    short_names,
    sources,
    split,
    tally,
    timeline,
    voice,
)
from checker.reporters.worddiff import compared, spaced

SHORT = 100   # characters of a passage on a time line
Link = Callable[[str, int], str]
_SPECIAL = re.compile(r"[\\`*_\[\]|]|~(?=~)|[<>]|&(?=#?\w+;)")
_ENTITY = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}   # not every viewer knows a backslash before these
_STARTS_BLOCK = re.compile(r"^(\d+)([.)])(?=\s|$)|^([-+=])")


class MarkdownReporter:
    """Renders one page: a summary table, each finding with its camps, and what the papers agree on."""

    suffix = ".md"

    def __init__(self, *, title: str = "What the papers disagree on", link: Link | None = None) -> None:
        self.title = title
        self.link = link or _no_link

    def render(self, report: Report, exit_code: int) -> str:
        """Return the page; same report, same bytes."""
        names = short_names(report)

        def place(side: Side) -> str:
            name = f"`{clean(names[side.document]).replace('`', '')}:{side.line}`".replace("|", "\\|")
            target = self.link(side.document, side.line)
            return f"[{name}]({target})" if target else name

        template = environment().get_template("report.md.j2")
        text = template.render(report=report, title=self.title, names=names, place=place)
        return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def _no_link(document: str, line: int) -> str:
    return ""


def escape(text: str) -> str:
    """Return text that Markdown shows as it is, in a paragraph and in a table."""
    line = _inline(clean(text))
    return _STARTS_BLOCK.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", line)


def passage(side: Side) -> str:
    """Return the passage with the words in dispute in bold."""
    before, marked, after = split(side)
    return f"{_inline(before)}{strong(marked, before, after)}{_inline(after)}"


def glance(side: Side) -> str:
    """Return a passage that is short; of a longer one the words in dispute, cut where they run long."""
    return passage(side) if len(side.text) <= SHORT else strong(gist(side))


def strong(text: str, before: str = "", after: str = "") -> str:
    """Return bold text: asterisks, or HTML where asterisks do not close ("“no”" before a letter)."""
    opens = text[:1].isalnum() or not before[-1:].isalnum()
    closes = text[-1:].isalnum() or not after[:1].isalnum()
    return f"**{_inline(text)}**" if opens and closes else f"<b>{_inline(text)}</b>"


def word_for_word(finding: Finding) -> str:
    """Return both passages in one line, gone words struck out and new ones bold; "" if they are not alike."""
    line = ""
    for blank, piece in spaced(compared(finding)):
        line += blank
        if piece.kind == "same":
            line += _inline(piece.text)
        elif piece.kind == "gone":
            line += f"~~{_inline(piece.text)}~~"
        else:
            line += strong(piece.text, line)
    return line


def _inline(text: str) -> str:
    return _SPECIAL.sub(lambda m: _ENTITY.get(m[0], f"\\{m[0]}"), text)


def environment() -> Environment:
    """Return the templates of the Markdown pages with their filters."""
    made = Environment(
        loader=PackageLoader("checker.reporters"), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        autoescape=False,   # Markdown, not HTML: the filter `md` escapes
    )
    made.filters.update(
        md=escape, brief=brief, day=day, glance=glance, voice=voice, passage=passage, plural=plural, tally=tally,
        timeline=timeline, word_for_word=word_for_word,
    )
    made.globals.update(sources=sources)
    return made
