"""Folds offices: "chairwoman" and "chairman" are a chair, "Minister for Health" is a health minister."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from checker.data import load_yaml, rules_folder
from checker.models import Status


@dataclass(frozen=True)
class Offices:
    """The lexicon of offices, as ``rules/lexicons/offices.yaml`` has it."""

    heads: frozenset[str]
    folded: dict[str, str]
    verbs: dict[str, str]
    areas: dict[str, str]
    whole: frozenset[str]
    fields: frozenset[str]
    status: dict[str, Status]
    posts: dict[str, str]


@lru_cache(maxsize=1)
def offices() -> Offices:
    """Return the lexicon of offices."""
    raw = load_yaml(rules_folder() / "lexicons" / "offices.yaml")
    folded = {form: name for name, forms in raw["same"].items() for form in forms}
    status: dict[str, Status] = dict.fromkeys(raw["former"], "former")
    for name, words in raw["status"].items():
        status.update(dict.fromkeys(words, name))
    heads = frozenset(raw["heads"]) | {form for form in folded if " " not in form}
    verbs = {verb: office for office, lemmas in raw["leads"].items() for verb in lemmas}
    whole, fields = frozenset(raw["whole"]), frozenset(raw["fields"])
    return Offices(heads, folded, verbs, raw["areas"], whole, fields, status, raw["posts"])


def is_office(token: Any) -> bool:
    """Return whether a token can head an office."""
    return token.pos_ in ("NOUN", "PROPN", "ADJ") and singular(token) in offices().heads


def is_post(token: Any) -> bool:
    """Return whether a noun is an office by the name of the post: "the presidency", "the chairmanship"."""
    return str(token.lemma_).lower() in offices().posts


def singular(token: Any) -> str:
    """Return the token in lower-case singular; the parser leaves capitalised plurals alone ("Presidents")."""
    lemma = str(token.lemma_).lower()
    lemma = offices().posts.get(lemma, lemma)
    if lemma not in offices().heads and lemma.endswith("s") and lemma[:-1] in offices().heads:
        return lemma[:-1]
    return lemma


def fold_office(words: list[str], field: str = "") -> str:
    """Return the folded name of an office: its words in lower case, and the field of "minister of FIELD"."""
    name = " ".join(word.lower() for word in words if word != "-").replace("vice- ", "vice ")
    field = offices().areas.get(field.lower(), field.lower())
    whole = f"{field} {name}".strip()
    for form, folded in sorted(offices().folded.items(), key=lambda item: -len(item[0])):
        if whole == form or whole.endswith(f" {form}"):
            whole = f"{whole[: len(whole) - len(form)]}{folded}"
            break
    for form, folded in offices().areas.items():
        whole = f"{folded}{whole[len(form) :]}" if whole.startswith(f"{form} ") else whole
    return whole
