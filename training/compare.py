"""The few figures by which small runs are compared, whatever classes their heads have."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from training import evalsets, schemes, scoring
from training.evalsets import Measured
from training.evaluate import CLASH, separation
from training.scorers import Scorer

# Rows of each NLI set that are measured, evenly spread: all of them cost more than the training.
ROWS = 400


def figures(scorer: Scorer, benchmarks: Path, held_out: str, form: str) -> dict[str, float]:
    """Return the areas and the accuracy by which variants are compared."""
    data = evalsets.newspairs(benchmarks / "newspairs" / f"{held_out}.jsonl", form)
    found = news(scorer, data, held_out) | {f"{held_out} second only": alone(scorer, data)}
    found |= news(scorer, evalsets.crossnews(benchmarks / "crossnews" / "dev", form), "crossnews")
    return found | inference(scorer, benchmarks / "nli" / "eval")


def inference(scorer: Scorer, folder: Path) -> dict[str, float]:
    """Return the accuracy on SNLI and the mean area on the two negation sets that have contradictions."""
    snli = evenly(evalsets.nli_set(folder / "snli_test.jsonl.gz"))
    chances = scoring.softmax(schemes.as_three(scorer(snli.first, snli.second)))
    negated = [evenly(evalsets.nli_set(folder / f"negnli_{name}.jsonl.gz")) for name in ("mnli", "snli")]
    areas = [clash_area(scorer, data) for data in negated]
    return {"snli accuracy": scoring.accuracy(snli.gold, chances), "negation": float(np.mean(areas))}


def news(scorer: Scorer, data: Measured, name: str) -> dict[str, float]:
    """Return the areas of clash against compatible, and of conflict against update, both readings averaged."""
    logits = scoring.both_ways(scorer(data.first, data.second), scorer(data.second, data.first))
    clash, conflict = scoring.softmax(schemes.as_three(logits))[:, 0], schemes.conflict_of(logits)
    gold = np.array(data.gold)
    known = np.isin(gold, CLASH)
    return {
        f"{name} conflict": separation(data, clash, ("conflict",)),
        f"{name} conflict+update": separation(data, clash, CLASH),
        f"{name} conflict against update": scoring.area(list(gold[known] == "conflict"), conflict[known]),
    }


def alone(scorer: Scorer, data: Measured) -> float:
    """Return the area that is reached on an empty first passage."""
    chances = scoring.softmax(schemes.as_three(scorer([""] * len(data.second), data.second)))
    return separation(data, chances[:, 0], CLASH)


def clash_area(scorer: Scorer, data: Measured) -> float:
    """Return the area of contradiction against the other labels of an NLI set."""
    chances = scoring.softmax(schemes.as_three(scorer(data.first, data.second)))
    return scoring.area([label == "contradiction" for label in data.gold], chances[:, 0])


def evenly(data: Measured) -> Measured:
    """Return about ROWS rows of a set, evenly spread."""
    return Measured(*(column[:: max(1, len(data.gold) // ROWS)] for column in data))
