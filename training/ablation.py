"""Train once without each part of the data, on one small budget, and measure what is lost."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path

from training import evalsets
from training.evaluate import news_figures, second_only
from training.pairs import read_rows
from training.scorers import torch_scorer
from training.train import Plan, train

GENERATED = {
    "state": {"state", "speaker"},
    "stance": {"stance"},
    "facts": {"quantity", "date", "place", "name", "label", "unit", "timezone"},
    "relations": {"cause", "actor", "quote"},
    "changed": {"changed"},
}


def without(plan: Plan, part: str, folder: Path) -> Plan:
    """Return the plan with one part left out: a source, or some kinds of generated pairs."""
    if part == "none":
        return plan
    if part in plan.shares:
        return replace(plan, shares={name: share for name, share in plan.shares.items() if name != part})
    kept = [row for row in read_rows(Path(plan.made)) if row["kind"] not in GENERATED[part]]
    made = folder / f"without-{part}.jsonl"
    made.write_text("".join(json.dumps(row) + "\n" for row in kept), encoding="utf-8")
    return replace(plan, made=str(made))


def main() -> None:
    """Print one line for each part left out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("plan", type=Path)
    parser.add_argument("--out", type=Path, default=Path("training/runs/ablation"))
    parser.add_argument("--total", type=int, default=20_000)
    parser.add_argument("--parts", nargs="*", default=["none", "nli", "news", "made", *GENERATED])
    arguments = parser.parse_args()
    plan = replace(Plan(**json.loads(arguments.plan.read_text())), total=arguments.total, workers=1)
    data = evalsets.newspairs(Path(plan.newspairs) / f"{plan.held_out}.jsonl")
    for part in arguments.parts:
        out = arguments.out / part
        out.mkdir(parents=True, exist_ok=True)
        train(without(plan, part, out), out, Path("training/cache"))
        scorer = torch_scorer(out / "model", plan.limit)
        figures = news_figures(scorer, data)
        area, alone = figures["conflict+update"], second_only(scorer, data)
        print(f"without {part:10} conflict+update {area:.3f}  second only {alone:.3f}")


if __name__ == "__main__":
    main()
