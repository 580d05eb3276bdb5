"""Who does a deed and to what, in a parse: subjects, agents, antecedents; whether the words leave room for another."""

from collections.abc import Iterator
from typing import Any

from checker.claims.cleared import ruled_out

_RELATIVE = frozenset({"who", "which", "that"})
_WHOLE = frozenset({"whole", "entire", "all", "every", "entirely", "wholly", "single-handed", "single-handedly"})
_REFLEXIVE = frozenset({"himself", "herself", "itself", "themselves"})
_IT_IS = (["it", "was"], ["it", "is"])
_ALONE = frozenset({"alone", "single-handedly", "only", *_REFLEXIVE})


def subjects(verb: Any) -> Iterator[Any]:
    """Yield the subject, its conjuncts, the noun that a relative clause or participle hangs on."""
    for child in verb.children:
        if child.dep_ in ("nsubj", "nsubjpass"):
            if child.lower_ in _RELATIVE and (noun := _clefted(verb, child)) is not None:
                yield from together(noun)
                return
            yield from (identified(_antecedent(verb)),) if _stands_for_head(child, verb) else together(child)
            return
    if verb.dep_ == "acl" and verb.tag_ in ("VBN", "VBG"):
        yield verb.head
    elif _shares_subject(verb):
        yield from subjects(verb.head)


def _shares_subject(verb: Any) -> bool:
    """Return whether a verb has the subject of the one before it: "rang and left", "is to chair the inquiry"."""
    joined = verb.dep_ == "conj" and verb.head.pos_ == "VERB" and is_passive(verb) == is_passive(verb.head)
    return bool(joined or (verb.dep_ == "xcomp" and verb.head.lemma_ == "be"))


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


def identified(noun: Any) -> Any:
    """Return who is meant by a description that a relative clause is about: "the man who rang was Hale", "Hale was the
    one who rang"; the noun itself where the sentence does not say."""
    verb, definite = noun.head, any(item.lower_ in ("the", "only") for item in noun.children)
    if verb.lemma_ != "be" or not definite or any(item.dep_ == "neg" for item in verb.children):
        return noun
    other = {"nsubj": "attr", "attr": "nsubj"}.get(noun.dep_, "")
    found = next((item for item in verb.children if item.dep_ == other and item.pos_ in ("NOUN", "PROPN")), noun)
    return next((item for item in found.children if item.dep_ == "appos" and item.pos_ == "PROPN"), found)


def is_sole(doer: Any) -> bool:
    """Return whether the words leave no room for another doer: "it was Hale who", "Hale alone", "Hale himself"."""
    before = [word.lower_ for word in doer.doc[max(doer.left_edge.i - 2, doer.sent.start) : doer.left_edge.i]]
    after = [word.lower_ for word in doer.doc[doer.right_edge.i + 1 : doer.right_edge.i + 3]]
    cleft = before in _IT_IS or after in _IT_IS or (
        doer.dep_ == "attr" and any(child.lower_ == "it" for child in doer.head.children))
    own = [child.lower_ for child in doer.children] + after[:1]
    return cleft or any(word in _ALONE for word in own)


def _clefted(verb: Any, pronoun: Any) -> Any | None:
    """Return who did it in "it was the keeper, Hale, who rang": the parser hangs "who" on any noun before it."""
    before = pronoun.doc[pronoun.sent.start : pronoun.i]
    if [item.lower_ for item in before[-2:]] in _IT_IS and len(before) > 2:   # "Hale it was who rang"
        return before[-3]
    if verb.dep_ != "relcl" and (noun := _after_it_is(before)) is not None:
        return noun
    if pronoun.i == 0 or (pronoun.nbor(-1).text != "," and verb.dep_ == "relcl"):
        return None
    for above in verb.ancestors:
        it = any(item.lower_ == "it" and item.dep_ in ("nsubj", "expl") for item in above.children)
        noun = next((item for item in above.children if item.dep_ == "attr" and item.i < pronoun.i), None)
        if above.lemma_ == "be" and it and noun is not None:
            return noun
    return None


def _after_it_is(words: Any) -> Any | None:
    """Return the last noun of "it was the cutter Ulla", where no other verb stands before "that"."""
    verbs = [item for item in words if item.pos_ in ("VERB", "AUX")]
    if not verbs or [item.lower_ for item in words.doc[max(verbs[-1].i - 1, 0) : verbs[-1].i + 1]] not in _IT_IS:
        return None
    last = words[-1]
    return last if last.pos_ in ("NOUN", "PROPN") and last.i > verbs[-1].i else None


def is_whole(verb: Any, patient: Any) -> bool:
    """Return whether all of a deed is told of: "paid the whole cost", "paid for it entirely", "rang it by herself"."""
    around = [*verb.children, *patient.children]
    by = (noun.lower_ for item in verb.children if item.lower_ == "by" for noun in item.children)
    return any(item.lower_ in _WHOLE for item in around) or patient.lower_ in _WHOLE or any(
        word in _REFLEXIVE for word in by)


def _antecedent(verb: Any) -> Any:
    """Return the noun that a relative clause is about; in "Hale, not Ruiz, who" it is Hale."""
    noun = verb.head
    while ruled_out(noun) and noun.dep_ in ("appos", "conj"):
        noun = noun.head
    return noun


def _stands_for_head(pronoun: Any, verb: Any) -> bool:
    return bool(pronoun.lower_ in _RELATIVE and verb.dep_ == "relcl")
