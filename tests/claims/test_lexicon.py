"""Every entry of the lexicons comes out as its example says."""

from functools import lru_cache
from typing import Any

import pytest

from checker.claims.lexicon import FILES, entries
from checker.claims.parser import parser
from checker.claims.stance import Stance, read_stance
from checker.data import load_yaml, rules_folder


def cases() -> list[tuple[str, str, str, str]]:
    """Return (id, sentence, polarity, modality) of every example; modality "" where negation may change it."""
    found = []
    for name in FILES:
        for group in load_yaml(rules_folder() / "lexicons" / f"{name}.yaml")["groups"]:
            positive, negative = group["signature"]
            found += [(f"{name}-{p}", s, positive, group.get("modality", "fact")) for p, s in group["entries"].items()]
            found += [(f"{name}-not-{group['class']}", s, negative, "") for s in group["negated"]]
    return found


@lru_cache(maxsize=1)
def readings() -> dict[str, Stance]:
    """Parse all examples in one batch."""
    sentences = [case[1] for case in cases()]
    docs: Any = parser().pipe(sentences, batch_size=128)
    return {s: read_stance(next(iter(doc.sents)).root) for s, doc in zip(sentences, docs, strict=True)}


@pytest.mark.parametrize(("sentence", "polarity", "modality"), [pytest.param(*c[1:], id=c[0]) for c in cases()])
def test_example_comes_out_as_the_signature_says(sentence: str, polarity: str, modality: str) -> None:
    """The example of an entry has the polarity of its signature and the modality of its group."""
    stance = readings()[sentence]

    assert (polarity, modality or stance.modality) == (stance.polarity, stance.modality)


def test_lexicons_hold_several_hundred_entries() -> None:
    """The engine rests on data, not on a handful of verbs."""
    assert sum(map(len, entries().values())) > 800
