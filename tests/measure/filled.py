"""Fills an archive of any size with claims of parsed articles under other names and dates."""

import json
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import numpy as np
from pydantic import TypeAdapter

from checker import material
from checker.archive import Archive
from checker.config import Config
from checker.interfaces import Meta
from checker.models import Article, Claim
from checker.readers import read_paths

_CLAIMS = TypeAdapter(tuple[Claim, ...])
NOISE = 0.03   # of each component; those of a unit vector of 384 dimensions are near 0.05


def fill(path: Path, sources: Sequence[Path], wanted: int) -> int:
    """Make an archive of at least ``wanted`` claims; returns the number of articles."""
    embedder = material.make_embedder(Config())
    ready = []
    for article in read_paths(sources, Meta()):
        found = material.extract([article], material.silent)
        ready.append((article, found, embedder.encode([claim.statement for claim in found])))
    rng, count, number = np.random.default_rng(1), 0, 0
    with Archive(path, create=True) as archive:
        archive.query("PRAGMA synchronous = OFF")   # a made archive may be lost
        while count < wanted:
            article, found, vectors = ready[number % len(ready)]
            copy, claims = _renamed(article, found, number)
            turned = vectors + rng.normal(scale=NOISE, size=vectors.shape).astype(np.float32)
            turned /= np.linalg.norm(turned, axis=1, keepdims=True)
            archive.put_article(copy, claims, turned, material.stamp(embedder))
            count, number = count + len(claims), number + 1
    return number


def _renamed(article: Article, found: tuple[Claim, ...], number: int) -> tuple[Article, tuple[Claim, ...]]:
    """Return a copy with names of its own: each capitalised name of the story gets a number for an ending."""
    day = date(2024, 1, 1) + timedelta(days=number % 700)
    copy = article.model_copy(update={"document": f"made/{number}.md", "published": day})
    names = {mention.key for claim in found for mention in claim.mentions}
    rows = json.loads(_CLAIMS.dump_json(found))
    for row in rows:
        row["document"], row["id"] = copy.document, row["id"].replace(article.document, copy.document)
        for slot in (*row["mentions"], row["subject"], row["object"]):
            if slot and slot["key"] in names:
                slot["key"] = f"{slot['key']} {number // 3}"
    return copy, _CLAIMS.validate_json(json.dumps(rows))
