"""Measures story blocking: how many partner articles of one story are among the candidates of an archive of all.

usage: python -m tests.measure.blocking FOLDER|STORIES [LIMIT ...]

FOLDER: labelled clusters (CrossNews format), all in one archive; partners are articles of which a label joins passages.
STORIES: that many made-up stories of three papers each, many of them alike; partners are the articles of one story.
An exhaustive comparison has every partner: the share found is the recall against it.
"""

import sys
import tempfile
from pathlib import Path

from checker import material
from checker.archive import Archive, candidates
from checker.config import Config
from checker.interfaces import Meta
from checker.models import Article
from checker.readers import read_paths
from tests.measure.clusters import Cluster, clusters
from tests.measure.synthetic import write_stories

Partners = list[tuple[str, str]]


def labelled(folder: Path) -> tuple[list[Article], Partners]:
    """Return the articles of all clusters under names of their own, and the partners."""
    found = list(clusters(folder))
    articles = [
        article.model_copy(update={"document": f"{cluster.name}/{name}"})
        for cluster in found
        for name, article in cluster.articles.items()
    ]
    return articles, [pair for cluster in found for pair in _joined(cluster)]


def _joined(cluster: Cluster) -> Partners:
    ends = [
        {(one["article"], other["article"]) for one in label["one"] for other in label["other"]}
        for label in cluster.conflicts
    ]
    return [(f"{cluster.name}/{a}", f"{cluster.name}/{b}") for found in ends for a, b in found if a != b]


def made_up(count: int) -> tuple[list[Article], Partners]:
    """Return the articles of ``count`` made-up stories, and every two articles of one story."""
    with tempfile.TemporaryDirectory() as place:
        names = write_stories(Path(place), count)
        articles = [
            article.model_copy(update={"document": Path(article.document).name})
            for article in read_paths([Path(place)], Meta())
        ]
    return articles, [(a, b) for story in names for a in story for b in story if a < b]


def main() -> None:
    """Print recall of partner articles for each limit."""
    source, limits = sys.argv[1], [int(n) for n in sys.argv[2:]] or [5, 10, 20, 60]
    articles, wanted = made_up(int(source)) if source.isdigit() else labelled(Path(source))
    embedder = material.make_embedder(Config())
    kept = {}
    with tempfile.TemporaryDirectory() as place, Archive(Path(place) / "all.archive", create=True) as archive:
        for article in articles:
            found = material.extract([article], material.silent)
            kept[article.document] = (found, embedder.encode([claim.statement for claim in found]), article.published)
            archive.put_article(article, *kept[article.document][:2], "s")
        names = {item.id: item.document for item in archive.articles()}
        for limit in limits:
            near = {name: {names[at] for at in candidates(archive, *kept[name], limit=limit + 1)} for name in kept}
            hits = sum(b in near[a] and a in near[b] for a, b in wanted)
            print(f"limit {limit}: {hits}/{len(wanted)} = {hits / len(wanted):.3f} of partners in {len(kept)} articles")


if __name__ == "__main__":
    main()
