"""Measures story blocking: how many labelled partners are among the candidates of an archive of all clusters.

usage: python -m tests.measure.blocking FOLDER [LIMIT ...]
"""

import sys
import tempfile
from pathlib import Path

from checker import material
from checker.archive import Archive, candidates
from checker.config import Config
from tests.measure.clusters import clusters


def main() -> None:
    """Print recall of labelled partner articles for each limit."""
    folder, limits = Path(sys.argv[1]), [int(n) for n in sys.argv[2:]] or [5, 10, 20, 60]
    embedder = material.make_embedder(Config())
    kept, wanted = {}, []
    with tempfile.TemporaryDirectory() as place, Archive(Path(place) / "all.archive", create=True) as archive:
        for cluster in clusters(folder):
            for name, article in cluster.articles.items():
                moved = article.model_copy(update={"document": f"{cluster.name}/{name}"})
                found = material.extract([moved], material.silent)
                vectors = embedder.encode([claim.statement for claim in found])
                archive.put_article(moved, found, vectors, "s")
                kept[moved.document] = (found, vectors, moved.published)
            for label in cluster.conflicts:
                ends = {(one["article"], other["article"]) for one in label["one"] for other in label["other"]}
                wanted += [(f"{cluster.name}/{a}", f"{cluster.name}/{b}") for a, b in ends if a != b]
        names = {item.id: item.document for item in archive.articles()}
        for limit in limits:
            found_by = {
                name: {names[at] for at in candidates(archive, *kept[name], limit=limit + 1)} for name in kept
            }
            hits = sum(b in found_by[a] and a in found_by[b] for a, b in wanted)
            share = hits / len(wanted)
            print(f"limit {limit}: {hits}/{len(wanted)} = {share:.3f} of labelled partners in {len(kept)} articles")


if __name__ == "__main__":
    main()
