"""Deny a sentence by its grammar, or take its denial back."""

from __future__ import annotations

import random

from spacy.tokens import Doc, Token

from training.inflect import verb
from training.texts import sections

# What a "not" at the verb would not deny as a whole: it would only change the reach (Horn 2001, chapter 4).
QUANTIFIERS = frozenset(" ".join(sections("grammar.txt")["quantifiers"]).split())
CLAUSES = frozenset(["advcl", "conj", "parataxis", "ccomp", "csubj"])
SHORT = {"will": "won't", "can": "cannot", "is": "isn't", "are": "aren't", "was": "wasn't", "were": "weren't",
         "has": "hasn't", "have": "haven't", "had": "hadn't", "did": "didn't", "does": "doesn't", "do": "don't",
         "would": "wouldn't", "could": "couldn't", "should": "shouldn't"}
DO = {"VBD": "did", "VBZ": "does", "VBP": "do"}


def opposite(rng: random.Random, doc: Doc) -> str | None:
    """Return the denial of a plain one-clause sentence, or of a denied one the plain form; None if not sure."""
    roots = [token for token in doc if token.dep_ == "ROOT"]
    if len(roots) != 1 or roots[0].pos_ not in {"VERB", "AUX"} or doc[-1].text in {"?", '"'}:
        return None
    root = roots[0]
    if any(child.dep_ in CLAUSES for child in root.children):
        return None
    nots = [child for child in root.children if child.dep_ == "neg" and child.lower_ in {"not", "n't"}]
    others = {token.lower_ for token in doc} & QUANTIFIERS
    if others or sum(token.dep_ == "neg" for token in doc) > len(nots):
        return None
    return asserted(root, nots[0]) if nots else denied(rng, root)


def denied(rng: random.Random, root: Token) -> str | None:
    """Deny a plain clause at its first auxiliary, at `be`, or with `do`."""
    first = first_auxiliary(root)
    if first is None and root.lemma_ != "be":
        return with_do(rng, root)
    place = first or root
    if place.tag_ not in {"MD", "VBD", "VBZ", "VBP"} or place.lower_ not in SHORT:
        return None   # "may not" and "must not" are no denials of "may" and "must"
    ways = [place.text + " not"]
    if place.lower_ in SHORT and place.is_lower:
        ways.append(SHORT[place.lower_])
    return replaced(place, rng.choice(ways))


def with_do(rng: random.Random, root: Token) -> str | None:
    """Deny a clause without auxiliary; now and then by `never` or `failed to`."""
    if root.tag_ not in DO:
        return None
    helper, base = DO[root.tag_], root.lemma_.lower()
    ways = [f"{helper} not {base}"] * 4 + [f"{helper}n't {base}"] * 2
    ways += [f"never {root.text}"] * 2 if root.tag_ == "VBD" else []
    return replaced(root, rng.choice(ways))


def asserted(root: Token, word: Token) -> str | None:
    """Drop `not`; a bare `do` goes with it."""
    first = first_auxiliary(root)
    if first is None or first.lemma_ != "do":
        before = word.nbor(-1)
        whole = {"ca": "can", "wo": "will"}.get(before.lower_, before.text)
        return joined(root.doc, {word.i: "", before.i: whole})
    if first.i > root.i or first.lower_ not in DO.values():
        return None
    tag = {helper: tag for tag, helper in DO.items()}[first.lower_]
    return joined(root.doc, {first.i: "", word.i: "", root.i: verb(root.lemma_.lower(), tag)})


def first_auxiliary(root: Token) -> Token | None:
    """Return the first auxiliary of a verb."""
    return next((child for child in root.lefts if child.dep_ in {"aux", "auxpass"}), None)


def replaced(token: Token, text: str) -> str:
    """Return the sentence with one token exchanged."""
    return joined(token.doc, {token.i: text})


def joined(doc: Doc, changes: dict[int, str]) -> str:
    """Return the text of a doc with some tokens exchanged, dropped ones with their space."""
    parts = []
    for token in doc:
        text = changes.get(token.i, token.text)
        if text or token.i not in changes:
            parts.append(text + token.whitespace_)
        elif parts and not parts[-1].endswith(" "):
            parts[-1] += token.whitespace_   # "is" + "n't "
    told = "".join(parts)
    return told[0].upper() + told[1:]
