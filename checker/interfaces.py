"""The doors for plug-ins: protocols, not base classes. Ours come in through the same doors."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from checker.models import Article, Finding, Judgement, Outcome, Pair, Record, Report

Vectors = NDArray[np.float32]
Progress = Callable[[str, int, int], None]   # what is being done, how many done, of how many


@runtime_checkable
class Audience(Protocol):
    """Hears how far a run is, as Progress does, and of findings before it is over."""

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Hear what is being done, how many are done, of how many."""
        ...

    def found(self, findings: Sequence[Finding]) -> None:
        """Hear what the articles read so far make of each other; later ones and the judge may change it."""
        ...


class Address(str):
    """Where an article is if it is no file: `https://example.org/bridge`."""


Place = Path | Address


class Meta(Record):
    """What the command line says about articles that do not say it themselves; whether addresses may be fetched."""

    source: str | None = None
    published: str | None = None
    network: bool = False


class Fetched(Record):
    """What stands at an address: its bytes, and the file ending by which a reader is chosen, with the dot."""

    raw: bytes = Field(repr=False)
    suffix: str


class Reader(Protocol):
    """Turns a file into an article. ``suffixes`` with the dot, lower case."""

    suffixes: tuple[str, ...]

    def read(self, path: Path, document: str, meta: Meta) -> tuple[Article, ...]:
        """Read the articles of a file (mostly one). Raises ReadError."""
        ...


class Fetcher(Protocol):
    """Gets what stands at an address. Its entry point is named after the scheme, for instance `https`."""

    def fetch(self, address: str) -> Fetched:
        """Return what stands at an address. Raises ReadError, which names the address."""
        ...


class Embedder(Protocol):
    """Turns texts into unit vectors; ``name`` identifies model and runtime in caches and reports."""

    name: str
    dimension: int

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return an array of shape (len(texts), dimension), rows of length 1. Raises ModelError."""
        ...


class Judge(Protocol):
    """Judges premise against hypothesis."""

    name: str

    def judge(self, pairs: Sequence[tuple[str, str]]) -> list[Judgement]:
        """Return one judgement for each (statement of a, statement of b). Raises ModelError."""
        ...


class RuleKind(Protocol):
    """Judges a pair of claims over their slots. ``Options`` validates a rule's ``options`` block."""

    name: str
    Options: type[Record]

    def judge(self, pair: Pair, options: Any) -> Outcome:
        """Return rulings, or refusals that say which gate stopped the pair. Pure and symmetric."""
        ...


class Reporter(Protocol):
    """Renders a report. ``suffix`` is the usual ending of its files, with the dot."""

    suffix: str

    def render(self, report: Report, exit_code: int) -> str:
        """Return the whole output; same report, same bytes."""
        ...
