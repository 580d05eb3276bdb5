"""Fit the weights of `rules/lexicons/balance.yaml`: what speaks for two passages excluding one another.

usage: python -m training.balance --pairs FILE.jsonl ... [--articles FOLDER ...] [--folds 8]

Pairs are such as the judge was not trained on (NewsPairs format). Conflicts and updates of the kinds without figures,
dates or names that differ are the positive examples; pairs that say the same, unrelated pairs, and whatever passes the
gates between real articles, of which next to nothing contradicts, the negative ones. Prints the weights, and what would
be found and flagged at several sums, each fold weighed by the others.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from checker import claims, entailment, pipeline, readers, rulebook
from checker.align import pair_claims
from checker.config import Config
from checker.interfaces import Meta
from checker.kinds.balance import SURE, features
from checker.kinds.heard import unasserted, unheard
from checker.material import extract, make_embedder, silent
from checker.models import Article, Block, Pair
from checker.rulebook.book import contradicted

KINDS = ("stance", "negation", "actor", "cause", "place")   # of conflicts; figures and the like have rules of their own
NAMES = ("judge", "near", "gist", "names", "strange", "positions", "matter")   # as `features` gives them
REAL = 0.15        # weight of a pair of real articles: there are many, and few are alike
RIDGE = 3.0        # penalty on the weights of standardised features
SUMS = (-0.5, 0.0, 0.25, 0.5, 0.75, 1.0)

Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Example:
    """The pairs of claims of one pair of passages that pass the gates. ``group``: what is counted together."""

    group: str
    true: bool
    rows: Matrix


def of_pairs(file: Path) -> Iterator[Example]:
    """Yield the pairs of a file; conflicts of other kinds are left out."""
    for line in file.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        true = row["label"] in ("conflict", "update")
        if row["label"] != "style" and (not true or row["kind"] in KINDS):
            pairs = pipeline.pair_passages(list(_articles(row)), make_embedder(Config()), Config())
            yield Example(file.stem, true, _rows(pairs))


def of_articles(folder: Path) -> Iterator[Example]:
    """Yield every pair of sentences of real articles that passes the gates, as one that does not contradict."""
    articles = readers.read_paths([folder], Meta())
    told = claims.link(extract(list(articles), silent))
    vectors = make_embedder(Config()).encode([claim.statement for claim in told])
    pairs = pair_claims(told, vectors, frozenset(article.document for article in articles), Config().neighbours)
    open_to = [pair for pair in pairs if not pair.same_document and _heard(contradicted(pair))]
    judge, _ = entailment.make_judge(Config())
    assert judge is not None
    for pair in entailment.judge_pairs(open_to, judge, len(open_to), silent):
        yield Example(folder.name, False, _rows([pair]))


def _articles(row: dict[str, Any]) -> Iterator[Article]:
    for side in ("a", "b"):
        text = row[side]
        published = date.fromisoformat(row[f"{side}_date"][:10])
        yield Article(document=f"{side}.md", source=side, text=text, published=published,
                      blocks=(Block(kind="paragraph", start=0, end=len(text)),))


def _rows(pairs: Sequence[Pair]) -> Matrix:
    found = [list(features(pair).values()) for pair in pairs if not pair.same_document and _heard(pair)]
    return np.array(found, dtype=float).reshape(-1, len(NAMES))


def _heard(pair: Pair) -> bool:
    """Return whether some kind listens to the judge on a pair."""
    return unheard(pair) is None or unasserted(pair) is None


def fit(examples: Sequence[Example]) -> tuple[Matrix, float]:
    """Return weights and base: of a positive example the pair that the judge is surest of, of others all."""
    rows, truth, count = _stacked([example for example in examples if len(example.rows)])
    spread = rows.std(0) + 1e-6
    scaled = np.c_[(rows - rows.mean(0)) / spread, np.ones(len(rows))]
    found = np.zeros(scaled.shape[1])
    ridge = np.diag([*[RIDGE] * rows.shape[1], 1e-6])
    for _ in range(30):   # Newton's steps; the loss is convex
        likely = 1 / (1 + np.exp(-scaled @ found))
        slope = scaled.T @ (count * (truth - likely)) - ridge @ found
        bend = (scaled * (count * likely * (1 - likely))[:, None]).T @ scaled + ridge
        found += np.linalg.solve(bend, slope)
    weights = found[:-1] / spread
    return weights, float(found[-1] - rows.mean(0) @ weights)


def _stacked(examples: Sequence[Example]) -> tuple[Matrix, Matrix, Matrix]:
    rows = [example.rows[[example.rows[:, 0].argmax()]] if example.true else example.rows for example in examples]
    truth = [np.full(len(part), float(example.true)) for part, example in zip(rows, examples, strict=True)]
    count = [np.full(len(part), REAL if example.group.startswith("real:") else 1.0)
             for part, example in zip(rows, examples, strict=True)]
    return np.vstack(rows), np.concatenate(truth), np.concatenate(count)


def held_out(examples: Sequence[Example], folds: int) -> Matrix:
    """Return the best sum of each example, weighed by the other folds; -inf where no pair passes the gates."""
    sums = np.full(len(examples), -np.inf)
    for fold in range(folds):
        weights, base = fit([example for at, example in enumerate(examples) if at % folds != fold])
        for at in range(fold, len(examples), folds):
            if len(examples[at].rows):
                sums[at] = (examples[at].rows @ weights).max() + base
    return sums


def main() -> None:
    """Print weights and figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=Path, nargs="+", required=True)
    parser.add_argument("--articles", type=Path, nargs="*", default=[])
    parser.add_argument("--folds", type=int, default=8)
    options = parser.parse_args()
    rulebook.load(Config())
    examples = [example for file in options.pairs for example in of_pairs(file)]
    examples += [Example(f"real:{found.group}", False, found.rows) for folder in options.articles
                 for found in of_articles(folder)]
    weights, base = fit(examples)
    print("\n".join(f"{name}: {weight:.2f}" for name, weight in zip(NAMES, weights, strict=True)), f"base: {base:.2f}",
          f"(the judge counts up to {SURE})", sep="\n")
    _report(examples, held_out(examples, options.folds))


def _report(examples: Sequence[Example], sums: Matrix) -> None:
    for least in SUMS:
        told = []
        for group in dict.fromkeys((example.group, example.true) for example in examples):
            mine = [at for at, example in enumerate(examples) if (example.group, example.true) == group]
            name = f"{group[0]} {'found' if group[1] else 'flagged'}"
            told.append(f"{name} {sum(sums[at] >= least for at in mine)}/{len(mine)}")
        print(f"from {least}:", "; ".join(told))


if __name__ == "__main__":
    main()
