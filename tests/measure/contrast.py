"""Measures the kinds `stance` and `negation` on hand-written pairs of passages (NewsPairs format, JSON lines).

    python -m tests.measure.contrast FOLDER [FILE ...] [--show hit|miss|false] [--cache FILE]

A pair is found if any two of its claims fire. Found pairs of other kinds of conflict are told apart from
false alarms, since the passages do disagree.
"""

import argparse
import json
import pickle
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from checker.config import Config
from checker.kinds.negation import NegationKind
from checker.kinds.stance import StanceKind
from checker.models import Article, Block, Pair, Ruling
from checker.pipeline import make_embedder, pair_passages

KINDS = (StanceKind(), NegationKind())
WANTED = ("conflict", "update")


def main() -> None:
    """Print precision and recall, by kind and by trap."""
    options = _options()
    rows = [json.loads(line) for path in _files(options) for line in path.read_text(encoding="utf-8").splitlines()]
    pairs = _pairs(rows, options.cache)
    counts: Counter[str] = Counter()
    traps: Counter[str] = Counter()
    for row in rows:
        for kind in KINDS:
            hits = [(p, r) for p in pairs[row["id"]] for r in kind.judge(p, kind.Options()).rulings]
            verdict = _count(row, kind.name, bool(hits))
            counts[f"{kind.name} {verdict}"] += 1
            traps.update([f"{kind.name} {row['trap'] or row['label']}"] if verdict == "false" else [])
            if options.show == verdict:
                _print(row, hits, pairs[row["id"]], kind)
    for kind in KINDS:
        _report(kind.name, counts)
    print(dict(traps))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("files", nargs="*")
    parser.add_argument("--show", default="")
    parser.add_argument("--cache", type=Path)
    return parser.parse_args()


def _files(options: argparse.Namespace) -> list[Path]:
    names = options.files or sorted(path.stem for path in options.folder.glob("*.jsonl"))
    return [options.folder / f"{name}.jsonl" for name in names]


def _pairs(rows: list[dict[str, Any]], cache: Path | None) -> dict[str, tuple[Pair, ...]]:
    if cache and cache.exists():
        kept: dict[str, tuple[Pair, ...]] = pickle.loads(cache.read_bytes())
        return kept
    embedder, config = make_embedder(Config()), Config()
    made = {
        row["id"]: tuple(p for p in pair_passages((_article(row, "a"), _article(row, "b")), embedder, config)
                         if not p.same_document)
        for row in rows
    }
    if cache:
        cache.write_bytes(pickle.dumps(made))
    return made


def _article(row: dict[str, Any], side: str) -> Article:
    text = row[side]
    return Article(
        document=side, source=f"Paper {side}", published=date.fromisoformat(row[f"{side}_date"]), text=text,
        blocks=(Block(kind="paragraph", start=0, end=len(text)),),
    )


def _count(row: dict[str, Any], kind: str, fired: bool) -> str:
    if row["label"] in WANTED and row["kind"] in ("stance", "negation"):
        return ("hit" if fired else "miss") if row["kind"] == kind or fired else "other"
    if not fired:
        return "silent"
    return "other" if row["label"] in (*WANTED, "style") else "false"


def _report(kind: str, counts: Counter[str]) -> None:
    hit, miss, false = (counts[f"{kind} {name}"] for name in ("hit", "miss", "false"))
    precision, recall = hit / max(hit + false, 1), hit / max(hit + miss, 1)
    silent, other = counts[f"{kind} silent"], counts[f"{kind} other"]
    print(f"{kind:9} hits {hit:4} misses {miss:4} false {false:3} (of {silent + false}) other {other:4} "
          f"precision {precision:.2f} recall {recall:.2f}")


def _print(row: dict[str, Any], hits: list[tuple[Pair, Ruling]], pairs: tuple[Pair, ...], kind: Any) -> None:
    print(f"\n{row['id']} {row['label']} {row['kind']} {row['trap']}\n  a: {row['a']}\n  b: {row['b']}")
    for pair, ruling in hits:
        print(f"    {ruling.topic}: {ruling.why}\n      {_slots(pair.a)}\n      {_slots(pair.b)}")
    if not hits:
        for pair in pairs:
            gate = kind.judge(pair, kind.Options()).refusals[0]
            print(f"    [{gate.gate}] {pair.signals.cosine:.2f}\n      {_slots(pair.a)}\n      {_slots(pair.b)}")


def _slots(claim: Any) -> str:
    holder = [voice.key or voice.name for voice in claim.holder.chain]
    return (f"{claim.polarity}/{claim.modality}/{claim.stance} by {claim.committer!r} holder {holder} "
            f"of {claim.subject and (claim.subject.head, claim.subject.key)}: {' '.join(claim.matter)}")


if __name__ == "__main__":
    main()
