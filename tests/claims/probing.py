"""Reads probe sentences from YAML: what each must yield, and which are known to be missed."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from checker.claims.entities import find_mentions
from checker.claims.parser import Reading, read
from checker.data import load_yaml
from checker.models import Article, Block, Mention

FOLDER = Path(__file__).parent / "probes"
PUBLISHED = datetime(2026, 3, 24, 9, 40)   # a Tuesday


@dataclass(frozen=True)
class Probe:
    """A sentence, what must be found in it, and why it is missed if it is."""

    text: str
    wanted: Any
    miss: str


def load(name: str, key: str) -> list[Probe]:
    """Return the probes of one file."""
    return [Probe(row["text"], row[key], row.get("miss", "")) for row in load_yaml(FOLDER / f"{name}.yaml")]


def reading_of(text: str) -> tuple[Reading, tuple[Mention, ...]]:
    """Parse a sentence as the only paragraph of an article of the probes' day."""
    block = Block(kind="paragraph", start=0, end=len(text))
    article = Article(document="probe.md", source="Probe", published=PUBLISHED, text=text, blocks=(block,))
    reading = read(article)
    return reading, find_mentions(reading)


def accuracy(outcomes: list[tuple[Probe, bool]]) -> float:
    """Return the share of probes that came out right."""
    return sum(right for _, right in outcomes) / len(outcomes)
