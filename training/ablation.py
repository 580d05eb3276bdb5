"""Train variants of one plan from one start on one small budget, and measure each: data, labels, input form."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import torch

from training.compare import figures
from training.pairs import read_rows
from training.scorers import torch_scorer
from training.train import Plan, train

GENERATED = {
    "state": {"state", "speaker"},
    "stance": {"stance"},
    "facts": {"quantity", "date", "place", "name", "label", "unit", "timezone"},
    "relations": {"cause", "actor", "quote"},
    "changed": {"changed"},
    "edits": {"edit"},
}
CHANGES: dict[str, dict[str, str]] = {
    "all": {},
    "update neutral": {"update": "neutral"},
    "five labels": {"update": "own"},
    "dates": {"form": "dates"},
    "dates, five labels": {"form": "dates", "update": "own"},
    "holders": {"form": "holders"},
}
PARTS = ("nli", "news", "made", *GENERATED)


def varied(plan: Plan, variant: str, folder: Path) -> Plan:
    """Return the plan of a variant: one setting changed, or `without PART`."""
    if variant in CHANGES:
        return replace(plan, **CHANGES[variant])   # type: ignore[arg-type]
    return without(plan, variant.removeprefix("without "), folder)


def without(plan: Plan, part: str, folder: Path) -> Plan:
    """Return the plan with one part left out, the number of pairs as it was: a source, or kinds of generated pairs."""
    if part in plan.shares:
        return replace(plan, shares={name: share for name, share in plan.shares.items() if name != part})
    kept = [row for row in read_rows(Path(plan.made)) if row["kind"] not in GENERATED[part]]
    made = folder / f"without-{part}.jsonl"
    made.write_text("".join(json.dumps(row) + "\n" for row in kept), encoding="utf-8")
    return replace(plan, made=str(made))


def run(plan: Plan, variants: Iterable[str], out: Path, benchmarks: Path) -> None:
    """Train and measure each variant; one that has its figures already is only printed."""
    for variant in variants:
        folder = out / variant.replace(" ", "-").replace(",", "")
        folder.mkdir(parents=True, exist_ok=True)
        told = folder / "figures.json"
        if not told.exists():
            changed = varied(plan, variant, folder)
            train(changed, folder, out / "cache")
            found = figures(torch_scorer(folder / "model", changed.limit), benchmarks, changed.held_out, changed.form)
            told.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
        row = "  ".join(f"{name} {value:.3f}" for name, value in json.loads(told.read_text()).items())
        print(f"{variant}: {row}", flush=True)


def main() -> None:
    """Print one line for each variant; stopped and started again, it goes on."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("plan", type=Path)
    parser.add_argument("--out", type=Path, default=Path("training/runs/ablation"))
    parser.add_argument("--benchmarks", type=Path, default=Path("../shared/benchmarks"))
    parser.add_argument("--variants", nargs="*", default=[*CHANGES, *(f"without {part}" for part in PARTS)])
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    plan = Plan(**json.loads(arguments.plan.read_text()))
    run(plan, arguments.variants, arguments.out, arguments.benchmarks)


if __name__ == "__main__":
    main()
