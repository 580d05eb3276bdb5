"""Matches lexicon patterns on the tree and finds the complement that a word takes its stance on."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from checker.claims.lexicon import Entry, entries, lemma, words

_PARTS = {
    "verb": ("VERB", "AUX"),
    "noun": ("NOUN", "PROPN"),
    "adjective": ("ADJ", "VERB", "ADV", "NOUN"),
}
_PARTIES = ("PERSON", "GPE", "NORP", "ORG")
_CLAUSES = ("xcomp", "ccomp", "pcomp")
_OBJECTS = ("dobj", "attr", "oprd")
_NOUN_PREPOSITIONS = frozenset({"of", "on", "to", "for", "against", "in", "with", "from", "about", "over", "by"})


@dataclass(frozen=True)
class Selection:
    """A matched pattern: its entry (None for a word that only hands on), its tokens, its complement."""

    entry: Entry | None
    tokens: tuple[Any, ...]
    complement: Any | None


def select(token: Any) -> Selection | None:
    """Return the pattern that the token heads, with its complement; None if it heads none."""
    for entry in _candidates(token):
        if token.pos_ in _PARTS[entry.part] and (selection := _match(entry, token)):
            return selection
    return _carry(token)


def _candidates(token: Any) -> tuple[Entry, ...]:
    """Return entries by form, then by lemma, longest first ("supposed to" before "suppose")."""
    known, name = entries(), lemma(token)
    by_lemma = known.get(name, ())
    if token.lower_ == name or token.lower_ not in known:
        return by_lemma
    return tuple(sorted((*known[token.lower_], *by_lemma), key=lambda entry: -len(entry.words)))


def _match(entry: Entry, token: Any) -> Selection | None:
    if entry.part == "adjective" and not _is_predicative(token):
        return None
    inner = entry.words[1:-1] if entry.words[-1] == "to" and len(entry.words) > 1 else entry.words[1:]
    matched = _find_words(inner, token)
    if matched is None or (entry.words == ("be", "to") and _predicate(token) is not None):
        return None
    if entry.words == ("go", "on", "to") and any(child.dep_ == "pobj" for child in matched[1].children):
        return None   # "goes back on an undertaking to pay"
    complement = _find_to(matched) if entry.words[-1] == "to" else find_complement(matched, entry)
    if complement is None and (not entry.alone or entry.words[-1] == "to"):
        return None
    if complement is not None and not _fits(entry, complement):
        return None
    return Selection(entry, matched, complement)


def _is_predicative(token: Any) -> bool:
    """ "is resolved to talk", not "resolved to talk" (a verb) nor "the ready"."""
    if token.pos_ == "VERB" and not any(child.dep_ == "auxpass" for child in token.children):
        return token.dep_ in ("acomp", "oprd", "attr", "conj", "amod", "acl", "advcl")
    return token.pos_ != "NOUN" or token.dep_ in ("acomp", "attr", "oprd")


def _fits(entry: Entry, complement: Any) -> bool:
    if entry.deeds and not is_deed(complement):
        return False
    clause = complement.dep_ in (*_CLAUSES, "acl", "advcl") or complement.pos_ in ("VERB", "AUX")
    return entry.takes == "any" or clause == (entry.takes == "clause")


def _find_words(wanted: tuple[str, ...], token: Any) -> tuple[Any, ...] | None:
    matched = [token]
    for word in wanted:
        near = (child for child in (*_children(tuple(matched)), *_attached_above(token)) if child not in matched)
        found = next((child for child in near if word in (child.lower_, lemma(child))), None)
        if found is None:
            return None
        matched.append(found)
    return tuple(matched)


def _find_to(matched: tuple[Any, ...]) -> Any | None:
    """ "agreed to meet", "agreed to talks"; "offered guarantees to the town" is about guarantees."""
    children = [*_children(matched), *_attached_above(matched[0])]
    wanted = (*_CLAUSES, "acl", "advcl", "relcl")
    infinitive = next((child for child in children if child.dep_ in wanted and _is_infinitive(child)), None)
    if infinitive is not None or any(child.dep_ in _OBJECTS for child in matched[0].children if child not in matched):
        return infinitive
    targets = (_target(child) for child in children if child.dep_ in ("prep", "dative") and child.lower_ == "to")
    return next((target for target in targets if target is not None), None)


def _is_infinitive(token: Any) -> bool:
    return any(child.lower_ == "to" and child.tag_ == "TO" for child in token.children)


def find_complement(matched: tuple[Any, ...], entry: Entry) -> Any | None:
    """Return the head of what the pattern is about: a clause, an object, a passive subject, or None."""
    head, last = matched[0], matched[-1]
    if last is not head and (target := _target(last)) is not None:
        return target
    children = list(_children(matched))
    later = children if entry.part == "verb" else [*children, *_attached_above(head)]
    order = [
        (child for child in children if child.dep_ in _CLAUSES and child.i > head.i),
        (child for child in children if child.dep_ in _OBJECTS and not _is_time(child)),
        (child for child in later if _is_content_clause(child) and (entry.part != "verb" or _says_that(child))),
        (target for child in later if (target := _noun_target(child, entry)) is not None),
        (child for child in children if child.dep_ == "ccomp" and not parted(child, head)),
        (child for child in children if head.lemma_ == "be" and child.dep_ in ("amod", "acomp")),
        (child for child in [_raised(head, last, entry)] if child is not None),
    ]
    return next((child for group in order for child in group), None)


def _children(matched: tuple[Any, ...]) -> Iterator[Any]:
    return (child for token in matched for child in token.children if child not in matched)


def _attached_above(head: Any) -> list[Any]:
    """Return what the parser hung on the verb instead: "voiced [opposition] [to the levy]"."""
    verb = head.head
    if head.dep_ not in (*_OBJECTS, "acomp", "nsubjpass"):
        return []
    light = verb.lemma_ in words("operators")["light"]
    hung = ("prep", "dative", "advcl", "ccomp", "xcomp") if light else ("prep",)
    near = [child for child in verb.children if child.i > head.i and child.dep_ in hung]
    return near if light else [child for child in near if child.lower_ in ("on", "of", "to", "against")]


def _is_content_clause(token: Any) -> bool:
    """ "plans to close" and "the promise that it stays", not "plans that failed"."""
    if token.dep_ not in ("acl", "advcl", "relcl", "ccomp"):
        return False
    return _is_infinitive(token) or _says_that(token)


def _says_that(token: Any) -> bool:
    return any(child.lower_ == "that" and child.dep_ == "mark" for child in token.children)


def _target(preposition: Any) -> Any | None:
    wanted = ("pobj", "pcomp", "amod", "acomp")
    found = next((child for child in preposition.children if child.dep_ in wanted and not _is_time(child)), None)
    return None if found is None or _is_idiom(preposition, found) else found


def _is_idiom(preposition: Any, noun: Any) -> bool:
    """ "is for sale" says nothing about a sale that somebody is for."""
    bare = not any(child.dep_ in ("det", "poss", "amod") for child in noun.children)
    return preposition.lower_ == "for" and bare and noun.lower_ in words("operators")["bare_nouns"]


def _noun_target(child: Any, entry: Entry) -> Any | None:
    fits = entry.part != "verb" and child.dep_ in ("prep", "dative") and child.lower_ in _NOUN_PREPOSITIONS
    target = _target(child) if fits else None
    if target is None or target.lower_ in words("operators")["idiom_nouns"]:
        return None
    if target.ent_type_ in _PARTIES and (child.lower_ == "in" or (entry.kind == "commitment" and child.lower_ == "to")):
        return None   # "guarantees to Ukraine", "the plan in Leyford": who gets them, where it is
    return target


def _raised(head: Any, last: Any, entry: Entry) -> Any | None:
    """Return the subject that is talked about: "the tax was ruled out", "a deal is off the table", "talks ended",
    "wants the tax dropped"."""
    said = head.lemma_ == "be" and last.pos_ in ("NOUN", "ADJ")
    wanted = ("nsubjpass", "nsubj") if said or is_wanted(head) or entry.kind == "aspectual" else ("nsubjpass",)
    return next((child for child in head.children if child.dep_ in wanted), None)


def parted(clause: Any, verb: Any) -> bool:
    """Return whether a semicolon stands between a clause and the verb that the parser hung it on."""
    first, last = sorted((clause.i, verb.i))
    return any(token.text == ";" for token in verb.doc[first:last])


def is_wanted(verb: Any) -> bool:
    """Return whether a participle is what somebody wants done; no finite clause follows "want"."""
    above = verb.head.lemma_ in words("operators")["causative"]
    return above and verb.dep_ == "ccomp" and verb.tag_ in ("VBN", "VBD")


def _is_time(token: Any) -> bool:
    return token.ent_type_ in ("DATE", "TIME")


def is_deed(token: Any) -> bool:
    """Return whether a word names a plan, a demand, a measure or an act, or is a verb."""
    if token.pos_ in ("VERB", "AUX", "PRON"):
        return True
    return lemma(token) in words("operators")["deeds"] or any(e.part == "noun" for e in entries().get(lemma(token), ()))


def _carry(token: Any) -> Selection | None:
    """A copula hands on to its predicate, a light verb to a noun that has a signature ("made a pledge")."""
    if token.lemma_ == "be" and (predicate := _predicate(token)) is not None:
        return Selection(None, (token,), predicate)
    if token.lemma_ in words("operators")["copular"] and (state := _state(token)) is not None:
        return Selection(None, (token,), state)
    if token.lower_ == "going" and (verb := _find_to((token,))) is not None and verb.pos_ in ("VERB", "AUX"):
        return Selection(None, (token,), verb)
    if token.lemma_ in words("operators")["light"]:
        for child in token.children:
            if child.dep_ in ("dobj", "attr", "nsubjpass") and _is_stance_noun(child):
                return Selection(None, (token,), child)
    return None


def _state(token: Any) -> Any | None:
    """Return the adjective of "stands ready to", "remains opposed to", if the lexicon knows it."""
    states = (child for child in token.children if child.dep_ in ("acomp", "oprd", "advcl"))
    return next((child for child in states if _candidates(child) and child.pos_ in ("ADJ", "VERB")), None)


def _predicate(token: Any) -> Any | None:
    return next((child for child in token.children if child.dep_ in ("acomp", "attr", "oprd")), None)


def _is_stance_noun(token: Any) -> bool:
    nouns = (entry for entry in entries().get(lemma(token), ()) if entry.part == "noun")
    return token.pos_ == "NOUN" and any(_match(entry, token) for entry in nouns)
