"""Families, synonyms and opposites; each line of the antonym lexicon with its two sentences."""

from functools import lru_cache
from typing import Any

import pytest

from checker.claims.lexicon import lemma
from checker.claims.parser import parser
from checker.data import load_yaml, rules_folder
from checker.kinds.lexical import alike, meaning, opposed, stem


def lines() -> list[tuple[str, str]]:
    """Return every line of the antonym lexicon with its two sentences."""
    groups = load_yaml(rules_folder() / "lexicons" / "antonyms.yaml")
    return [(line, sentences) for group in groups.values() for line, sentences in group.items()]


@lru_cache(maxsize=1)
def words_of() -> dict[str, set[str]]:
    """Return stems of the words of every example sentence, particles joined; parsed in one batch."""
    sentences = [sentence for _, pair in lines() for sentence in pair.split(" / ")]
    docs: Any = parser().pipe(sentences, batch_size=128)
    return {sentence: _words(doc) for sentence, doc in zip(sentences, docs, strict=True)}


def _words(doc: Any) -> set[str]:
    single = [form for token in doc for form in (lemma(token), token.lower_)]
    joined = [f"{lemma(token)} {child.lower_}" for token in doc for child in token.children]
    return {stem(word) for word in (*single, *joined)}


@pytest.mark.parametrize(("line", "sentences"), lines())
def test_antonyms_stand_in_their_sentences(line: str, sentences: str) -> None:
    """Each side of a line is used in its own sentence."""
    found = [
        any(stem(word) in words_of()[sentence] for word in side.split(", "))
        for side, sentence in zip(line.split(" / "), sentences.split(" / "), strict=True)
    ]

    assert [True, True] == found


@pytest.mark.parametrize("line", [line for line, _ in lines()])
def test_all_words_of_a_line_exclude_one_another(line: str) -> None:
    """Every word of one side is opposed to every word of the other, both ways round."""
    left, right = (side.split(", ") for side in line.split(" / "))

    assert all(opposed(one, other) and opposed(other, one) for one in left for other in right)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("guarantee", "assurance", True),
        ("sale", "sell", True),
        ("withdrawal", "withdraw", True),
        ("resign", "step down", True),
        ("closure", "close", True),
        ("membership", "guarantee", False),
        ("ration", "rat", False),
        ("bridge", "tunnel", False),
    ],
)
def test_words_of_one_family_or_meaning_are_alike(a: str, b: str, expected: bool) -> None:
    """A matter keeps its name through nouns, verbs and synonyms."""
    assert expected == alike(a, b) == alike(b, a)


def test_meaning_is_one_name_for_a_family() -> None:
    """Topics of one disagreement are the same whichever words were used."""
    assert meaning("guarantee", "assurance") == meaning("assurance", "guarantees") == "guarantee"


@pytest.mark.parametrize(("a", "b"), [("open", "shut"), ("won", "lost"), ("alive", "dead")])
def test_opposites_are_no_synonyms(a: str, b: str) -> None:
    """What excludes itself is not alike."""
    assert not alike(a, b)
