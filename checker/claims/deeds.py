"""Finds deeds in an article: who did what, in active or passive voice, in a relative clause or a cleft."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from checker.claims.parser import Reading, Section
from checker.claims.phrases import make_term
from checker.claims.statement import Context
from checker.data import load_yaml, rules_folder
from checker.models import Deed, Term

_RELATIVE = frozenset({"who", "which", "that"})
_INSTEAD = frozenset({"not", "than", "of"})   # "and not Hale", "rather than Hale", "instead of Hale"


@lru_cache(maxsize=1)
def lexicon() -> dict[str, str]:
    """Return the deed that a verb, with its particle or preposition, says. Raises RuleFileError."""
    data = load_yaml(rules_folder() / "lexicons" / "deeds.yaml")
    return {verb: name for name, verbs in data.items() for verb in verbs}


def find_deeds(reading: Reading, context: Context) -> tuple[Deed, ...]:
    """Return the deeds of the article in order of their place."""
    found = (_deed(section, verb, context) for section in reading.sections for verb in section.doc)
    return tuple(deed for deed in found if deed)


def _deed(section: Section, verb: Any, context: Context) -> Deed | None:
    name, marker = _name(verb)
    if not name or not _done(verb):
        return None
    passive = _is_passive(verb)
    doers = list(_agents(verb) if passive else _subjects(verb))
    patient = next(_subjects(verb), None) if passive else _object(marker or verb)
    if not doers or patient is None:
        return None
    start, end = section.span(verb.i, verb.i + 1)
    return Deed(
        start=start, end=end, text=verb.text, name=name,
        doers=tuple(make_term(section, doer, context) for doer in doers),
        denied=tuple(_denied(section, verb, context)),
        patient=make_term(section, patient, context),
    )


def _done(verb: Any) -> bool:
    """Return whether a verb says that it was done: not denied, not under a modal, "to" or "if"."""
    held = any(child.dep_ == "neg" or child.tag_ in ("MD", "TO") for child in verb.children)
    return not held and not any(child.lower_ in ("if", "whether", "unless") for child in verb.children)


def _name(verb: Any) -> tuple[str, Any]:
    """Return the deed and the preposition that its patient hangs on, if any."""
    if verb.pos_ != "VERB":
        return "", None
    lemma = verb.lemma_.lower()
    for child in verb.children:
        name = lexicon().get(f"{lemma} {child.lower_}") if child.dep_ in ("prt", "prep", "oprd", "acomp") else None
        if name:
            return name, child if child.dep_ == "prep" else None
    return lexicon().get(lemma, ""), None


def _is_passive(verb: Any) -> bool:
    if any(child.dep_ in ("nsubjpass", "auxpass", "agent") for child in verb.children):
        return True
    return bool(verb.dep_ == "acl" and verb.tag_ == "VBN")


def _subjects(verb: Any) -> Iterator[Any]:
    """Yield the subject, its conjuncts, the noun that a relative clause or participle hangs on."""
    for child in verb.children:
        if child.dep_ in ("nsubj", "nsubjpass"):
            yield from (verb.head,) if _stands_for_head(child, verb) else (child, *child.conjuncts)
            return
    if verb.dep_ == "acl" and verb.tag_ in ("VBN", "VBG"):
        yield verb.head
    elif verb.dep_ == "conj" and verb.head.pos_ == "VERB" and _is_passive(verb) == _is_passive(verb.head):
        yield from _subjects(verb.head)


def _stands_for_head(pronoun: Any, verb: Any) -> bool:
    return bool(pronoun.lower_ in _RELATIVE and verb.dep_ == "relcl")


def _agents(verb: Any) -> Iterator[Any]:
    for agent in verb.children:
        if agent.dep_ == "agent":
            for noun in agent.children:
                if noun.dep_ == "pobj":
                    yield from (noun, *(other for other in noun.conjuncts))


def _object(head: Any) -> Any | None:
    return next((child for child in head.children if child.dep_ in ("dobj", "pobj")), None)


def _denied(section: Section, verb: Any, context: Context) -> Iterator[Term]:
    """Yield the names in the sentence that come right after "not", "rather than" or "instead of"."""
    for token in verb.sent:
        named = token.pos_ == "PROPN" and token.dep_ not in ("compound", "poss")
        if named and any(word.lower_ in _INSTEAD and _refuses(word) for word in _before(token)):
            yield make_term(section, token, context)


def _before(token: Any) -> Iterator[Any]:
    """Yield the word in front of a noun phrase, articles left out."""
    at = token.left_edge.i if token.left_edge.lower_ not in _INSTEAD else token.left_edge.i + 1
    for word in reversed(token.doc[max(token.sent.start, at - 2) : at]):
        if word.pos_ != "DET":
            yield word
            return


def _refuses(word: Any) -> bool:
    if word.lower_ == "not":
        return True
    before = word.nbor(-1).lower_ if word.i else ""
    return (before, word.lower_) in {("rather", "than"), ("instead", "of")}
