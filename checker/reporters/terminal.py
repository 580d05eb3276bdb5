"""Reporter `terminal`: the two passages, the words in dispute, and why, for somebody who sits in front of it."""

import io
import os
import sys
from typing import Self

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from checker.models import Finding, Report, Side
from checker.reporters.excerpt import brief, clean, day, gist, origin, plural, primary, split, tally, timeline
from checker.reporters.worddiff import compared, spaced

_LEVEL = {"error": "bold red", "warning": "bold yellow", "note": "bold cyan"}
_CAMP = {"one": "bold underline green", "other": "bold underline magenta"}
_WIDEST = 110   # longer lines of prose are hard to read


class TerminalReporter:
    """Renders the findings as text. Without colour the words in dispute stand between asterisks."""

    suffix = ".txt"

    def __init__(
        self, *, color: bool = False, width: int = 100, quiet: bool = False, explain: bool = False
    ) -> None:
        self.color = color
        self.width = min(width, _WIDEST)
        self.quiet = quiet
        self.explain = explain

    @classmethod
    def for_stdout(cls, *, quiet: bool = False, explain: bool = False) -> Self:
        """Return a reporter that suits the terminal: its width; colour unless NO_COLOR is set."""
        console = Console(file=sys.stdout)
        color = console.is_terminal and not os.environ.get("NO_COLOR")
        width = console.width if console.is_terminal else 100
        return cls(color=color, width=width, quiet=quiet, explain=explain)

    def render(self, report: Report, exit_code: int) -> str:
        """Return the report as text."""
        out = io.StringIO()
        console = Console(
            file=out, width=self.width, force_terminal=self.color, no_color=not self.color, emoji=False,
            color_system="standard" if self.color else None, markup=False, highlight=False, legacy_windows=False,
        )
        for finding in report.findings:
            if self.quiet:   # one line a finding, however long: programs read it
                console.print(_head(finding, report).append(f" {clean(finding.message)}"), soft_wrap=True)
                continue
            console.print(self._finding(finding, report))
        if not self.quiet:
            console.print(_summary(report))
        return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n" * bool(out.getvalue())

    def _finding(self, finding: Finding, report: Report) -> RenderableType:
        parts: list[RenderableType] = [_head(finding, report), Text(brief(finding.message), style="bold"), Text()]
        parts.append(self._passages(finding))
        if compared(finding):
            parts.append(_row("words", self._compared(finding)))
        rows = [("why", finding.why), ("settle", finding.settle)]
        rows += [("time", " → ".join(f"{day(s.published)}: {gist(s)}" for s in timeline(finding)))]
        rows += [("decided", _decision(finding)), ("signals", _signals(finding) if self.explain else "")]
        parts += [_row(name, Text(clean(text))) for name, text in rows if text]
        return Padding(Group(*parts), (0, 0, 1, 0))

    def _passages(self, finding: Finding) -> Table:
        table = Table.grid(padding=(0, 2, 0, 0))
        table.add_column(width=9, no_wrap=True)
        table.add_column()
        last = ""
        for side in finding.shown:
            label = "" if side.camp == last else side.camp
            table.add_row(Text(f"  {label}", style=_CAMP[side.camp].replace("underline ", "")), _origin(side))
            table.add_row("", self._words(side))
            last = side.camp
        if finding.more:
            table.add_row("", Text(f"and {plural(finding.more, 'more passage')} to the same effect", style="dim"))
        table.add_row("", "")
        return table

    def _compared(self, finding: Finding) -> Text:
        styles = {"same": "", "gone": "strike green", "new": "bold magenta"}
        plain = {"same": "{}", "gone": "~~{}~~", "new": "**{}**"}
        text = Text()
        for blank, piece in spaced(compared(finding)):
            text.append(blank)
            shown = piece.text if self.color else plain[piece.kind].format(piece.text)
            text.append(shown, style=styles[piece.kind] if self.color else "")
        return text

    def _words(self, side: Side) -> Text:
        before, marked, after = split(side)
        if not self.color:
            return Text(f"{before}**{marked}**{after}")
        return Text.assemble(before, (marked, _CAMP[side.camp]), after)


def _head(finding: Finding, report: Report) -> Text:
    first = primary(finding, report.targets)
    place = f"{clean(first.document)}:{first.line}:{first.column}: "
    about = f" {finding.verdict}, {finding.kind}" if finding.verdict != "style" else f" style, {finding.kind}"
    return Text.assemble(
        (place, ""), (finding.severity, _LEVEL[finding.severity]), about, (f"  [{finding.id}]", "dim"),
        overflow="fold",
    )


def _origin(side: Side) -> Text:
    place = f"{clean(side.document)}:{side.line}"
    return Text(f"{origin(side)}  ({place})", style="dim", overflow="fold")


def _row(name: str, text: Text) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(width=9, no_wrap=True)
    table.add_column()
    table.add_row(Text(f"  {name}", style="dim"), text)
    return table


def _decision(finding: Finding) -> str:
    made = finding.decision
    return f"{made.decision} ({made.reason})" if made else ""


def _signals(finding: Finding) -> str:
    signals = finding.signals
    rank = f"rank {signals.rank}" if signals.rank else "no neighbour"
    shared = f", both name {', '.join(signals.shared)}" if signals.shared else ""
    ways = ", ".join(signals.via)
    return f"cosine {signals.cosine:.2f}, {rank}, words alike {signals.fuzzy:.0f} %{shared}; met by {ways}"


def _summary(report: Report) -> Text:
    checked = plural(len(report.targets), "article")
    beside = len(report.articles) - len(report.targets)
    where = f"{checked}" + (f", held against {plural(beside, 'other')}" if beside else "")
    found = len(report.findings)
    lines = [f"{plural(found, 'finding')} ({tally(report.findings)}) in {where}." if found
             else f"No disagreement found in {where}."]
    if report.folded:
        lines.append(f"{plural(report.folded, 'finding')} more, less serious; --all shows them.")
    if report.dismissed:
        lines.append(f"{plural(report.dismissed, 'finding')} set aside by decisions.")
    if report.lanes.entailment == "unavailable":
        lines.append("The entailment model could not run: disagreements that only it finds are missing.")
    lines += [clean(notice) for notice in report.notices]
    return Text("\n".join(lines))
