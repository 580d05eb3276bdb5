"""Pairs from the training fields of NewsPairs with a figure or a day exchanged."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

from training.made_frames import Made
from training.names import MONTHS, SMALL, WEEKDAYS
from training.pairs import SAME_FACT, read_rows

WORDS = [*SMALL[2:], "twenty", "thirty", "forty", "fifty"]
CHANGEABLE = re.compile(rf"\b(\d[\d,.]*\d|\d|{'|'.join(WEEKDAYS)}|{'|'.join(MONTHS)}|{'|'.join(WORDS)})\b")


def other(rng: random.Random, token: str) -> str:
    """Return a different value of the same sort and form."""
    for series in (WEEKDAYS, MONTHS, WORDS):
        if token in series:
            return rng.choice([value for value in series if value != token])
    plain = float(token.replace(",", ""))
    changed = max(1, round(plain * rng.choice([0.4, 0.6, 0.8, 1.25, 1.5, 2.2])))
    changed += changed == plain
    return f"{changed:,}" if "," in token else str(changed)


def altered(rng: random.Random, first: str, second: str) -> str | None:
    """Change in `second` one value that `first` tells as well."""
    shared = [t for t in CHANGEABLE.findall(second) if re.search(rf"\b{re.escape(t)}\b", first)]
    if not shared:
        return None
    token = rng.choice(shared)
    return re.sub(rf"\b{re.escape(token)}\b", other(rng, token), second, count=1)


def make(rng: random.Random, folder: Path, fields: list[str]) -> Iterator[Made]:
    """Yield an altered telling of each pair that tells one fact twice."""
    for field in fields:
        for row in read_rows(folder / f"{field}.jsonl"):
            if row["label"] != "style" and row["trap"] not in SAME_FACT:
                continue
            changed = altered(rng, row["a"], row["b"])
            if changed:
                yield row["a"], changed, "contradiction", "changed"
                yield changed, row["b"], "contradiction", "changed"
                yield row["a"], row["a"], "entailment", "changed"
