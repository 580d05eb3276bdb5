"""Measures alignment on labelled clusters: labels reached by some pair, pairs per claim.

usage: python -m tests.measure.alignment FOLDER [NEIGHBOURS ...]
"""

import sys
from collections import Counter
from pathlib import Path

from checker import material
from checker.align import pair_claims
from checker.config import Config
from tests.measure.clusters import clusters, spans, touches


def main() -> None:
    """Print one line for each number of neighbours, and the labels that the last one misses."""
    folder, sizes = Path(sys.argv[1]), [int(k) for k in sys.argv[2:]] or [10]
    embedder = material.make_embedder(Config())
    ready = []
    for cluster in clusters(folder):
        claims = material.extract(list(cluster.articles.values()), material.silent)
        ready.append((cluster, claims, embedder.encode([claim.statement for claim in claims])))
    for k in sizes:
        reached, labels, pairs, total, missed = 0, 0, 0, 0, []
        ways: Counter[str] = Counter()
        for cluster, claims, vectors in ready:
            found = pair_claims(claims, vectors, frozenset(a.document for a in cluster.articles.values()), k)
            pairs, total = pairs + len(found), total + len(claims)
            ways.update(way for pair in found for way in pair.signals.via)
            for label in cluster.conflicts:
                one, other = spans(cluster, label["one"]), spans(cluster, label["other"])
                hit = any(
                    (touches(p.a, one) and touches(p.b, other)) or (touches(p.b, one) and touches(p.a, other))
                    for p in found
                )
                labels, reached = labels + 1, reached + hit
                missed += [] if hit else [f"{cluster.name} {label['kind']}: {label['why']}"]
        print(
            f"k={k}: {reached}/{labels} = {reached / labels:.3f} reached, "
            f"{pairs / total:.1f} pairs a claim, {dict(ways)}"
        )
    print(*missed, sep="\n")


if __name__ == "__main__":
    main()
