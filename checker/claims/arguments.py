"""What a result came of, and whose doing it is: the noun phrases around the words that tell it."""

from collections.abc import Iterator
from typing import Any

from checker.claims.lexicon import lemma, words
from checker.claims.matter import is_source
from checker.claims.parser import Section
from checker.claims.patterns import Match
from checker.claims.referents import Referents

_CONTENT = ("NOUN", "PROPN", "VERB", "ADJ")
_ASIDE = ("advcl", "relcl", "appos", "parataxis", "ccomp", "conj", "acl", "punct", "cc")
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
_UP = ("acomp", "attr", "oprd", "xcomp", "prep", "advmod", "pcomp", "prt", "dobj", "pobj", "ccomp")
_TIMES = ("DATE", "TIME")
_PARTS_OF = frozenset({"trace", "sign", "word", "hint", "part", "majority", "number", "pair", "dozen", "half", "rest",
                       "most", "handful", "couple", "bulk", "all", "cent", "penny"})
_ABOUT = frozenset({"of", "for", "against", "on", "to", "from", "with", "over", "about", "between"})
_FOR = frozenset({"pay", "apologise", "apologize", "compensate", "answer"})   # whose object stands after "for"
_DEPTH = 5   # words from a state or a participle up to the verb that has its subject


def find_arguments(match: Match) -> tuple[Any | None, Any | None]:
    """Return what a result is of, and whose doing it is: object and subject, or the subject alone."""
    doer = _doer(match.tokens[0], match.pattern.part == "nouns")
    targets = [noun for item in match.tokens for noun in _targets(item, match) if noun not in match.tokens]
    targets = targets or [noun for noun in _paid_for(match.tokens[0]) if noun not in match.tokens]
    if targets:
        return targets[0], None if doer is not None and targets[0].i == doer.i else doer
    swallowed = any(item.dep_ in ("dobj", "nsubjpass") for item in match.tokens[1:])   # "accepted [the ban]"
    return (None, doer) if swallowed or match.pattern.part == "nouns" else (doer, None)


def _targets(item: Any, match: Match) -> Iterator[Any]:
    """Yield what a word of a pattern acts on: its objects, and the noun after its preposition."""
    head = match.tokens[0]
    for child in item.children:
        acted = child.dep_ in ("dobj", "nsubjpass", "dative") and (item is head or item.pos_ in ("VERB", "AUX"))
        if acted or (child.dep_ == "pobj" and item is not head):
            yield child
        elif child.dep_ == "prep" and item.pos_ == "NOUN" and (item is not head or match.pattern.part == "nouns"):
            yield from (noun for noun in child.children if noun.dep_ == "pobj" and child.lower_ in _ABOUT)


def _paid_for(verb: Any) -> Iterator[Any]:
    """Yield what somebody "pays for" or "apologised for"; "for two days" is a time."""
    for child in verb.children if lemma(verb) in _FOR else ():
        if child.lower_ == "for" and child.dep_ == "prep":
            yield from (noun for noun in child.children if noun.dep_ == "pobj" and noun.ent_type_ not in _TIMES)


def _doer(head: Any, noun: bool) -> Any | None:
    """Return the subject of a verb, or of the verbs above it: "wants to sell", "is in force"; its agent."""
    token = head.head if noun else head
    for _ in range(_DEPTH):
        agent = next((word for child in token.children if child.dep_ == "agent" for word in child.children), None)
        subjects = (child for child in token.children if child.dep_ in _SUBJECTS and child.i != head.i)
        found = agent or next(subjects, None)
        if found is not None and found.dep_ != "expl" and found.tag_ not in ("WDT", "WP"):
            return found if found.ent_type_ not in _TIMES else None
        if token.dep_ in ("relcl", "acl"):
            return token.head
        if token.dep_ not in (*_UP, "conj") or token.head.i == token.i:
            return None
        token = token.head
    return None


def phrase_of(section: Section, noun: Any | None, referents: Referents) -> tuple[str, ...]:
    """Return the lemmas of a noun phrase, its head first; what a pronoun stands for, what there are six of."""
    if noun is None:
        return ()
    reference = referents.of(section, noun)
    if reference is not None and reference.key:
        return tuple(reversed(reference.key.split()))
    inner = _counted(noun) or noun
    kept = (token for token in _below(inner) if token.i != inner.i and token.pos_ in (*_CONTENT, "NUM"))
    return tuple(dict.fromkeys((lemma(inner), *(lemma(token) for token in kept if token.ent_type_ not in _TIMES))))


def _counted(noun: Any) -> Any | None:
    """Return the noun that a word of quantity is of: "six of the exits", "no trace of the yacht"."""
    if noun.pos_ not in ("NUM", "PRON", "DET") and lemma(noun) not in _PARTS_OF:
        return None
    nouns = (word for child in noun.children if child.lower_ == "of" for word in child.children if word.dep_ == "pobj")
    return next(nouns, None)


def theme_of(match: Match) -> tuple[str, ...]:
    """Return the content lemmas of what the result is told of: below its words, and the subjects above."""
    own = {token.i for token in match.tokens}
    found = [token for item in match.tokens for child in item.children if child.i not in own for token in _below(child)]
    above = match.tokens[0]
    for _ in range(_DEPTH):
        if above.dep_ not in _UP or above.head.i == above.i:
            break
        above = above.head
        found += [token for child in above.children if child.dep_ in (*_SUBJECTS, "dobj", "prep", "dative")
                  and child.i not in own and match.tokens[0] not in child.subtree for token in _below(child)]
    light = words("operators")["light"]
    told = (token for token in found if token.pos_ in _CONTENT and token.ent_type_ not in _TIMES)
    return tuple(dict.fromkeys(lemma(token) for token in told if token.i not in own and lemma(token) not in light))


def _below(token: Any) -> Iterator[Any]:
    if (token.dep_ in _ASIDE and token.dep_ != "conj") or is_source(token):
        return
    yield token
    for child in token.children:
        if child.dep_ not in _ASIDE:
            yield from _below(child)
