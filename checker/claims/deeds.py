"""Finds deeds in an article: who did what, told by a verb in any voice, or by a noun ("the idea came from Hale")."""

from collections.abc import Iterator
from typing import Any

from checker.claims.cleared import ruled_out
from checker.claims.credits import Credit, deed_of, find_credits, is_best
from checker.claims.doers import agents, is_passive, is_sole, is_whole, subjects, together
from checker.claims.lexicon import names
from checker.claims.matter import name as verb_name
from checker.claims.nominal import find_nominal
from checker.claims.parser import Reading, Section
from checker.claims.phrases import make_term, make_whole
from checker.claims.statement import Context
from checker.models import Deed, Term

_WILL = frozenset({"will", "'ll", "shall"})
_WINNING = frozenset({"win", "take", "receive", "collect", "land", "claim", "scoop", "earn"})
# What these tell of is a reason, not a deed: "the cracks were caused by rust".
_CAUSING = frozenset({"cause", "trigger", "spark", "prompt", "provoke", "blame", "attribute"})
_LIGHT = frozenset({"give", "take", "make", "issue", "cast", "send", "score"})
_MOVING = frozenset({"from", "of", "out"})
_PRONOUNS = frozenset({"it", "them", "this", "that"})


def find_deeds(reading: Reading, context: Context) -> tuple[Deed, ...]:
    """Return the deeds of the article in order of their place."""
    found = [deed for section, token in reading.tokens for deed in _deeds(section, token, context)]
    return tuple(sorted(found, key=lambda deed: deed.start))


def _deeds(section: Section, token: Any, context: Context) -> Iterator[Deed]:
    if token.pos_ == "VERB" and (deed := _deed(section, token, context)) is not None:
        yield deed
    for credit in (*find_credits(token), *find_nominal(token)):
        yield _credited(section, credit, context)


def _credited(section: Section, credit: Credit, context: Context) -> Deed:
    start, end = section.span(credit.cue.i, credit.cue.i + 1)
    return Deed(
        start=start, end=end, text=credit.cue.text, name=credit.name,
        doers=tuple(make_term(section, doer, context) for doer in together(credit.doer)),
        patient=make_whole(section, credit.patient, context), sole=credit.sole or is_sole(credit.doer),
    )


def _deed(section: Section, verb: Any, context: Context) -> Deed | None:
    name, marker = _name(verb, names("deeds"))
    listed = bool(name)
    if not listed:
        name, marker = _name(verb, names("deeds-shared"))
    denied = tuple(_denied(section, verb, context))
    if not _done(verb) or verb.lemma_.lower() in _CAUSING:
        return None
    passive = is_passive(verb)
    doers = list(agents(verb) if passive else subjects(verb))
    patient = next(subjects(verb), None) if passive else _patient(verb, marker)
    if not doers or patient is None:
        return None
    start, end = section.span(verb.i, verb.i + 1)
    noun = _antecedent(patient, doers)
    return Deed(
        start=start, end=end, text=verb.text, name=name or verb_name(verb),
        doers=tuple(make_term(section, doer, context) for doer in doers),
        denied=denied,
        patient=make_whole(section, noun, context) if deed_of(noun) else make_term(section, noun, context),
        listed=listed, sole=any(map(is_sole, doers)) or is_whole(verb, noun) or _described(verb, doers),
    )


def _described(verb: Any, doers: list[Any]) -> bool:
    """Return whether the doer stands outside of a description of one: "the man who rang was Hale"."""
    told = verb.dep_ == "relcl" and verb.head.tag_ in ("NN", "CD") and not is_passive(verb)
    return bool(told and doers[0].i != verb.head.i)


def _antecedent(noun: Any, doers: list[Any]) -> Any:
    """Return what "it" of "took the camp back and still runs it" stands for: an object, or else a subject."""
    if noun.lower_ not in _PRONOUNS:
        return noun
    taken = {doer.i for doer in doers}
    before = [item for item in noun.sent if item.i < noun.i and item.pos_ == "NOUN" and item.i not in taken]
    for deps in (("dobj", "nsubjpass"), ("nsubj", "pobj")):
        found = [item for item in before if item.dep_ in deps and _definite(item)]
        if found:
            return found[-1]
    return noun


def _definite(noun: Any) -> bool:
    return any(item.lower_ in ("the", "this", "that") or item.dep_ == "poss" for item in noun.children)


def _done(verb: Any) -> bool:
    """Return whether a verb says that it was done: not denied, not under a modal, "to" or "if"."""
    due = verb.dep_ == "xcomp" and verb.head.lower_ in ("is", "are")   # "is to chair the inquiry" is settled
    held = any(child.dep_ == "neg" or (child.tag_ in ("MD", "TO") and child.lower_ not in _WILL
                                       and not (due and child.tag_ == "TO")) for child in verb.children)
    return not held and not any(child.lower_ in ("if", "whether", "unless") for child in verb.children)


def _name(verb: Any, known: dict[str, str]) -> tuple[str, Any]:
    """Return the deed and the preposition that its patient hangs on, if any."""
    lemma = verb.lemma_.lower()
    for child in verb.children:
        name = known.get(f"{lemma} {child.lower_}") if child.dep_ in ("prt", "prep", "oprd", "acomp") else None
        if name:
            return name, child if child.dep_ == "prep" else None
        if child.dep_ in ("dobj", "nsubjpass") and (name := _of_object(lemma, child, known)):
            return name, None
    return known.get(lemma, ""), None


def _of_object(lemma: str, noun: Any, known: dict[str, str]) -> str:
    """Return the deed of a verb with its only object: "win election", "give the order"."""
    if lemma in _WINNING and is_best(noun):   # "won best director", "took the prize for best director"
        return "win"
    return known.get(f"{lemma} {noun.lemma_.lower()}", "") or (deed_of(noun) if lemma in _LIGHT else "")


def _patient(verb: Any, marker: Any) -> Any | None:
    """Return what is done to: of "pulled the boy from the lake" the boy, of "asked the town for a grant" the grant."""
    whole = marker is None or marker.lower_ in _MOVING
    return (_object(verb) if whole else None) or _object(marker or verb)


def _object(head: Any) -> Any | None:
    return next((child for child in head.children if child.dep_ in ("dobj", "pobj")), None)


def _denied(section: Section, verb: Any, context: Context) -> Iterator[Term]:
    """Yield who is said not to have done it: "Hale, and not Ruiz," "rather than Ruiz", "instead of Ruiz"."""
    if not any(token.lower_ in ("not", "no", "rather", "instead") for token in verb.sent):
        return
    doers = {token.i for token in (*subjects(verb), *agents(verb))}
    for token in verb.sent if doers else ():
        named = token.pos_ in ("NOUN", "PROPN") and token.dep_ != "compound" and token.i not in doers
        if named and ruled_out(token):
            yield make_term(section, token, context)
