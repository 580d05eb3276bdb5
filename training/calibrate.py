"""Fit the temperature on one half of the held-out field, and list what each threshold costs on the other half."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from training import evalsets, scoring
from training.onnx_files import write_digests
from training.pairs import FIELDS, LABELS, news_label, read_rows
from training.scorers import onnx_scorer
from training.scoring import Floats

THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95)


def gold_of(path: Path) -> np.ndarray:
    """Return the class index of every pair of a NewsPairs file."""
    return np.array([LABELS.index(news_label(row, "contradiction")) for row in read_rows(path)])


def table(clash: Floats, same: Floats, gold: np.ndarray) -> list[dict[str, float]]:
    """Return, for each threshold, recall and precision of contradiction and of entailment."""
    rows = []
    for limit in THRESHOLDS:
        said, told = clash >= limit, same >= limit
        rows.append({
            "threshold": limit,
            "conflict recall": float((said & (gold == 0)).sum() / (gold == 0).sum()),
            "conflict precision": float((said & (gold == 0)).sum() / max(1, said.sum())),
            "entailment recall": float((told & (gold == 1)).sum() / (gold == 1).sum()),
            "conflicts called entailment": float((told & (gold == 0)).sum() / (gold == 0).sum()),
        })
    return rows


def main() -> None:
    """Write the temperature into judge.json and print the thresholds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--newspairs", type=Path, default=Path("../shared/benchmarks/newspairs"))
    parser.add_argument("--held-out", choices=FIELDS, default="loc")
    arguments = parser.parse_args()
    path = arguments.newspairs / f"{arguments.held_out}.jsonl"
    data, gold, scorer = evalsets.newspairs(path), gold_of(path), onnx_scorer(arguments.model)
    logits = scoring.both_ways(scorer(data.first, data.second), scorer(data.second, data.first))
    temperature = round(scoring.temperature_of(logits[::2], gold[::2]), 3)
    chances, gold = scoring.softmax(logits[1::2], temperature), gold[1::2]
    print(f"temperature {temperature}, calibration error {scoring.calibration_error(chances, gold):.3f}")
    for row in table(chances[:, 0], chances[:, 1], gold):
        print("  ".join(f"{name} {value:.2f}" for name, value in row.items()))
    settings = json.loads((arguments.model / "judge.json").read_text()) | {"temperature": temperature}
    (arguments.model / "judge.json").write_text(json.dumps(settings, indent=2) + "\n")
    write_digests(arguments.model)


if __name__ == "__main__":
    main()
