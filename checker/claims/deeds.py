"""Finds deeds in an article: who did what, in active or passive voice, in a relative clause or a cleft."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from checker.claims.matter import name as verb_name
from checker.claims.parser import Reading, Section
from checker.claims.phrases import make_term
from checker.claims.statement import Context
from checker.data import load_yaml, rules_folder
from checker.models import Deed, Term

_RELATIVE = frozenset({"who", "which", "that"})
_ALONE = frozenset({"alone", "himself", "herself", "itself", "themselves", "single-handedly", "only"})
_INSTEAD = (["rather", "than"], ["instead", "of"])
_CONTRAST = (["and"], [","], ["but"], ["–"], ["—"])


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
    denied = tuple(_denied(section, verb, context)) if verb.pos_ == "VERB" else ()
    if verb.pos_ != "VERB" or not _done(verb):
        return None
    passive = _is_passive(verb)
    doers = list(_agents(verb) if passive else _subjects(verb))
    patient = next(_subjects(verb), None) if passive else _object(marker or verb)
    sole = any(map(_is_sole, doers))
    if not doers or patient is None:
        return None
    start, end = section.span(verb.i, verb.i + 1)
    return Deed(
        start=start, end=end, text=verb.text, name=name or verb_name(verb),
        doers=tuple(make_term(section, doer, context) for doer in doers),
        denied=denied,
        patient=make_term(section, patient, context), listed=bool(name), sole=sole,
    )


def _is_sole(doer: Any) -> bool:
    """Return whether the words leave no room for another doer: "it was Hale who", "Hale alone", "Hale himself"."""
    cleft = doer.dep_ == "attr" and any(child.lower_ == "it" for child in doer.head.children)
    after = doer.doc[doer.right_edge.i + 1 : doer.right_edge.i + 2]
    own = [child.lower_ for child in doer.children] + [token.lower_ for token in after]
    return cleft or any(word in _ALONE for word in own)


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
        if child.dep_ in ("dobj", "nsubjpass") and (name := lexicon().get(f"{lemma} {child.lemma_.lower()}")):
            return name, None
    return lexicon().get(lemma, ""), None


def _is_passive(verb: Any) -> bool:
    if any(child.dep_ in ("nsubjpass", "auxpass", "agent") for child in verb.children):
        return True
    return bool(verb.dep_ == "acl" and verb.tag_ == "VBN")


def _subjects(verb: Any) -> Iterator[Any]:
    """Yield the subject, its conjuncts, the noun that a relative clause or participle hangs on."""
    for child in verb.children:
        if child.dep_ in ("nsubj", "nsubjpass"):
            yield from (_antecedent(verb),) if _stands_for_head(child, verb) else _together(child)
            return
    if verb.dep_ == "acl" and verb.tag_ in ("VBN", "VBG"):
        yield verb.head
    elif verb.dep_ == "conj" and verb.head.pos_ == "VERB" and _is_passive(verb) == _is_passive(verb.head):
        yield from _subjects(verb.head)


def _antecedent(verb: Any) -> Any:
    """Return the noun that a relative clause is about; in "Hale, not Ruiz, who" it is Hale."""
    noun = verb.head
    while _ruled_out(noun) and noun.dep_ in ("appos", "conj"):
        noun = noun.head
    return noun


def _together(noun: Any) -> Iterator[Any]:
    """Yield a noun and what is coordinated with it, those ruled out ("Hale, and not Ruiz") left out."""
    yield noun
    yield from (other for other in noun.conjuncts if not _ruled_out(other))


def _stands_for_head(pronoun: Any, verb: Any) -> bool:
    return bool(pronoun.lower_ in _RELATIVE and verb.dep_ == "relcl")


def _agents(verb: Any) -> Iterator[Any]:
    for agent in verb.children:
        if agent.dep_ == "agent":
            for noun in agent.children:
                if noun.dep_ == "pobj":
                    yield from _together(noun)


def _object(head: Any) -> Any | None:
    return next((child for child in head.children if child.dep_ in ("dobj", "pobj")), None)


def _denied(section: Section, verb: Any, context: Context) -> Iterator[Term]:
    """Yield who is said not to have done it: "Hale, and not Ruiz," "rather than Ruiz", "instead of Ruiz"."""
    if not any(token.lower_ in ("not", "no", "rather", "instead") for token in verb.sent):
        return
    doers = {token.i for token in (*_subjects(verb), *_agents(verb))}
    for token in verb.sent if doers else ():
        named = token.pos_ in ("NOUN", "PROPN") and token.dep_ != "compound" and token.i not in doers
        if named and _ruled_out(token):
            yield make_term(section, token, context)


def _ruled_out(noun: Any) -> bool:
    edge = _edge(noun)
    before = [word.lower_ for word in noun.doc[max(noun.sent.start, edge - 2) : edge]]
    if before == ["and", "no"]:   # "citizens, and no relative of hers, filed it"
        return True
    return before in _INSTEAD or (before[-1:] == ["not"] and before[:1] in _CONTRAST)


def _edge(noun: Any) -> int:
    """Return the index of the first word of a noun phrase, a "not" in front left out."""
    first = int(noun.left_edge.i)
    while noun.doc[first].lower_ in ("not", "and", ",", "no"):
        first += 1
    return first
