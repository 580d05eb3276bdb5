"""What reporters show of a passage: its words in one line, the disputed ones apart."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime
from itertools import pairwise
from pathlib import PurePosixPath

from checker.models import Finding, Report, Side

_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")   # would turn the rest of a line round

_HEADING = 190     # characters; a rule that quotes two long clauses would make a heading of ten lines
_QUOTATION = 60    # characters of each quotation in it
_QUOTED = re.compile(r"“([^“”]+)”")


def clean(text: str) -> str:
    """Return one line: white space squeezed, control characters (terminal escapes) shown as "�"."""
    line = " ".join(text.split())
    return "".join("�" if char in _BIDI or unicodedata.category(char) == "Cc" else char for char in line)


def split(side: Side) -> tuple[str, str, str]:
    """Return the words before the mark, the marked words, and the words after, each cleaned.

    Blanks at the seams are kept, so that the three parts join to one sentence.
    """
    cuts = (0, side.mark_start - side.start, side.mark_end - side.start, len(side.text))
    before, marked, after = (side.text[i:j] for i, j in pairwise(cuts))
    first = before[-1:].isspace() or (before != "" and marked[:1].isspace())
    last = after[:1].isspace() or (after != "" and marked[-1:].isspace())
    return clean(before) + " " * first, clean(marked), " " * last + clean(after)


def primary(finding: Finding, targets: frozenset[str]) -> Side:
    """Return the passage that the finding is reported at: the first in a checked article."""
    return next((side for side in finding.sides if side.document in targets), finding.sides[0])


def day(published: datetime | date | None) -> str:
    """Return "2 March 2026", "2 March 2026, 18:40" or "undated"."""
    if published is None:
        return "undated"
    text = f"{published.day} {published:%B %Y}"
    return f"{text}, {published:%H:%M}" if isinstance(published, datetime) else text


def voice(side: Side) -> str:
    """Return who vouches for the passage: a speaker, or "the paper"."""
    return "the paper" if side.holder in ("", side.source) else clean(side.holder)


def origin(side: Side) -> str:
    """Return where a passage is from: "Courier, 2 March 2026", and who vouches for it if that is not the paper."""
    whose = "" if side.holder in ("", side.source) else f", according to {clean(side.holder)}"
    return f"{clean(side.source)}, {day(side.published)}{whose}"


def sources(sides: Iterable[Side], camp: str) -> str:
    """Return the sources of one camp, each once: "Courier, Post"."""
    return ", ".join(dict.fromkeys(clean(side.source) for side in sides if side.camp == camp))


def timeline(finding: Finding) -> tuple[Side, ...]:
    """Return the dated sides in order of time, one for each source and value; () unless it is an update."""
    if finding.verdict != "update":
        return ()
    dated = [side for side in finding.sides if side.published is not None]
    ordered = sorted(dated, key=lambda side: (_key(side.published), side.document, side.start))
    return tuple({(side.source, side.value): side for side in reversed(ordered)}.values())[::-1]


def _key(published: datetime | date | None) -> str:
    return published.isoformat() if published else ""


def gist(side: Side) -> str:
    """Return the words in dispute, cut at a word where they run long."""
    return _cut(split(side)[1], _QUOTATION)


def brief(text: str) -> str:
    """Return a message that fits a heading: long quotations cut, then the whole, at words; passages follow."""
    line = _QUOTED.sub(lambda found: f"“{_cut(found[1], _QUOTATION)}”", clean(text))
    return _cut(line, _HEADING)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0].rstrip(',;: ')} …"


def short_names(report: Report) -> dict[str, str]:
    """Return documents by the shortest end of their paths that no other has; addresses whole."""
    paths = {side.document for finding in report.findings for side in finding.sides}
    paths |= {article.document for article in report.articles}
    shared = Counter(end for path in paths for end in _ends(path))
    return {path: next(("/".join(end) for end in _ends(path) if shared[end] == 1), path) for path in paths}


def _ends(path: str) -> list[tuple[str, ...]]:
    parts = PurePosixPath(path).parts
    return [] if "://" in path else [parts[-count:] for count in range(1, len(parts) + (parts[:1] != ("/",)))]


def tally(findings: Iterable[Finding]) -> str:
    """Return "1 error, 2 warnings" for the levels that occur; "" if there is nothing."""
    levels = [finding.severity for finding in findings]
    counts = [(levels.count(level), level) for level in ("error", "warning", "note")]
    return ", ".join(plural(count, level) for count, level in counts if count)


def plural(count: int, noun: str) -> str:
    """Return "1 finding", "2 findings"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
