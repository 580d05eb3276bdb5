"""Who does a deed and to what, in a parse: subjects, agents, antecedents; whether the words leave room for another."""

from collections.abc import Iterator
from typing import Any

from checker.claims.cleared import ruled_out

_RELATIVE = frozenset({"who", "which", "that"})
_WHOLE = frozenset({"whole", "entire", "all", "every", "entirely", "wholly", "single-handed", "single-handedly"})
_ALONE = frozenset({"alone", "himself", "herself", "itself", "themselves", "single-handedly", "only"})


def subjects(verb: Any) -> Iterator[Any]:
    """Yield the subject, its conjuncts, the noun that a relative clause or participle hangs on."""
    for child in verb.children:
        if child.dep_ in ("nsubj", "nsubjpass"):
            if child.lower_ in _RELATIVE and (noun := _clefted(verb, child)) is not None:
                yield from together(noun)
                return
            yield from (_antecedent(verb),) if _stands_for_head(child, verb) else together(child)
            return
    if verb.dep_ == "acl" and verb.tag_ in ("VBN", "VBG"):
        yield verb.head
    elif verb.dep_ == "conj" and verb.head.pos_ == "VERB" and is_passive(verb) == is_passive(verb.head):
        yield from subjects(verb.head)


def agents(verb: Any) -> Iterator[Any]:
    """Yield who did it in the passive: "by Hale and Ruiz"."""
    for agent in verb.children:
        if agent.dep_ == "agent":
            for noun in agent.children:
                if noun.dep_ == "pobj":
                    yield from together(noun)


def together(noun: Any) -> Iterator[Any]:
    """Yield a noun and what is coordinated with it, those ruled out ("Hale, and not Ruiz") left out."""
    yield noun
    yield from (other for other in noun.conjuncts if not ruled_out(other))


def is_passive(verb: Any) -> bool:
    """Return whether a verb's subject is what the deed is done to."""
    if any(child.dep_ in ("nsubjpass", "auxpass", "agent") for child in verb.children):
        return True
    return bool(verb.dep_ == "acl" and verb.tag_ == "VBN")


def is_sole(doer: Any) -> bool:
    """Return whether the words leave no room for another doer: "it was Hale who", "Hale alone", "Hale himself"."""
    cleft = doer.dep_ == "attr" and any(child.lower_ == "it" for child in doer.head.children)
    after = doer.doc[doer.right_edge.i + 1 : doer.right_edge.i + 2]
    own = [child.lower_ for child in doer.children] + [token.lower_ for token in after]
    return cleft or any(word in _ALONE for word in own)


def _clefted(verb: Any, pronoun: Any) -> Any | None:
    """Return who did it in "it was the keeper, Hale, who rang": the parser hangs "who" on any noun before it."""
    if pronoun.i == 0 or (pronoun.nbor(-1).text != "," and verb.dep_ == "relcl"):
        return None
    for above in verb.ancestors:
        it = any(item.lower_ == "it" and item.dep_ in ("nsubj", "expl") for item in above.children)
        noun = next((item for item in above.children if item.dep_ == "attr" and item.i < pronoun.i), None)
        if above.lemma_ == "be" and it and noun is not None:
            return noun
    return None


def is_whole(verb: Any, patient: Any) -> bool:
    """Return whether all of a deed is told of: "paid the whole cost", "paid for it entirely", "wrote every line"."""
    around = [*verb.children, *patient.children]
    return any(item.lower_ in _WHOLE for item in around) or patient.lower_ in _WHOLE


def _antecedent(verb: Any) -> Any:
    """Return the noun that a relative clause is about; in "Hale, not Ruiz, who" it is Hale."""
    noun = verb.head
    while ruled_out(noun) and noun.dep_ in ("appos", "conj"):
        noun = noun.head
    return noun


def _stands_for_head(pronoun: Any, verb: Any) -> bool:
    return bool(pronoun.lower_ in _RELATIVE and verb.dep_ == "relcl")
