"""Read the sets that are only ever measured: NLI eval sets, CrossNews passages."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from training import forms
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


def newspairs(path: Path, form: str = "plain") -> Measured:
    """Read a NewsPairs file with its five labels, dressed as the judge reads passages."""
    rows = list(read_rows(path))
    found = from_rows(rows, ("a", "b", "label", "kind"))
    sides = [forms.of_row(row, form) for row in rows]
    return found._replace(first=[first for first, _ in sides], second=[second for _, second in sides])


def crossnews(folder: Path, form: str = "plain") -> Measured:
    """Read every labelled passage pair of CrossNews (measure only, never train)."""
    found: list[tuple[str, str, str, str]] = []
    for path in sorted(folder.glob("*.yaml")):
        cluster = yaml.safe_load(path.read_text(encoding="utf-8"))
        days = {article["id"]: str(article["published"]) for article in cluster["articles"]}
        for key in ("conflicts", "compatible"):
            for entry in cluster[key] or []:
                gold = entry.get("verdict", "compatible")
                sides = product(entry["one"], entry["other"])
                dressed = [forms.dressed(_passage(a, days), _passage(b, days), form) for a, b in sides]
                found += [(first, second, gold, entry["kind"]) for first, second in dressed]
    return Measured(*(list(column) for column in zip(*found, strict=True)))


def _passage(side: dict[str, str], days: dict[str, str]) -> forms.Passage:
    return forms.Passage(side["text"], days[side["article"]])
