"""Finds who is said to have had no part in what a sentence tells: "not the mayor", "the mayor was never asked",
"behind the mayor's back", "over the mayor's protests"."""

from collections.abc import Iterator
from typing import Any

from checker.claims.grammar import child
from checker.claims.lexicon import words
from checker.claims.parser import Reading
from checker.claims.phrases import make_term
from checker.claims.ruled_out import flatly, missing, said
from checker.claims.statement import Context
from checker.models import Term

_INSTEAD = (["rather", "than"], ["instead", "of"])
_CONTRAST = (["and"], [","], ["but"], ["–"], ["—"], [";"])
_NONE = frozenset({"no", "neither", "none", "nobody", "nothing", "never", "not", "n't"})
_NOT_ONE = (["not", "a"], ["not", "one"], ["not", "any"])   # "not a single hen was culled"
_NOBODY = frozenset({"nobody", "none", "neither", "no"})   # "nobody at the ministry", "none of the clerks"
_SAVE = frozenset({"except", "but", "besides", "than", "save", "like"})   # "no leader except Hale"
_PARTIES = ("NOUN", "PROPN", "PRON")
_SUBJECTS = ("nsubj", "nsubjpass")


def find_cleared(reading: Reading, context: Context) -> tuple[Term, ...]:
    """Return those who stand aside, in order of their place."""
    found = [
        make_term(section, noun, context).model_copy(
            update={"passive": _spared(noun), "flat": flatly(token) and not _placed(noun)})
        for section, token in reading.tokens
        for noun in _aside(token)
        if noun.pos_ in _PARTIES and noun.tag_ not in ("WP", "WDT", "EX")
    ]
    flat_last = sorted(found, key=lambda term: (term.start, term.flat))
    return tuple({term.start: term for term in flat_last}.values())


def _spared(noun: Any) -> bool:
    """Return whether a noun is what something was not done to: "the fair was not called off"; who "was never asked"
    was passed over by those who did it."""
    over = words("bystanders")["clear"] | words("bystanders")["pass"]
    return noun.dep_ == "nsubjpass" and not said(noun.head) & over


def _placed(noun: Any) -> bool:
    """Return whether a noun only says where those were who did not: "nobody at the ministry"."""
    return noun.head.dep_ == "prep" and noun.head.lower_ != "of" and noun.head.head.lower_ in _NOBODY | {"one"}


def ruled_out(noun: Any) -> bool:
    """Return whether a noun stands behind "not", "rather than", "and no"."""
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


def _aside(token: Any) -> Iterator[Any]:
    """Yield the parties that a token sets aside."""
    if token.pos_ in ("NOUN", "PROPN") and token.dep_ != "compound" and (ruled_out(token) or _is_none(token)):
        yield token
        yield from (other for other in token.conjuncts if any(item.lower_ == "nor" for item in token.children))
        yield from _members(token)
    elif token.lower_ in ("nobody", "none", "neither") or (token.lower_ == "one" and _is_none(token)):
        yield from _members(token)
    elif token.pos_ in ("VERB", "AUX"):
        yield from _by_verb(token)
        yield from missing(token)
    elif token.pos_ in ("ADP", "SCONJ"):
        yield from _by_preposition(token)


def _is_none(noun: Any) -> bool:
    """Return whether a noun that does something is said to be none: "no clerk had the sheets"."""
    none = any(item.lower_ in ("no", "neither") for item in noun.children)
    before = [word.lower_ for word in noun.doc[max(noun.sent.start, noun.left_edge.i - 1) : noun.left_edge.i + 2]]
    return (none or before[:2] in _NOT_ONE or before[1:] in _NOT_ONE) and noun.dep_ in (*_SUBJECTS, "pobj")


def _members(noun: Any) -> Iterator[Any]:
    """Yield who "none" and "nobody" are of: "none of the clerks", "nobody at the ministry"."""
    if noun.lower_ in _NOBODY or _is_none(noun):
        for item in noun.children:
            if item.dep_ == "prep" and item.lower_ not in _SAVE:
                yield from (inner for inner in item.children if inner.dep_ == "pobj")


def _by_verb(verb: Any) -> Iterator[Any]:
    """Yield who did not do it, stood by, opposed it, or was cleared of it."""
    lexicon, names = words("bystanders"), said(verb)
    if names & set(lexicon["clear"]):
        noun = child(verb, ("dobj", "nsubjpass"))
        yield from () if noun is None else (noun,)
    elif _is_sound(verb):
        yield from _subjects(verb)
    elif _stands_by(verb, names & set(lexicon["stand"])) != _negative(verb) and not _says_nothing(verb, names):
        yield from _subjects(verb)   # "never failed to come" sets nobody aside


def _stands_by(verb: Any, names: set[str]) -> bool:
    """Return whether a subject does what bystanders do; crews who "were pulled out" had been in it."""
    return bool(names) and child(verb, ("nsubjpass", "auxpass")) is None


def _says_nothing(verb: Any, names: set[str]) -> bool:
    """Return whether somebody only does not speak: "did not say", "declined to comment", "remained silent"."""
    lexicon = words("bystanders")
    inner = {item.lemma_.lower() for item in verb.children if item.dep_ in ("xcomp", "acomp")}
    return bool(names & lexicon["speak"] or inner & (lexicon["speak"] | lexicon["quiet"]))


def _negative(verb: Any) -> bool:
    """Return whether a verb is negated, by itself or by its object: "had no hand in it", "noticed nothing"."""
    for item in verb.children:
        if item.dep_ == "neg" or item.lower_ == "never":
            return True
        if item.dep_ == "xcomp" and item.lemma_ == "blame" and child(item, ("neg",)) is not None:
            return True   # "were not to blame": the parser hangs "not" on the infinitive
        if item.dep_ in ("dobj", "attr", "acomp") and (item.lower_ in _NONE or _no(item)):
            return True
        if item.dep_ == "prep" and any(noun.lower_ in ("nothing", "nobody") or _no(noun) for noun in item.children):
            return True
    return False


def _is_sound(verb: Any) -> bool:
    """Return whether a verb says that nothing was wrong with its subject: "the rails were sound", "in order"."""
    sound = words("bystanders")["sound"]
    if verb.lemma_ != "be" or _negative(verb):
        return False
    ins = [noun for item in verb.children if item.dep_ == "prep" and item.lower_ == "in" for noun in item.children]
    return any(item.dep_ == "acomp" and item.lemma_.lower() in sound for item in verb.children) or any(
        noun.lemma_.lower() in sound for noun in ins)


def _no(noun: Any) -> bool:
    return any(item.lower_ in ("no", "not") and item.dep_ in ("det", "neg", "preconj") for item in noun.children)


def _subjects(verb: Any) -> Iterator[Any]:
    noun = child(verb, _SUBJECTS)
    if child(verb, ("expl",)) is not None:   # "Hale said, and there was no sign of rain"
        return
    if noun is None and verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        yield from _subjects(verb.head)
    elif noun is not None and noun.tag_ in ("WP", "WDT") and verb.dep_ == "relcl":
        yield verb.head
    elif noun is not None and noun.lower_ not in _NOBODY:
        yield from (noun, *noun.conjuncts)


def _by_preposition(word: Any) -> Iterator[Any]:
    """Yield who is left out by a phrase: "without asking Hale", "behind her back", "against the will of Hale"."""
    lexicon = words("bystanders")
    noun = child(word, ("pobj", "pcomp"))
    if noun is None:
        return
    if word.lower_ == "without":
        yield from _within(noun)
    elif noun.lemma_.lower() in lexicon.get(word.lower_, ()) or (word.lower_ == "with" and _no(noun)):
        yield from _holders(noun)


def _within(noun: Any) -> Iterator[Any]:
    """Yield a noun and those it belongs to; of a gerund its object: "without telling the minister"."""
    if noun.pos_ == "VERB":
        yield from (item for item in noun.children if item.dep_ in ("dobj", "dative"))
        return
    yield noun
    yield from _holders(noun)


def _holders(noun: Any) -> Iterator[Any]:
    """Yield whose wish, head or back it is: "Hale's protests", "the protests of Hale", "no say for Hale"."""
    for item in noun.children:
        if item.dep_ == "poss":
            yield item
        elif item.dep_ == "prep" and item.lower_ in ("of", "by", "from", "for", "on"):
            yield from (inner for inner in item.children if inner.dep_ == "pobj")
