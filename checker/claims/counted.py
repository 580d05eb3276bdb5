"""Says what a newsroom counts a noun as: "nine bodies", "nine dead" and "nine people died" are all deaths."""

from dataclasses import dataclass, field
from typing import Any

from checker.vocabulary import lexicon, remembered

SUBJECTS = frozenset({"nsubj"})
_INNER = frozenset({"conj", "prep", "pobj", "nummod", "appos", "compound", "quantmod", "nmod", "amod", "npadvmod"})
OBJECTS = frozenset({"dobj", "nsubjpass", "obj"})


@dataclass(frozen=True)
class Families:
    """Families by the word that shows them."""

    nouns: dict[str, str] = field(default_factory=dict)
    subject: dict[str, str] = field(default_factory=dict)
    object: dict[str, str] = field(default_factory=dict)
    adjectives: dict[str, str] = field(default_factory=dict)


@remembered()
def families() -> Families:
    """Return the families of ``rules/lexicons/counted.yaml``; the first family that has a word keeps it."""
    found = Families()
    for row in lexicon("counted"):
        for kind in ("nouns", "subject", "object", "adjectives"):
            for word in row.get(kind, ()):
                getattr(found, kind).setdefault(word, row["family"])
    return found


def family(noun: Any | None, number: Any) -> str:
    """Return the family of a counted noun in its clause: state of the verb first, then the noun itself."""
    word = noun if noun is not None else number
    return _state(word) or (families().nouns.get(word.lemma_.lower(), "") if noun is not None else "")


def noun_family(noun: Any | None) -> str:
    """Return the family that a noun alone shows; "the toll" and "the death toll" count deaths."""
    if noun is None:
        return ""
    return families().nouns.get(noun.lemma_.lower(), "") or families().nouns.get(noun.lower_, "")


def plain_people(noun: Any) -> bool:
    """Return whether a noun says no more than that they are people."""
    return noun.lemma_.lower() in ("person", "people", "other", "man", "life", "individual", "victim")


def _state(word: Any) -> str:
    """Return what the verb or adjective that governs a word says has become of those counted."""
    own = families().adjectives.get(word.lower_)
    if own:
        return own
    following = [token.lower_ for token in word.doc[word.i + 1 : word.i + 4]]
    if word.pos_ == "NUM" and following[:2] == ["of", "the"]:         # "eleven of the injured", whatever the parse
        following = following[2:]
    if word.pos_ == "NUM" and following and following[0] in families().adjectives:
        return families().adjectives[following[0]]
    for child in word.children:
        if child.dep_ in ("amod", "acl", "advmod", "appos") and child.i > word.i - 3:
            found = families().adjectives.get(child.lower_) or _by_object(child)
            if found:
                return found
    return _governed(word)


def _by_object(word: Any) -> str:
    return families().object.get(word.lemma_.lower(), "") if word.tag_ == "VBN" else ""


def _governed(word: Any) -> str:
    verb = governor(word)
    if verb is None:
        return ""
    lemma = verb.lemma_.lower()
    if verb.lower_ == "missing":
        return "missing"
    if lemma == "lose" and any(c.dep_ == "dobj" and c.lemma_.lower() == "life" for c in verb.children):
        return "death" if word.dep_ == "nsubj" else ""
    if word.dep_ in SUBJECTS and _active(verb):
        return families().subject.get(lemma, "") or _complement(verb)
    if word.dep_ in OBJECTS:
        return families().object.get(lemma, "") or (_complement(verb) if word.dep_ == "dobj" else "")
    return families().adjectives.get(word.head.lower_, "") if word.dep_ == "nummod" else ""


def _complement(verb: Any) -> str:
    """Return the state in "were dead", "left nine dead", "are missing", "went missing"."""
    for child in verb.children:
        if child.dep_ in ("acomp", "oprd", "attr", "xcomp", "ccomp", "advcl", "dep"):
            found = families().adjectives.get(child.lower_)
            if found:
                return found
    return ""


def _active(verb: Any) -> bool:
    return not any(child.dep_ == "auxpass" for child in verb.children)


def governor(word: Any) -> Any | None:
    """Return the verb that a noun is subject or object of, through "of" and coordination."""
    seen = word
    for above in word.ancestors:
        if above.pos_ in ("VERB", "AUX"):
            return above
        if seen.dep_ not in _INNER:
            return None
        seen = above
    return None
