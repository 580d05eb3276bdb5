"""Wrap a statement as a paper would: who says it, when, with what else."""

from __future__ import annotations

import random
import re

from training.texts import FOLDER, sections

TOLD = sections("dressing.txt")
OPENERS, CLOSERS, SAYERS = TOLD["openers"], TOLD["closers"], TOLD["sayers"]


STARTS = [
    "actions.txt", "actors.txt", "causes.txt", "facts.txt", "frames1.txt", "frames2.txt", "frames3.txt", "quotes.txt",
]
ALSO = ["it", "there", "nobody", "everybody", "asked", "under", "could", "whether", "behind"]


def common_words() -> frozenset[str]:
    """Return the words that the texts use in lower case: safe to lower at a start."""
    text = " ".join((FOLDER / name).read_text(encoding="utf-8") for name in STARTS)
    return frozenset([*ALSO, *(word for word in re.findall(r"[A-Za-z']+", text) if word.islower())])


COMMON = common_words()


def lowered(text: str) -> str:
    """Lower the first letter where it is not that of a name."""
    first = re.match(r"[A-Za-z']+", text)
    plain = first is not None and len(first.group()) > 1 and first.group().lower() in COMMON
    return text[0].lower() + text[1:] if plain or text.startswith("A ") else text


def dressed(rng: random.Random, text: str) -> str:
    """Add an opener or a closer in two of five cases; the label never decides."""
    dice = rng.random()
    body = text.rstrip(".")
    if dice < 0.2 and '"' not in text:
        return f"{rng.choice(OPENERS)} {lowered(text)}".lstrip()
    if dice < 0.4 and text.endswith("."):
        return body + rng.choice(CLOSERS) + "."
    return text


def said(rng: random.Random, text: str, speaker: str) -> str:
    """Put a statement into somebody's mouth."""
    body = text.rstrip(".")
    told = rng.choice(SAYERS).replace("{X}", speaker).replace("{s}", lowered(body)).replace("{S}", body)
    return told[0].upper() + told[1:]
