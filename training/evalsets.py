"""Read the sets that are only ever measured: NLI eval sets, CrossNews passages."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from training.pairs import read_rows

# The one SummEdits edit that adds a claim rather than denies one.
NEUTRAL_EDITS = {"hallucinated_fact_insertion"}


class Measured(NamedTuple):
    """Pairs with their gold label (NLI name or five-way name) and kind."""

    first: list[str]
    second: list[str]
    gold: list[str]
    kind: list[str]


def from_rows(rows: list[dict[str, Any]], names: tuple[str, str, str, str]) -> Measured:
    """Pick the four columns out of JSON rows."""
    columns = [[str(row.get(name)) for row in rows] for name in names]
    return Measured(*columns)


def nli_set(path: Path) -> Measured:
    """Read one NLI eval file."""
    return from_rows(list(read_rows(path)), ("p", "h", "y", "domain"))


def summedits_news(path: Path) -> Measured:
    """Read the news part of SummEdits, without the pure additions."""
    rows = [row for row in read_rows(path) if row["domain"] == "news" and set(row["edits"]) != NEUTRAL_EDITS]
    return from_rows(rows, ("p", "h", "y", "domain"))


def newspairs(path: Path) -> Measured:
    """Read a NewsPairs file with its five labels."""
    return from_rows(list(read_rows(path)), ("a", "b", "label", "kind"))


def crossnews(folder: Path) -> Measured:
    """Read every labelled passage pair of CrossNews (measure only, never train)."""
    found: list[tuple[str, str, str, str]] = []
    for path in sorted(folder.glob("*.yaml")):
        cluster = yaml.safe_load(path.read_text(encoding="utf-8"))
        for key in ("conflicts", "compatible"):
            for entry in cluster[key] or []:
                gold = entry.get("verdict", "compatible")
                sides = product(entry["one"], entry["other"])
                found += [(a["text"], b["text"], gold, entry["kind"]) for a, b in sides]
    return Measured(*(list(column) for column in zip(*found, strict=True)))
