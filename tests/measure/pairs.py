"""Measures every rule on hand-written pairs of passages (NewsPairs format): what fires on which label.

usage: python -m tests.measure.pairs FOLDER [--sample N] [--show KIND] [--draft]

Each pair is two articles of one sentence with their dates, through claims, alignment and rules. A rule fires
rightly on labels conflict, update and style, wrongly on compatible and unrelated. Since each pair stands
alone, this measures the judgement of the kinds, not alignment.
"""

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from checker import pipeline, rulebook
from checker.config import Config
from checker.material import make_embedder
from checker.models import Article, Block, Verdict

TRUE = ("conflict", "update", "style")


def rows(folder: Path, sample: int | None) -> list[dict[str, Any]]:
    """Return the pairs of all files, or a fixed sample of them."""
    found = [json.loads(line) for path in sorted(folder.glob("*.jsonl")) for line in path.open(encoding="utf-8")]
    return random.Random(7).sample(found, sample) if sample else found


def articles(row: dict[str, Any]) -> Iterator[Article]:
    """Yield the two passages of a pair as articles."""
    for side in ("a", "b"):
        text = row[side]
        yield Article(
            document=f"{row['id']}-{side}", source=side.upper(), text=text,
            published=date.fromisoformat(row[f"{side}_date"][:10]),
            blocks=(Block(kind="paragraph", start=0, end=len(text)),),
        )


def main() -> None:
    """Print, for each rule, how often it fires on which label."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sample", type=int)
    parser.add_argument("--show", help="print every pair on which rules of this kind fire wrongly")
    options = parser.parse_args()
    book, embedder, config = rulebook.load(Config()), make_embedder(Config()), Config()
    fired: dict[str, Counter[str]] = {}
    labels: Counter[tuple[str, str]] = Counter()
    found: Counter[tuple[str, str]] = Counter()
    for row in rows(options.folder, options.sample):
        verdicts, _ = book.judge(pipeline.pair_passages(list(articles(row)), embedder, config))
        across = [v for v in verdicts if not v.pair.same_document]
        labels[row["label"], row["kind"] or ""] += 1
        found[row["label"], row["kind"] or ""] += bool(across)
        for rule in {v.rule for v in across}:
            fired.setdefault(rule, Counter())[row["label"]] += 1
        _show(row, across, options.show)
    _table(fired, labels, found)


def _show(row: dict[str, Any], verdicts: list[Verdict], kind: str | None) -> None:
    wrong = [v for v in verdicts if v.kind == kind and row["label"] not in TRUE]
    if wrong:
        print(f"{row['label']} {row['trap'] or ''}: {row['a']}", row["b"], sep="\n   ")
        print(f"   {wrong[0].rule}: {wrong[0].ruling.why}")


def _table(
    fired: dict[str, Counter[str]], labels: Counter[tuple[str, str]], found: Counter[tuple[str, str]]
) -> None:
    for rule, counts in sorted(fired.items()):
        right = sum(counts[label] for label in TRUE)
        print(f"{rule:28} precision {right / sum(counts.values()):.2f}  {dict(counts)}")
    for label in (*TRUE, "compatible", "unrelated"):
        total = sum(n for (name, _), n in labels.items() if name == label)
        hits = sum(n for (name, _), n in found.items() if name == label)
        of_label = sorted((kind, n) for (name, kind), n in labels.items() if name == label)
        kinds = ", ".join(f"{kind or None} {found[label, kind]}/{n}" for kind, n in of_label)
        print(f"{label:11} fired on {hits}/{total} = {hits / max(1, total):.3f} ({kinds})")


if __name__ == "__main__":
    main()
