"""Small questions to a dependency parse (ClearNLP labels, as spaCy's English models give them)."""

from collections.abc import Collection, Iterator
from typing import Any

Token = Any   # spacy.tokens.Token; spaCy ships no complete types

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
AUXILIARIES = frozenset({"aux", "auxpass"})
RELATIVES = frozenset({"who", "whom", "which", "that", "whose", "where", "when"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
FUTURES = frozenset({"will", "'ll", "shall", "wo"})
MODALS = frozenset({"would", "could", "may", "might", "should", "must", "can", "'d"})


def child(token: Token, deps: Collection[str]) -> Token | None:
    """Return the first child with one of the labels."""
    for item in token.children:
        if item.dep_ in deps:
            return item
    return None


def subject(verb: Token) -> Token | None:
    """Return the subject of a verb; for "there is", the expletive gives way to the noun."""
    found = child(verb, SUBJECTS) or _beside_auxiliary(verb)
    if found is None and verb.dep_ == "advcl":
        return swallowed_subject(verb)
    if found is not None and found.dep_ == "expl":
        return child(verb, frozenset({"nsubj", "nsubjpass", "attr"})) or found
    return beside(found) if found is not None else None


def beside(noun: Token) -> Token:
    """Return the name that follows a description: "the Norrland pulp maker Skogvik", two subjects to the parser."""
    after = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else noun
    named = after.pos_ == "PROPN" and after.dep_ == noun.dep_ and after.head.i == noun.head.i and noun.pos_ == "NOUN"
    return after if named else noun


def _beside_auxiliary(verb: Token) -> Token | None:
    """Return the subject that the parser hung on "has" of "has signed"."""
    for item in verb.children:
        if item.dep_ in AUXILIARIES and item.i < verb.i and (found := child(item, SUBJECTS)) is not None:
            return found
    return None


def swallowed_subject(verb: Token) -> Token | None:
    """Return the subject that the parser gave to a preposition: "as the president prepared to leave"."""
    if verb.i <= verb.sent.start or child(verb, SUBJECTS) is not None or not finite(verb):
        return None
    noun = verb.doc[verb.left_edge.i - 1]
    while noun.dep_ != "pobj" and noun.head.i != noun.i and noun.head.i < verb.i:
        noun = noun.head
    misread = noun.dep_ == "pobj" and noun.head.lower_ in ("as", "after", "before") and noun.head.i < noun.i
    return noun if misread and noun.right_edge.i == verb.left_edge.i - 1 else None


def absolute(verb: Token) -> Token | None:
    """Return the "with" of an absolute: "with Hale warning that ...", "with forty people being treated"."""
    if verb.tag_ not in ("VBG", "VBN") or finite(verb) or infinitive(verb):
        return None
    own = child(verb, SUBJECTS) is not None
    marks = [item for item in verb.lefts if item.lower_ == "with" and item.dep_ in ("mark", "prep")]
    if verb.dep_ == "advcl" and own and marks:
        return marks[0]
    if verb.dep_ == "pcomp" and own and verb.head.lower_ == "with":
        return verb.head
    beside = verb.dep_ == "acl" and not own and verb.head.dep_ == "pobj" and verb.head.head.lower_ == "with"
    return verb.head.head if beside and fenced(verb.head.head) else None   # not "met farmers with land adjoining"


def is_verb(token: Token) -> bool:
    """Return whether a token heads a verb phrase, also when the tagger calls it something else."""
    return token.pos_ in ("VERB", "AUX") or any(item.dep_ in AUXILIARIES for item in token.children)


def finite(verb: Token) -> bool:
    """Return whether a verb, with its auxiliaries, is finite; an infinitive or bare participle is not."""
    if verb.tag_ in FINITE:
        return True
    return any(item.tag_ in FINITE for item in verb.children if item.dep_ in AUXILIARIES)


def negated(verb: Token) -> bool:
    """Return whether a verb carries a negation of its own."""
    return any(item.dep_ == "neg" or item.lower_ in ("never", "neither") for item in verb.children)


def modal(verb: Token) -> bool:
    """Return whether a verb is under a modal, so that what it reports is not said to have been said."""
    return any(item.dep_ == "aux" and item.lower_ in MODALS for item in verb.children)


def ahead(verb: Token) -> bool:
    """Return whether a verb is about what is still to come, or only possible."""
    return any(item.dep_ == "aux" and item.lower_ in MODALS | FUTURES for item in verb.children)


def fenced(token: Token) -> bool:
    """Return whether the subtree of a token begins after a comma, dash, bracket or at the sentence's start."""
    before = token.left_edge.i - 1
    return before < token.sent.start or token.doc[before].text in (",", "(", "—", "–", "-", "--", ";", ":")


def infinitive(verb: Token) -> bool:
    """Return whether a verb is a to-infinitive."""
    return any(item.lower_ == "to" and item.dep_ == "aux" for item in verb.children)


def relative_pronoun(verb: Token) -> Token | None:
    """Return the relative word of a relative clause, wherever in its first phrase it stands."""
    edge = verb.left_edge.i
    for token in verb.doc[edge : min(edge + 5, verb.i)]:
        if token.lower_ in RELATIVES and token.tag_ in ("WP", "WDT", "WP$", "WRB"):
            return token
    return None


def conjuncts_up(token: Token) -> Iterator[Token]:
    """Yield the heads of the coordination that a token is a later member of, nearest first."""
    while token.dep_ == "conj" and token.head is not token:
        token = token.head
        yield token


def noun_plural(noun: Token) -> bool:
    """Return whether a noun phrase is plural, by its head's number or by coordination."""
    names = noun.tag_ == "NNPS" and any(item.lower_ == "the" for item in noun.children)   # not "Halbrook Foods"
    return names or noun.tag_ == "NNS" or any(item.dep_ == "conj" for item in noun.children)
