"""Noun phrases as terms: their words without relative clauses, their head, the entity they name."""

from typing import Any

from checker.claims.parser import Section
from checker.claims.statement import Context
from checker.models import Term

_OUTSIDE = frozenset({"relcl", "appos", "acl", "cc", "conj", "punct", "preconj"})


def make_term(section: Section, head: Any, context: Context) -> Term:
    """Return the noun phrase of a token, up to its first relative clause, apposition or conjunct."""
    first, last = _edges(head)
    start, end = section.span(first, last + 1)
    text = "".join(token.text_with_ws for token in section.doc[first : last + 1]).strip()
    key = _key(section, head, context)
    return Term(text=text, head=head.lemma_.lower(), key=key, start=start, end=end, person=key in context.people)


def make_whole(section: Section, head: Any, context: Context) -> Term:
    """Return a noun with its infinitive as well ("the order to lock the doors"), or a clause."""
    term = make_term(section, head, context)
    ends = [item.right_edge.i for item in head.children if item.dep_ in ("acl", "prep", "dobj", "ccomp", "xcomp")]
    first, last = section.token_at(term.start), section.token_at(max(term.start, term.end - 1))
    if head.pos_ in ("VERB", "AUX"):
        first, last = head.left_edge.i, head.i
    last = max([last, *(end for end in ends if end > head.i)])
    start, end = section.span(first, last + 1)
    text = "".join(token.text_with_ws for token in section.doc[first : last + 1]).strip()
    return term.model_copy(update={"text": text, "start": start, "end": end})


def _edges(head: Any) -> tuple[int, int]:
    first, last = head.left_edge.i, head.i
    while first < head.i and head.doc[first].dep_ in ("cc", "punct", "neg", "preconj"):
        first += 1
    for child in head.rights:
        if child.dep_ in _OUTSIDE:
            break
        last = _before_clause(child)
    return first, last


def _before_clause(phrase: Any) -> int:
    """Return the last token of a phrase before a relative clause after a comma: "the trial of Hale, which ..."."""
    for item in phrase.subtree:
        if item.dep_ == "relcl" and item.left_edge.i > phrase.i and item.left_edge.nbor(-1).text == ",":
            return int(item.left_edge.i) - 2
    return int(phrase.right_edge.i)


def _key(section: Section, noun: Any, context: Context) -> str:
    """Return the entity that a noun names, or that a pronoun or description stands for."""
    reference = context.referents.of(section, noun)
    if reference is not None:
        return reference.key
    at = section.offsets[noun.i]
    for token in reversed(section.doc[max(noun.left_edge.i, noun.i - 5) : noun.i + 1]):
        mention = context.mentions.get(section.offsets[token.i])
        if mention is not None and mention.end > at:
            return mention.key
    beside = next((item for item in noun.children if item.dep_ == "appos" and item.pos_ == "PROPN"), None)
    return _key(section, beside, context) if beside is not None else ""   # "the insurer, Dorn Mutual"
