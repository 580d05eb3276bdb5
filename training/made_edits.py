"""Pairs one small edit away from labelled ones, the new label by logic: the words of an edit serve on either side.

If p entails h, p contradicts not-h and every opposite of h, and entails what h entails; if p contradicts h, p
entails not-h. So "not" and opposites stand in entailments too (Kaushik et al. 2020 on why).
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator
from itertools import tee
from pathlib import Path

from spacy.tokens import Doc

from checker.claims.components import Pipeline
from training import names
from training.dressing import lowered
from training.made_frames import Made
from training.negation import opposite
from training.pairs import FIELDS, SAME_FACT, read_rows
from training.swaps import opposites, swapped, synonyms
from training.texts import sections

FRAMINGS = sections("framings.txt")
FLIP = {"contradiction": "entailment", "entailment": "contradiction"}
LONGEST = 18   # words of a statement: the grammar of longer ones is less sure
SIMPLE = {"snli_dev", "mnli_dev_m", "vitaminc_real_train70", "tenp_base_train", "fever_dev_3way"}
# A count: no year, no part of a longer figure, no ordinal.
NUMBER = re.compile(
    r"(?<![\d.,])(?!(?:19|20)\d\d\b)(\d{2,3}|\d{1,3},\d{3}|\d{4,6})(?![\d.,]*\d)(?! ?(?:st|nd|rd|th)\b)"
)
Edit = tuple[str, str] | None


class Editor:
    """Makes edits of parsed statements."""

    def __init__(self, rng: random.Random, language: Pipeline) -> None:
        self.rng = rng
        self.language = language
        self.ways = [self.denied, self.denied, self.opposed, self.opposed, self.not_opposed, self.not_opposed,
                     self.renamed, self.framed, self.framed, self.counted]

    def edit(self, doc: Doc, label: str) -> Edit:
        """Return an edited statement and what its label is now."""
        return self.rng.choice(self.ways)(doc, label)

    def denied(self, doc: Doc, label: str) -> Edit:
        """Deny the statement."""
        told = opposite(self.rng, doc)
        return (told, FLIP[label]) if told else None

    def opposed(self, doc: Doc, label: str) -> Edit:
        """Put an opposite: what contradicted before may then be anything."""
        told = swapped(self.rng, doc, opposites()) if label == "entailment" else None
        return (told, "contradiction") if told else None

    def not_opposed(self, doc: Doc, label: str) -> Edit:
        """Deny an opposite: follows from the statement."""
        told = swapped(self.rng, doc, opposites()) if label == "entailment" else None
        back = opposite(self.rng, self.language(told)) if told else None
        return (back, "entailment") if back else None

    def renamed(self, doc: Doc, label: str) -> Edit:
        """Put a word of the same meaning."""
        told = swapped(self.rng, doc, synonyms())
        return (told, label) if told else None

    def counted(self, doc: Doc, label: str) -> Edit:
        """Tell a number loosely and rightly, or wrongly."""
        found = NUMBER.findall(doc.text)
        if len(found) != 1 or label != "entailment":
            return None
        right = self.rng.random() < 0.5
        value = int(found[0].replace(",", ""))
        told = names.near(self.rng, value) if right else names.away(self.rng, value)
        return NUMBER.sub(told, doc.text), "entailment" if right else "contradiction"

    def framed(self, doc: Doc, label: str) -> Edit:
        """Confirm, deny or leave open the statement, or deny its denial."""
        manner = self.rng.choice(["kept", "denied", "denied", "left"])
        told = opposite(self.rng, doc) if self.rng.random() < 0.5 else doc.text
        if told is None or told.rstrip(" .").endswith("?"):
            return None
        frame = self.rng.choice(FRAMINGS[manner])
        body = frame.replace("{s}", inside(doc, told))
        turned = (manner == "denied") != (told != doc.text)
        return body[0].upper() + body[1:], "neutral" if manner == "left" else FLIP[label] if turned else label


def inside(doc: Doc, told: str) -> str:
    """Return the statement as part of a sentence: its first letter is lowered unless it is that of a name."""
    body = told.rstrip(" .")
    plain = doc[0].pos_ not in {"PROPN", "NOUN", "ADJ", "X"} and not doc[0].ent_type_ and doc[0].text != "I"
    return body[0].lower() + body[1:] if plain else lowered(body)


def statements(rows: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Return the pairs whose second side is short enough, entailments and contradictions only."""
    return [row for row in rows if row[2] in FLIP and 3 < len(row[1].split()) <= LONGEST]


def from_nli(path: Path) -> list[tuple[str, str, str]]:
    """Return short premises and hypotheses of the plainer sources."""
    rows = (r for r in read_rows(path) if r["src"] in SIMPLE and len(r["p"].split()) <= 30)
    return statements((row["p"], row["h"], row["y"]) for row in rows)


def from_news(folder: Path, held_out: str) -> list[tuple[str, str, str]]:
    """Return one fact told twice, from the training fields, either way round."""
    rows = [row for field in FIELDS if field != held_out for row in read_rows(folder / f"{field}.jsonl")]
    same = [row for row in rows if row["label"] == "style" or row["trap"] in SAME_FACT - {"former_ok", "granularity"}]
    sides = [(row["a"], row["b"]) for row in same]
    return statements((a, b, "entailment") for one in sides for a, b in (one, one[::-1]))


def make(rng: random.Random, rows: list[tuple[str, str, str]], language: Pipeline, wanted: int) -> Iterator[Made]:
    """Yield `wanted` edits of the rows; in a third of the cases against the unedited statement itself."""
    editor, made = Editor(rng, language), 0
    source, told = tee(cycle(rng, rows))
    for doc, (first, second, label) in zip(language.pipe(row[1] for row in told), source, strict=False):
        if rng.random() < 0.35:
            first, label = second, "entailment"
        found = editor.edit(doc, label)
        if found and found[0] != first:
            sides = (first, found[0])
            yield *(sides[::-1] if found[1] != "entailment" and rng.random() < 0.5 else sides), found[1], "edit"
            made += 1
        if made == wanted:
            return


def cycle(rng: random.Random, rows: list[tuple[str, str, str]]) -> Iterator[tuple[str, str, str]]:
    """Yield the rows over and over, each time in another order."""
    while rows:
        yield from rng.sample(rows, len(rows))
