"""Read stories told by several desks: their labelled passages, and what neither confirms nor denies the other.

In whole articles nearly every pair of sentences is of one story and of two matters; pairs written singly lack these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations, product
from pathlib import Path
from typing import Any

import yaml

from training.pairs import Example, label_code

# Ends of sentences in edited prose; initials and "Mr." do not end one.
_END = re.compile(r"(?<![A-Z]\.)(?<!\b(?:Mr|Ms|Dr|St)\.)(?<=[.!?”])\s+(?=[A-Z“])")
_LONG = re.compile(r"\w{5,}")
_ENOUGH = 5    # words of a sentence; headings and cries are not judged


def read(folder: Path, update: str = "contradiction") -> list[Example]:
    """Return the pairs of sentences of all stories (*.yaml), each in both orders."""
    found: list[Example] = []
    for path in sorted(folder.glob("*.yaml")):
        story = yaml.safe_load(path.read_text(encoding="utf-8"))
        pairs = dict.fromkeys(_near(story), "unrelated") | dict(_labelled(story))
        found += [Example(*pair, label_code({"label": label}, update), "stories") for pair, label in pairs.items()]
    return found


def sentences(text: str) -> list[str]:
    """Return the sentences of an article without its line breaks."""
    paragraphs = (" ".join(part.split()) for part in text.split("\n\n"))
    return [sentence for paragraph in paragraphs for sentence in _END.split(paragraph) if sentence]


def _labelled(story: dict[str, Any]) -> Iterator[tuple[tuple[str, str], str]]:
    texts = {article["id"]: sentences(article["text"]) for article in story["articles"]}
    for entry in (*(story["compatible"] or ()), *(story["conflicts"] or ())):
        for one, other in product(entry["one"], entry["other"]):
            first, second = _around(one, texts), _around(other, texts)
            yield (first, second), entry.get("verdict", "compatible")
            yield (second, first), entry.get("verdict", "compatible")


def _around(side: dict[str, str], texts: dict[str, list[str]]) -> str:
    """Return the whole sentence of a passage, which is what the judge is shown."""
    told = " ".join(side["text"].split())
    return next((sentence for sentence in texts[side["article"]] if told in sentence), told)


def _near(story: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of sentences of two articles that share a longer word, both ways."""
    for one, other in permutations(story["articles"], 2):
        for first, second in product(sentences(one["text"]), sentences(other["text"])):
            if min(len(first.split()), len(second.split())) >= _ENOUGH and _words(first) & _words(second):
                yield first, second


def _words(sentence: str) -> set[str]:
    return set(_LONG.findall(sentence.casefold()))
