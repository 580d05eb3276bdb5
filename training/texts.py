"""Read the hand-written texts that the generator combines."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "text"


@dataclass(frozen=True)
class Block:
    """Lines of one event by their mark: + - a b ~ = or `keys`."""

    lines: dict[str, list[str]]

    def of(self, mark: str) -> list[str]:
        """Return the lines with this mark."""
        return self.lines.get(mark, [])


def chunks(name: str) -> list[list[str]]:
    """Return the blank-line separated chunks of a file, comments dropped."""
    text = (FOLDER / name).read_text(encoding="utf-8")
    kept = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    return [[line for line in chunk.splitlines() if line] for chunk in kept.split("\n\n") if chunk.strip()]


def blocks(*files: str) -> list[Block]:
    """Read files of marked lines."""
    found = []
    for chunk in (chunk for name in files for chunk in chunks(name)):
        lines: dict[str, list[str]] = {}
        for line in chunk:
            mark, _, rest = line.partition(" ")
            lines.setdefault(mark, []).append(rest.strip())
        found.append(Block(lines))
    return found


def columns(name: str) -> list[list[list[str]]]:
    """Read chunks whose lines are cells split by |."""
    return [[[cell.strip() for cell in line.split("|")] for line in chunk] for chunk in chunks(name)]


def sections(name: str) -> dict[str, list[str]]:
    """Read a file of `== name` sections, one entry a line; a lone dot stands for nothing."""
    found: dict[str, list[str]] = {}
    entries: list[str] = []
    for line in (line for chunk in chunks(name) for line in chunk):
        if line.startswith("== "):
            entries = found.setdefault(line[3:], [])
        else:
            entries.append("" if line == "." else line)
    return found
