"""Generate news pairs of our own: conflicts and as many tempting compatible ones."""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from training import made_facts, made_frames, made_recombined, made_relations, made_stance
from training.made_frames import Made
from training.pairs import FIELDS

PARTS = {
    "state": (made_frames.make, 0.38),
    "stance": (made_stance.make, 0.25),
    "facts": (made_facts.make, 0.17),
    "relations": (made_relations.make, 0.20),
}

# How often pairs of two stories stand in the file: there are few, and in whole articles nearly all pairs are such.
WEIGHT = 6


def generate(total: int, seed: int, parts: frozenset[str]) -> Iterator[Made]:
    """Yield distinct pairs of the named parts; the same seed gives the same pairs."""
    seen = set()
    for name in sorted(parts):
        maker, share = PARTS[name]
        for made in maker(random.Random(f"{seed}-{name}"), round(total * share)):
            if made[:2] not in seen:
                seen.add(made[:2])
                yield made


def edits(rows: list[Made], arguments: argparse.Namespace) -> Iterator[Made]:
    """Yield small edits of generated pairs, news pairs and NLI pairs, a third each; and pairs of two stories."""
    from checker.claims.parser import parser
    from training import made_edits, made_unrelated

    language = parser()
    sources = [
        made_edits.statements((a, b, label) for a, b, label, _ in rows),
        made_edits.from_news(arguments.newspairs, arguments.held_out),
        made_edits.from_nli(arguments.nli),
    ]
    for number, source in enumerate(sources):
        rng = random.Random(f"{arguments.seed}-edits-{number}")
        yield from made_edits.make(rng, source, language, arguments.edits // len(sources))
    if not arguments.strangers:
        return
    rng = random.Random(f"{arguments.seed}-unrelated")
    strangers = list(made_unrelated.make(rng, arguments.newspairs, arguments.held_out, language, arguments.strangers))
    for _ in range(WEIGHT):
        yield from strangers


def main() -> None:
    """Write the pairs as JSON lines and print what there is of each sort."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--total", type=int, default=36_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--parts", nargs="*", default=sorted(PARTS))
    parser.add_argument("--newspairs", type=Path, help="recombine these files as well")
    parser.add_argument("--nli", type=Path, help="with --newspairs: make small edits of all three sources")
    parser.add_argument("--edits", type=int, default=24_000, help="how many of them")
    parser.add_argument("--strangers", type=int, default=0, help="tries at pairs of two stories")
    parser.add_argument("--held-out", choices=FIELDS, default="loc")
    arguments = parser.parse_args()
    rows = list(generate(arguments.total, arguments.seed, frozenset(arguments.parts)))
    if arguments.newspairs:
        fields = [f for f in FIELDS if f != arguments.held_out]
        changed = list(made_recombined.make(random.Random(arguments.seed), arguments.newspairs, fields))
        rows += [*edits(rows, arguments), *changed] if arguments.nli else changed
    with arguments.out.open("w", encoding="utf-8") as file:
        for a, b, label, kind in rows:
            file.write(json.dumps({"a": a, "b": b, "y": label, "kind": kind}, ensure_ascii=False) + "\n")
    for (label, kind), number in sorted(Counter((label, kind) for _, _, label, kind in rows).items()):
        print(f"{kind:10} {label:14} {number}")


if __name__ == "__main__":
    main()
