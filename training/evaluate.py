"""Measure a trained or exported judge on every evaluation set."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from training import evalsets, scoring
from training.evalsets import Measured
from training.pairs import FIELDS
from training.scorers import Scorer, onnx_scorer, torch_scorer
from training.scoring import Floats

CLASH = ("conflict", "update")


def separation(data: Measured, clash: Floats, positive: tuple[str, ...]) -> float:
    """Return the area of the named labels against compatible pairs."""
    gold = np.array(data.gold)
    keep = np.isin(gold, [*positive, "compatible"])
    return scoring.area(list(np.isin(gold[keep], positive)), clash[keep])


def by_kind(data: Measured, clash: Floats) -> dict[str, float]:
    """Return the area of each kind that has both sorts of pair."""
    gold, kinds, figures = np.array(data.gold), np.array(data.kind), {}
    for kind in sorted(set(data.kind)):
        keep = np.isin(gold, [*CLASH, "compatible"]) & (kinds == kind)
        positive = np.isin(gold[keep], CLASH)
        if 0 < positive.sum() < len(positive):
            figures[f"{kind} (n={keep.sum()})"] = scoring.area(list(positive), clash[keep])
    return figures


def news_figures(scorer: Scorer, data: Measured) -> dict[str, float]:
    """Return the areas that matter for news pairs, by reading order, by score and by kind."""
    forward, backward = scorer(data.first, data.second), scorer(data.second, data.first)
    logits = scoring.both_ways(forward, backward)
    clash = scoring.softmax(logits)[:, 0]
    stronger = np.maximum(scoring.softmax(forward)[:, 0], scoring.softmax(backward)[:, 0])
    return {
        "conflict": separation(data, clash, ("conflict",)),
        "conflict+update": separation(data, clash, CLASH),
        "one way": separation(data, scoring.softmax(forward)[:, 0], CLASH),
        "stronger way": separation(data, stronger, CLASH),
        "against entailment": separation(data, logits[:, 0] - logits[:, 1], CLASH),
        **by_kind(data, clash),
    }


def second_only(scorer: Scorer, data: Measured) -> float:
    """Return the area that is reached on an empty first passage: what the second alone gives away."""
    chances = scoring.softmax(scorer([""] * len(data.second), data.second))
    return separation(data, chances[:, 0], CLASH)


def nli_figures(scorer: Scorer, data: Measured) -> dict[str, float]:
    """Return accuracy and the area of contradiction (or of no entailment)."""
    chances = scoring.softmax(scorer(data.first, data.second))
    figures = {"pairs": float(len(data.gold)), "accuracy": scoring.accuracy(data.gold, chances)}
    if "contradiction" in data.gold:
        figures["auc"] = scoring.area([g == "contradiction" for g in data.gold], chances[:, 0])
    elif "not_entailment" in data.gold:
        positive = [g == "not_entailment" for g in data.gold]
        figures["auc"] = scoring.area(positive, 1 - chances[:, 1])
        figures["auc by contradiction"] = scoring.area(positive, chances[:, 0])
    return figures


def measure(scorer: Scorer, benchmarks: Path, held_out: str, cap: int) -> dict[str, dict[str, float]]:
    """Measure everything; `cap` keeps that many rows, evenly spread, of large NLI sets."""
    data = evalsets.newspairs(benchmarks / "newspairs" / f"{held_out}.jsonl")
    table = {f"newspairs {held_out}": news_figures(scorer, data) | {"second only": second_only(scorer, data)}}
    table["crossnews dev"] = news_figures(scorer, evalsets.crossnews(benchmarks / "crossnews" / "dev"))
    folder = benchmarks / "nli" / "eval"
    sets = {path.name.split(".")[0]: evalsets.nli_set(path) for path in sorted(folder.glob("*.gz"))}
    sets["summedits news"] = evalsets.summedits_news(folder / "summedits_claimpairs.jsonl.gz")
    for name, rows in sets.items():
        step = max(1, len(rows.gold) // cap)
        table[name] = nli_figures(scorer, Measured(*(column[::step] for column in rows)))
    return table


def main() -> None:
    """Print the table as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, help="folder of a trained model, or of an exported one")
    parser.add_argument("--benchmarks", type=Path, default=Path("../shared/benchmarks"))
    parser.add_argument("--held-out", choices=FIELDS, default="loc")
    parser.add_argument("--limit", type=int, default=128)
    parser.add_argument("--cap", type=int, default=100_000)
    arguments = parser.parse_args()
    exported = (arguments.model / "judge.json").exists()
    scorer = onnx_scorer(arguments.model) if exported else torch_scorer(arguments.model, arguments.limit)
    table = measure(scorer, arguments.benchmarks, arguments.held_out, arguments.cap)
    print(json.dumps(table, indent=1))


if __name__ == "__main__":
    main()
