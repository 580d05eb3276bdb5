"""The stories of `corpus/`: what must be found in them, and what a run finds."""

from functools import cache
from pathlib import Path
from typing import Any

from checker import pipeline
from checker.config import Config
from checker.data import load_yaml
from checker.interfaces import Meta
from checker.models import Finding, Record, Report

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
STORIES = tuple(sorted(path.parent.name for path in CORPUS.glob("*/expected.yaml")))


class Expected(Record):
    """A finding that must be there; ``known_miss`` says why it is not yet."""

    kind: str
    verdict: str
    one: dict[str, str]
    other: dict[str, str]
    known_miss: str = ""


class Silent(Record):
    """Two passages that must not be set against each other."""

    because: str
    a: dict[str, str]
    b: dict[str, str]
    known_alarm: str = ""


class Story(Record):
    """What `expected.yaml` says."""

    findings: tuple[Expected, ...] = ()
    silent: tuple[Silent, ...] = ()


def load(name: str) -> Story:
    """Read what is expected of a story."""
    data: dict[str, Any] = load_yaml(CORPUS / name / "expected.yaml")
    return Story(
        findings=tuple(Expected.model_validate(item) for item in data["findings"]),
        silent=tuple(Silent.model_validate(item) for item in data["silent"]),
    )


@cache
def run(name: str) -> Report:
    """Check a story with the shipped settings, nothing folded away."""
    return pipeline.check([CORPUS / name], [], config=Config(max_findings=0), meta=Meta())


def meets(finding: Finding, one: dict[str, str], other: dict[str, str], name: str) -> bool:
    """Return whether the finding sets a passage of ``one`` against a passage of ``other``."""
    camps = [(_touches(finding, camp, one, name), _touches(finding, camp, other, name)) for camp in ("one", "other")]
    return (camps[0][0] and camps[1][1]) or (camps[0][1] and camps[1][0])


def _touches(finding: Finding, camp: str, passages: dict[str, str], name: str) -> bool:
    return any(
        side.camp == camp and Path(side.document).name == document and _overlaps(side, start, start + len(text))
        for document, text in passages.items()
        for start in [_offset(name, document, text)]
        for side in finding.sides
    )


def _overlaps(side: Any, start: int, end: int) -> bool:
    return bool(side.start < end and start < side.end)


@cache
def _offset(name: str, document: str, text: str) -> int:
    body = (CORPUS / name / document).read_text(encoding="utf-8")
    assert 1 == body.count(text), f"{name}/{document}: {text!r} must stand there once"
    return body.index(text)
