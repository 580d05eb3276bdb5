"""Read contrast sets: one passage, and several that confirm it, deny it, or look like either and are neither.

A line of `text/sets/*.jsonl` has `a`, its `date`, and under `bs` what is held against it: label, kind (with the trap
after a colon), text, why, and the day if it is a later one. Near twins of different labels leave a judge that reads one
side only without a clue (contrast sets: Gardner et al. 2020, Evaluating Models' Local Decision Boundaries).

usage: python -m training.sets FOLDER --out FOLDER [--held]   writes them as pairs, in the form of NewsPairs
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from itertools import combinations, product
from pathlib import Path
from typing import Any

from training.pairs import SAME_FACT, Example, label_code, read_rows

EVERY = 5   # one set in so many is held back from training: balance and thresholds are fitted there


def read(folder: Path, update: str = "contradiction") -> list[Example]:
    """Return the pairs of all sets that are not held back, in both orders, with what follows among the others."""
    found: list[Example] = []
    for path in sorted(folder.glob("*.jsonl")):
        for told in rows(path, held=False):
            for row in (*told, *_implied(told)):
                code = label_code(row, update)
                found += [Example(row[one], row[two], code, f"sets:{path.stem}") for one, two in ("ab", "ba")]
    return found


def rows(path: Path, *, held: bool) -> Iterator[list[dict[str, Any]]]:
    """Yield the pairs of each set of a file, those held back or the others."""
    for number, told in enumerate(read_rows(path)):
        if held == (number % EVERY == EVERY - 1):
            yield [_row(told, entry, f"{path.stem}-{number:03d}-{at}") for at, entry in enumerate(told["bs"])]


def _row(told: dict[str, Any], entry: list[str], name: str) -> dict[str, Any]:
    label, kind, text, why, *later = entry
    kind, _, trap = kind.partition(":")
    return {"id": name, "a": told["a"], "b": text, "a_date": told["date"], "b_date": (*later, told["date"])[0],
            "label": label, "kind": kind, "trap": trap or None, "why": why}


def _implied(told: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield what follows: what says the same as `a` contradicts what contradicts it, and agrees with its like."""
    same = [row for row in told if row["label"] == "compatible" and row["trap"] in SAME_FACT]
    for one, other in product(same, (row for row in told if row["label"] == "conflict")):
        yield {**other, "a": one["b"]}
    for one, other in combinations(same, 2):
        yield {**other, "a": one["b"]}


def main() -> None:
    """Write pairs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--held", action="store_true", help="the sets that are held back from training, and no others")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for path in sorted(options.folder.glob("*.jsonl")):
        lines = [json.dumps(row, ensure_ascii=False) for told in rows(path, held=options.held) for row in told]
        (options.out / path.name).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
