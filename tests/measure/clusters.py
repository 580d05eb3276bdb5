"""Reads labelled clusters (CrossNews format) into articles and label spans."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from checker.interfaces import Meta
from checker.models import Article
from checker.readers import read_paths


@dataclass(frozen=True)
class Cluster:
    """A cluster as read from disk: its articles by id and its raw labels."""

    name: str
    articles: dict[str, Article]
    conflicts: list[dict[str, Any]]
    compatible: list[dict[str, Any]]


def clusters(folder: Path) -> Iterator[Cluster]:
    """Yield the clusters of a folder, articles read through the Markdown reader as users' files are."""
    for path in sorted(folder.glob("*.yaml")):
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        with tempfile.TemporaryDirectory() as place:
            for item in data["articles"]:
                head = yaml.safe_dump({"source": item["source"], "published": item["published"]}, allow_unicode=True)
                (Path(place) / f"{item['id']}.md").write_text(f"---\n{head}---\n\n{item['text']}", encoding="utf-8")
            found = read_paths([Path(place)], Meta())
        articles = {Path(a.document).stem: a for a in found}
        yield Cluster(path.stem, articles, data.get("conflicts") or [], data.get("compatible") or [])


def spans(cluster: Cluster, camp: list[dict[str, Any]]) -> list[tuple[str, int, int]]:
    """Return (document, start, end) of each place of a camp."""
    out = []
    for place in camp:
        article = cluster.articles[place["article"]]
        start = article.text.find(place["text"].strip())
        out.append((article.document, start, start + len(place["text"].strip())))
    return out


def touches(claim: Any, places: list[tuple[str, int, int]]) -> bool:
    """Return whether a claim overlaps a place by half of the shorter of both."""
    for document, start, end in places:
        inter = min(claim.end, end) - max(claim.start, start)
        if claim.document == document and inter >= 0.5 * min(claim.end - claim.start, end - start):
            return True
    return False
