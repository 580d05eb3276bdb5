"""Passages on like subjects that name the same people and places and yet have nothing to do with each other.

In whole articles nearly every pair is of this sort; a judge that has only seen pairs about one event takes
them for contradictions. The names of one passage are put into another of another story; the same exchange is
made in labelled pairs, so that an odd name gives no label away.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from checker.claims.components import Pipeline
from checker.embedding.minilm import MiniLM
from training.made_frames import Made
from training.pairs import FIELDS, news_label, read_rows

SORTS = ("PERSON", "ORG", "GPE", "NORP", "FAC")
# Ranks of the passages taken: the very nearest may be about one thing once the names agree.
NEAREST, FURTHEST = 4, 40


@dataclass(frozen=True)
class Passage:
    """A passage with its names by sort, and the row that it comes from."""

    row: str
    text: str
    names: dict[str, tuple[str, ...]]


def passages(rows: Sequence[dict[str, str]], language: Pipeline) -> list[Passage]:
    """Parse both sides of the rows."""
    texts = [(row[side], row["id"]) for row in rows for side in ("a", "b")]
    found = []
    docs = language.pipe(text for text, _ in texts)
    for doc, (_, row) in zip(docs, texts, strict=True):
        names: dict[str, tuple[str, ...]] = {}
        for entity in doc.ents:
            if entity.label_ in SORTS and len(entity.text) > 2:
                names[entity.label_] = (*names.get(entity.label_, ()), entity.text)
        found.append(Passage(row, doc.text, names))
    return found


def named_like(rng: random.Random, one: Passage, other: Passage) -> str | None:
    """Return the other passage with one or two of its names exchanged for names of the first; None if none fits."""
    told, sorts = other.text, [sort for sort in SORTS if sort in one.names and sort in other.names]
    for sort in rng.sample(sorts, min(len(sorts), rng.choice([1, 1, 2]))):
        told = told.replace(rng.choice(other.names[sort]), rng.choice(one.names[sort]))
    return told if told != other.text else None


def like_it(texts: Sequence[str]) -> np.ndarray:
    """Return, for each text, the rows of those of middling nearness, shape (texts, FURTHEST - NEAREST)."""
    vectors = MiniLM().encode(texts)
    order = np.argsort(-(vectors @ vectors.T), axis=1, kind="stable")
    return np.asarray(order[:, NEAREST:FURTHEST])


def unrelated(rng: random.Random, found: Sequence[Passage], wanted: int) -> Iterator[Made]:
    """Yield about `wanted` pairs of passages of two stories that share a name."""
    near = like_it([passage.text for passage in found])
    for _ in range(wanted):
        row = rng.randrange(len(found))
        one, other = found[row], found[rng.choice(near[row])]
        told = named_like(rng, one, other) if one.row != other.row else None
        if told:
            sides = rng.sample([one.text, told], 2)
            yield sides[0], sides[1], "neutral", "unrelated"


def renamed(
    rng: random.Random, rows: Sequence[dict[str, str]], found: Sequence[Passage], wanted: int
) -> Iterator[Made]:
    """Yield labelled pairs in which a name that both sides have is exchanged for one of another story."""
    for _ in range(wanted):
        row = rng.randrange(len(rows))
        one, two, other = found[2 * row], found[2 * row + 1], rng.choice(found)
        shared = [(sort, name) for sort in SORTS for name in one.names.get(sort, ()) if name in two.text]
        fitting = [(name, new) for sort, name in shared for new in other.names.get(sort, ())]
        if fitting:
            name, new = rng.choice(fitting)
            label = news_label(rows[row], "contradiction")
            yield one.text.replace(name, new), two.text.replace(name, new), label, "renamed"


def make(rng: random.Random, folder: Path, held_out: str, language: Pipeline, wanted: int) -> Iterator[Made]:
    """Yield up to `wanted` pairs of the training fields, half of them unrelated."""
    rows = [row for field in FIELDS if field != held_out for row in read_rows(folder / f"{field}.jsonl")]
    found = passages(rows, language)
    yield from unrelated(rng, found, wanted // 2)
    yield from renamed(rng, rows, found, wanted // 2)
