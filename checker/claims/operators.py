"""What acts on one word of a clause from beside it: negators, auxiliaries, conditions, question words."""

from dataclasses import dataclass
from typing import Any

from checker.claims.lexicon import words
from checker.models import Modality

_CLOSING = frozenset("\"'”’)»\n ")
ARGUMENTS = ("nsubj", "nsubjpass", "dobj", "attr", "oprd", "dative")


@dataclass(frozen=True)
class Local:
    """What stands beside a word: ``flips`` negations, ``modality`` or None, ``asks`` (it is open), in words."""

    flips: int
    modality: Modality | None
    asks: bool
    trace: tuple[str, ...]


def read_local(token: Any, reported: bool) -> Local:
    """Read the operators on a token. ``reported``: it stands under a verb of speech in the past."""
    negators = find_negators(token)
    modality, asks = _asking(token)
    if modality is None:
        modality = _conditional(token) or _modal(token, reported, bool(negators))
    trace = tuple(f"{word.text!r} negates {token.text!r}" for word in negators)
    return Local(len(negators), modality, asks, (*trace, *([f"{token.text!r}: {modality}"] if modality else [])))


def find_negators(token: Any) -> list[Any]:
    """Return the words that negate the clause of a token: not, never, nobody, no plan, under no circumstances."""
    found = [word for child in token.children if (word := _negator(child)) is not None]
    return found + _carried(token)


def _carried(token: Any) -> list[Any]:
    """Return the "nor" that negates a further verb: "neither signed nor paid", "nor did he pay"."""
    return [child for child in token.head.children if token.dep_ == "conj" and child.lower_ == "nor"
            and child.dep_ == "cc" and child.i < token.i][-1:]


def _negator(child: Any) -> Any | None:
    closed = words("operators")
    if child.dep_ == "cc" and child.lower_ == "nor" and any(word.dep_ == "conj" for word in child.head.children):
        return None   # it negates the verb after it
    if child.dep_ == "preconj" and child.head.dep_ in ARGUMENTS:
        return None   # "approved neither the bridge nor the tunnel": it negates the verb, once
    if child.dep_ == "neg" or child.lower_ in closed["negative_adverbs"]:
        return None if _cancelled(child) else child
    if child.dep_ == "advmod" and child.lower_ in ("longer", "more"):
        return next((word for word in child.children if word.lower_ in ("no", "not")), None)
    if child.dep_ == "advmod" and child.lower_ in closed["failing_adverbs"] and child.head.pos_ == "VERB":
        return child
    if child.dep_ in ARGUMENTS:
        return negative_argument(child)
    return _negative_phrase(child)


def _negative_phrase(child: Any) -> Any | None:
    """Return what negates a clause from a phrase: "was opposed by nobody", "under no circumstances"."""
    if child.dep_ == "agent":
        return next((word for noun in child.children if (word := negative_argument(noun)) is not None), None)
    return _negative_adjunct(child) if child.dep_ == "prep" else None


def _cancelled(negator: Any) -> bool:
    after = negator.nbor(1).lower_ if negator.i + 1 < len(negator.doc) else ""
    return after in words("operators")["not_negating"]


def negative_argument(token: Any) -> Any | None:
    """Return the word that makes an argument negative ("nobody", "no deal", "not one house"), or None."""
    closed = words("operators")
    if token.lower_ in closed["negative_pronouns"]:
        return token
    wanted = closed["negative_determiners"] | closed["negative_adverbs"]
    for child in token.children:
        if child.lower_ in wanted and child.dep_ in ("det", "neg", "preconj", "advmod"):
            return None if _cancelled(child) else child
        if child.dep_ in ("nummod", "det") and any(w.dep_ == "neg" or w.lower_ in wanted for w in child.children):
            return child   # "not one house", "hardly a shop"
    return None


def _negative_adjunct(preposition: Any) -> Any | None:
    for noun in preposition.children:
        if noun.lower_ in words("operators")["negative_adjuncts"]:
            return next((word for word in noun.children if word.lower_ == "no"), None)
    return None


def _asking(token: Any) -> tuple[Modality | None, bool]:
    if any(child.lower_ in words("operators")["asking"] and child.i < token.i for child in token.children):
        return "question", True
    if token.dep_ == "ccomp" and any(child.lower_ == "if" and child.dep_ == "mark" for child in token.children):
        return "question", True
    return None, False


def is_question(sentence: Any) -> bool:
    """Return whether a sentence asks: it ends with a question mark, closing quotation marks aside."""
    closing = next((token for token in reversed(sentence) if token.text not in _CLOSING), None)
    return closing is not None and str(closing.text).endswith("?")


def _conditional(token: Any) -> Modality | None:
    marks = words("operators")["conditional_marks"]
    if token.dep_ == "advcl" and _opens_with(token, marks):
        return "condition"
    for child in token.children:
        if child.dep_ == "advcl" and _opens_with(child, marks) and token.tag_ != "VBD":
            return "condition"
        if child.lower_ in ("provided", "providing") and child.dep_ in ("advcl", "prep", "acl") and child.i > token.i:
            return "condition"
        if child.dep_ in ("prep", "acomp", "advmod") and _conditional_phrase(child, token):
            return "condition"
    return _until(token)


def _opens_with(clause: Any, marks: frozenset[str]) -> bool:
    opening = [child for child in clause.children if child.i < clause.i and child.dep_ in ("mark", "advmod", "prep")]
    concessive = words("operators")["concessive"]
    if any(word.lower_ in concessive or word.nbor(-1).lower_ in concessive for word in opening if word.i):
        return False
    return any(word.lower_ in marks for word in opening) or _as_long_as(clause)


def _as_long_as(clause: Any) -> bool:
    return any(child.lower_ in ("long", "soon") and child.i < clause.i for child in clause.children)


def _conditional_phrase(child: Any, token: Any) -> bool:
    closed = words("operators")
    if child.lower_ in closed["conditional_adjectives"]:
        return any(str(word.lower_) in ("to", "on", "upon") for word in child.children)
    future = any(word.dep_ == "aux" and word.lower_ in closed["will"] | closed["would"] for word in token.children)
    return future and child.i < token.i and str(child.lower_) in closed["conditional_prepositions"]


def _until(token: Any) -> Modality | None:
    """ "will not talk until the troops leave" is a condition; "was closed until May" is not."""
    closed = words("operators")
    ahead = any(child.lower_ in closed["will"] | closed["would"] for child in token.children)
    until = any(child.dep_ == "advcl" and _opens_with(child, frozenset({"until", "till"})) for child in token.children)
    return "condition" if ahead and until and find_negators(token) else None


def _modal(token: Any, reported: bool, negated: bool) -> Modality | None:
    closed = words("operators")
    for aux in (child.lower_ for child in token.children if child.dep_ in ("aux", "auxpass") and child.i < token.i):
        if aux in closed["will"]:
            return "plan"
        if aux in closed["would"]:
            return "plan" if reported or negated or token.lemma_ in closed["polite"] else "condition"
        if negated and aux in closed["able"]:
            return None
        if aux in closed["possible"]:
            return "possibility"
        if aux in closed["due"]:
            return "wish"
    return None
