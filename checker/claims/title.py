"""Reads a title off its head noun: office, body and status."""

import re
from dataclasses import dataclass
from typing import Any

from checker.claims.offices import fold_office, offices, singular
from checker.claims.parser import Section
from checker.models import Mention, Status
from checker.text.fold import fold

_FIELD = frozenset({
    "minister", "secretary", "commissioner", "spokesman", "spokeswoman", "spokesperson", "director", "chief",
    "professor", "head", "adviser", "advisor",
})
_SPEAKS = frozenset({"minister", "secretary", "commissioner", "spokesman", "spokeswoman", "spokesperson"})
_LEFT_TAGS = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "HYPH", "AFX", "VBN", "VBG", "POS"})
_LEFT_WORDS = frozenset({"then", "now", "late", "ex"})
_EX = re.compile(r"^(?:ex|then|former)-", re.IGNORECASE)


@dataclass(frozen=True)
class Title:
    """An office as a phrase gives it, at tokens ``first`` to ``last``."""

    first: int
    last: int
    office: str
    body: str
    status: Status


def read_title(
    section: Section, head: Any, mentions: tuple[Mention, ...], status: Status | None = None
) -> Title | None:
    """Return the title that a noun heads, with the modifiers to its left and its "of" phrase."""
    left = _modifiers(head)
    words = [token for token in left if _part_of_name(token, section, mentions)]
    body = next((key for token in reversed(left) if (key := _body(section, token, mentions))), "")
    body = body or _owner(head)
    field, of_body, last = _of(section, head, mentions)
    found = status or _around(left[0] if left else head, head, last) or _status(left, head)
    whole = _whole(head)
    if whole:
        name = " ".join([*(_plain(token) for token in words), whole])
        return Title((left[0] if left else head).i, head.i + len(whole.split()) - 1, fold_office([name]), body, found)
    office = fold_office([_plain(token) for token in words] + [_plain(head, singular(head))], field)
    first = left[0].i if left else head.i
    return Title(first, max(last, _suffix(head)), office, of_body or body, found)


def _owner(head: Any) -> str:
    """Return the key of a body that the recogniser missed: "Nostoma's chief executive"."""
    owner = next((child for child in head.children if child.dep_ == "poss"), None)
    return _proper(owner) if owner is not None else ""


def _whole(head: Any) -> str:
    """Return "secretary of state" if the words from the head on are such an office, else ""."""
    doc = head.doc
    for words in offices().whole:
        length = len(words.split())
        if doc[head.i : head.i + length].text.lower() == words:
            return words
    return ""


def _around(first: Any, head: Any, last: int) -> Status | None:
    """Return what stands beside a title: "once the president's adviser", "chancellor at the time"."""
    doc = head.doc
    before = [token.lower_ for token in doc[max(0, first.i - 2) : first.i]]
    if {"once", "formerly", "previously"} & set(before) or before[-2:] == ["the", "one-time"]:
        return "former"
    after = doc[max(last, head.i) + 1 : max(last, head.i) + 4].text.lower()
    return "then" if after.startswith(("at the time", "in those days", "at that time")) else None


def _modifiers(head: Any) -> list[Any]:
    """Return the tokens left of the head that belong to its phrase, in order."""
    doc, at = head.doc, head.i
    while at > 0:
        word = doc[at - 1]
        joined = word.tag_ in _LEFT_TAGS or word.lower_ in _LEFT_WORDS
        if not joined or (word.ent_type_ in ("PERSON", "DATE") and word.tag_ != "POS"):
            break
        at -= 1
    return [doc[i] for i in range(at, head.i)]


def _status(left: list[Any], head: Any) -> Status:
    known = offices().status
    after = head.doc[head.i + 1 : head.i + 3]
    for token in [*after]:
        if token.lower_ in ("elect", "designate") and token.i == _suffix(head):
            return known[str(token.lower_)]
    for token in left:
        prefix = _EX.match(token.text)
        word = prefix.group().rstrip("-").lower() if prefix else token.lower_
        if word in known:
            return known[word]
    prefix = _EX.match(head.text)
    return known[prefix.group().rstrip("-").lower()] if prefix else "current"


def _suffix(head: Any) -> int:
    """Return the index of "elect" in "president-elect", else of the head."""
    doc = head.doc
    for at in (head.i + 2, head.i + 1):
        between = doc[head.i + 1].text if head.i + 1 < len(doc) else ""
        if at < len(doc) and doc[at].lower_ in ("elect", "designate") and (at == head.i + 1 or between == "-"):
            return int(at)
    return int(head.i)


def _part_of_name(token: Any, section: Section, mentions: tuple[Mention, ...]) -> bool:
    """Return whether a modifier belongs to the office's name: no status word, body, possessive or praise."""
    if token.lower_ in offices().status or token.lower_ == "now" or _EX.match(token.text):
        return False
    if token.tag_ in ("POS", "HYPH", "NNS"):
        return False
    following = token.nbor(1)
    if following.tag_ == "POS" or _body(section, token, mentions):
        return False
    return token.pos_ in ("NOUN", "PROPN") or token.lower_ in _ADJECTIVES


_ADJECTIVES = frozenset({
    "foreign", "prime", "deputy", "chief", "vice", "general", "first", "assistant", "associate", "executive",
    "managing", "financial", "permanent", "special", "senior", "junior", "interior", "public", "private",
    "parliamentary", "artistic", "technical", "medical", "scientific", "presidential", "attorney",
    "vice-presidential", "lord", "national", "regional", "federal", "independent", "honorary", "shadow",
    "non-executive", "commercial", "legal", "military", "political",
})


def _body(section: Section, token: Any, mentions: tuple[Mention, ...]) -> str:
    """Return the key of the body or place that a token is part of, or ""."""
    if not token.text[:1].isupper() or token.lower_ in offices().fields:
        return ""
    at = section.flat.starts[token.idx]
    for mention in mentions:
        if mention.start <= at < mention.end and mention.kind in ("body", "place"):
            return mention.key
    return fold(token.text) if token.ent_type_ in ("NORP", "GPE", "ORG") else ""


def _of(section: Section, head: Any, mentions: tuple[Mention, ...]) -> tuple[str, str, int]:
    """Return the field ("finance"), the body, and the last token of the "of" phrase after a head."""
    field, body, last = "", "", head.i
    for child in head.children:
        if child.dep_ == "prep" and child.lower_ in ("of", "for", "at", "to") and child.i > head.i:
            for inner in child.children:
                if inner.dep_ == "pobj":
                    found = _named(section, inner, mentions) or _proper(inner)
                    if found:
                        body = body or found
                    elif child.lower_ in ("of", "for") and _is_field(head, inner):
                        field = field or _field(inner)
                    last = max(last, inner.i) if found or field else last
    return field, body, last


def _is_field(head: Any, noun: Any) -> bool:
    """Return whether "of X" names the field: "minister of the interior", "head of security", but no body
    ("head of the agency")."""
    if singular(head) not in _FIELD:
        return False
    return singular(head) in _SPEAKS or not any(child.dep_ in ("det", "poss") for child in noun.children)


def _named(section: Section, noun: Any, mentions: tuple[Mention, ...]) -> str:
    words = [token for token in noun.subtree if token.i <= noun.i]
    return next((key for token in reversed(words) if (key := _body(section, token, mentions))), "")


def _proper(noun: Any) -> str:
    """Return the key of a body that the recogniser missed: "managing director of Norrland Rail"."""
    words = [token.text for token in noun.subtree if token.dep_ == "compound" and token.head.i == noun.i] + [noun.text]
    known = noun.lower_ in offices().fields or noun.ent_type_ == "DATE"
    return fold(" ".join(words)) if noun.tag_ in ("NNP", "NNPS") and not known else ""


def _field(noun: Any) -> str:
    words = [token.lower_ for token in noun.lefts if token.dep_ in ("compound", "amod")] + [noun.lower_]
    return " ".join(words)


def _plain(token: Any, word: str | None = None) -> str:
    return _EX.sub("", word or str(token.lower_))
