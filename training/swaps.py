"""Exchange one word of a sentence for its opposite or for a word of its meaning, by the rules' own lexicons."""

from __future__ import annotations

import random
from functools import cache

from spacy.tokens import Doc, Token

from checker.data import load_yaml, rules_folder
from training.inflect import form
from training.negation import replaced
from training.texts import sections

POS = {"verbs": "VERB", "adjectives": "ADJ", "nouns": "NOUN"}
# Verbs whose meaning hangs on what follows: no other word fits in all their places.
LIGHT = frozenset(" ".join(sections("grammar.txt")["light"]).split())
Words = dict[tuple[str, str], list[str]]


@cache
def opposites() -> Words:
    """Return, for each (part of speech, lemma), the words that cannot be true with it."""
    found: Words = {}
    for part, pairs in lexicon("antonyms").items():
        for key in pairs if part in POS else ():
            sides = [[word.strip() for word in side.split(",")] for side in key.split(" / ")]
            for here, there in (sides, sides[::-1]):
                for word in here:
                    found.setdefault((POS[part], word), []).extend(w for w in there if " " not in w)
    return found


@cache
def synonyms() -> Words:
    """Return, for each (part of speech, lemma), the words that can replace it."""
    found: Words = {}
    for part, groups in lexicon("synonyms").items():
        for group in groups if part in POS else ():
            words = [word.strip() for word in group.split(",")]
            for word in words:
                found.setdefault((POS[part], word), []).extend(w for w in words if w != word and " " not in w)
    return found


def lexicon(name: str) -> dict[str, list[str]]:
    """Read a lexicon of the rules."""
    told: dict[str, list[str]] = load_yaml(rules_folder() / "lexicons" / f"{name}.yaml")
    return told


def swapped(rng: random.Random, doc: Doc, words: Words) -> str | None:
    """Return the sentence with one of its words exchanged; None if it has none that can be."""
    places = [token for token in doc if words.get((token.pos_, token.lemma_.lower())) and changeable(token)]
    if not places:
        return None
    place = rng.choice(places)
    word = form(rng.choice(words[place.pos_, place.lemma_.lower()]), place.tag_)
    return with_article(place, word.capitalize() if place.text[0].isupper() else word)


def changeable(token: Token) -> bool:
    """Return whether the word stands alone: in no name, with no particle, measure or comparison of its own."""
    own = {child.dep_ for child in token.children} & {"prt", "npadvmod", "neg", "nummod"}
    beside = token.doc[max(0, token.i - 1) : token.i + 2].text
    if token.ent_type_ or token.dep_ == "compound" or own or "-" in beside:
        return False
    if token.pos_ == "ADJ" and token.dep_ not in {"acomp", "oprd", "attr", "ROOT"}:
        return False   # "convicted men" and "cleared men" may both be there
    return token.tag_ not in {"JJR", "JJS"} and not (token.pos_ == "VERB" and token.lemma_ in LIGHT)


def with_article(place: Token, word: str) -> str:
    """Return the sentence with the word in place and "a" or "an" before it as its first letter asks."""
    told = replaced(place, word)
    if place.i and place.nbor(-1).lower_ in {"a", "an"}:
        article = "an" if word[0].lower() in "aeiou" else "a"
        for wrong in ("a", "an", "A", "An"):
            fitting = article.capitalize() if wrong[0] == "A" else article
            told = told.replace(f"{wrong} {word}", f"{fitting} {word}")
    return told
