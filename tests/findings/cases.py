"""Verdicts for tests: what kinds would say about invented passages."""

from datetime import date
from typing import Any

from checker.models import Claim, KindName, Mark, Pair, Ruling, Severity, Signals, Verdict, VerdictName
from tests.build import claim

Passage = tuple[Claim, Mark]


def says(text: str, marked: str, value: str | None = None, *, document: str = "a.md", **slots: Any) -> Passage:
    """Return a claim over a whole passage and the mark on some of its words."""
    start = slots.pop("start", 0)
    place = {"start": start, "end": start + len(text), "sentence_start": start, "sentence_end": start + len(text)}
    made = claim(text, document, **{"id": f"{document}#{start}-{len(text)}", **place, **slots})
    at = start + text.index(marked)
    return made, Mark(start=at, end=at + len(marked), text=marked, value=value or marked)


def against(  # noqa: PLR0913
    a: Passage, b: Passage, kind: KindName = "quantity", *, topic: str = "", verdict: VerdictName = "conflict",
    severity: Severity = "warning", rule: str = "", cosine: float = 0.8,
) -> Verdict:
    """Return a verdict on two passages."""
    ruling = Ruling(
        verdict=verdict, topic=topic, a=a[1], b=b[1], why=f"“{a[1].text}” against “{b[1].text}”.",
        settle="Ask the person who counted.",
    )
    return Verdict(
        rule=rule or f"{kind}-differs", kind=kind, verdict=verdict, severity=severity,
        message=f"{a[0].source} has “{a[1].text}”, {b[0].source} has “{b[1].text}”.", ruling=ruling,
        pair=Pair(a=a[0], b=b[0], signals=Signals(cosine=cosine, fuzzy=70.0, via=("neighbour",))),
    )


def tolls(*figures: str, day: int | None = None) -> list[Passage]:
    """Return one passage a paper (a.md, b.md ...), each with its own figure."""
    published = date(2026, 3, day) if day else None
    return [
        says(f"The ferry carried {figure} people that night.", figure, document=f"{name}.md", published=published)
        for name, figure in zip("abcdefgh", figures, strict=False)
    ]


def every(passages: list[Passage], **options: Any) -> list[Verdict]:
    """Return a verdict on every two passages whose values differ."""
    return [
        against(x, y, **options)
        for i, x in enumerate(passages) for y in passages[i + 1 :] if x[1].value != y[1].value
    ]
