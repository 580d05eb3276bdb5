"""Set phrases and words that tell a result, and where they stand in the tree."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from checker.claims.complements import select
from checker.claims.lexicon import lemma, words
from checker.models import Polarity
from checker.vocabulary import lexicon, remembered

_COPULAS = frozenset({"be", "stay", "remain", "come", "go", "put", "keep", "lie", "stand", "sit", "hold", "leave",
                      "get", "become", "place", "find", "run"})
_PARTS = {"verbs": ("VERB", "AUX"), "states": ("ADJ", "VERB", "ADP", "ADV", "NOUN", "SCONJ"), "nouns": ("NOUN",)}
_SIDES: dict[str, Polarity] = {"for": "positive", "against": "negative"}
_SAID_OF = ("acomp", "attr", "oprd", "prep", "advmod", "advcl", "ccomp", "prt", "xcomp")
_OBJECTS = ("dobj", "nsubjpass")
_PARTICLES = frozenset({"on", "off", "up", "down", "in", "out", "over", "through", "back", "away"})


@dataclass(frozen=True)
class Pattern:
    """``words``: alternatives for each word, the head first; ``bare``: the verb has no object; ``further``: the
    words besides the head, without their marks."""

    name: str
    sign: Polarity
    part: str
    words: tuple[frozenset[str], ...]
    bare: bool
    further: tuple[frozenset[str], ...] = ()


@dataclass(frozen=True)
class Match:
    """A pattern with the tokens that it stands in, its head first."""

    pattern: Pattern
    tokens: tuple[Any, ...]


@remembered()
def patterns() -> dict[str, tuple[Pattern, ...]]:
    """Return the patterns by each word that may head them, the longest first."""
    found: dict[str, list[Pattern]] = defaultdict(list)
    for name, sides in lexicon("results").items():
        for side, sign in _SIDES.items():
            for part, items in sides.get(side, {}).items():
                for pattern in (_pattern(name, sign, part, item) for item in items):
                    for head in pattern.words[0]:
                        found[head].append(pattern)
    return {head: tuple(sorted(items, key=_order)) for head, items in found.items()}


def _pattern(name: str, sign: Polarity, part: str, item: str) -> Pattern:
    wanted = tuple(frozenset(word.split("|")) for word in item.split() if word != "-")
    further = tuple(frozenset(form.rstrip("+") for form in word) for word in wanted[1:])
    return Pattern(name, sign, part, wanted, item.endswith(" -"), further)


def matches_in(sentence: Any) -> list[Match]:
    """Return the longest patterns that each word of a sentence heads, one for each result."""
    forms = [(lemma(token), str(token.lower_)) for token in sentence]
    present = frozenset(form for pair in forms for form in pair)
    known = patterns()
    headed = ((token, _candidates(known, *pair)) for token, pair in zip(sentence, forms, strict=True))
    return [match for token, found in headed if found for match in _longest(token, found, present)]


def _candidates(known: dict[str, tuple[Pattern, ...]], name: str, form: str) -> tuple[Pattern, ...]:
    by_lemma, by_form = known.get(name, ()), known.get(form, ())
    if name == form or not by_form:
        return by_lemma
    return tuple(sorted({*by_lemma, *by_form}, key=_order))


def _longest(token: Any, candidates: tuple[Pattern, ...], present: frozenset[str]) -> list[Match]:
    found: dict[str, Match] = {}
    longest = 0
    for pattern in candidates:
        if len(pattern.words) < longest:
            break
        if pattern.name in found or not all(present & word for word in pattern.further):
            continue
        if _told(token, pattern) and (tokens := _words(token, pattern)):
            found[pattern.name] = Match(pattern, tokens)
            longest = len(pattern.words)
    return list(found.values())


def _order(pattern: Pattern) -> tuple[int, str, str, str]:
    return -len(pattern.words), pattern.name, pattern.sign, " ".join(min(word) for word in pattern.words)


def _told(token: Any, pattern: Pattern) -> bool:
    """Return whether a word tells a result: a verb does, a state said of something, a noun of which there is one."""
    if token.pos_ not in _PARTS[pattern.part]:
        return False
    if pattern.part == "states":
        return _said(token, len(pattern.words) == 1)
    if pattern.part == "nouns":
        return token.dep_ in ("dobj", "attr", "nsubjpass") and lemma(token.head) in words("operators")["light"]
    return not (token.dep_ == "amod" or _is_other(token, pattern) or (len(pattern.words) == 1 and _hands_on(token)))


def _said(token: Any, single: bool) -> bool:
    """Return whether a state is said of something; "is on" says one, "on the bridge" does not."""
    alone = single and token.pos_ in ("ADP", "ADV", "SCONJ")
    passive = token.pos_ == "VERB" and any(child.dep_ in ("aux", "auxpass") and child.lemma_ == "be"
                                           for child in token.children)   # "was armed", "is missing"
    if passive:
        return True
    said = token.dep_ in _SAID_OF or (token.dep_ in ("conj", "ROOT") and token.pos_ == "ADJ")
    placed = token.pos_ == "ADJ" or token.lower_ == "without" or _follows(token)
    return said and placed and not (alone and any(True for _ in token.children))


def _follows(token: Any) -> bool:
    """Return whether a phrase is what a copula says; "the man, in custody, is no thief" has another predicate."""
    other = any(child.dep_ in ("acomp", "attr") for child in token.head.children if child.i != token.i)
    return lemma(token.head) in _COPULAS and token.i > token.head.i and not (other and token.head.lemma_ == "be")


def _is_other(verb: Any, pattern: Pattern) -> bool:
    """Return whether a verb is another word: "catches up" is no "catches", "stayed the sentence" no "stayed"."""
    if pattern.bare and any(child.dep_ in (*_OBJECTS, "xcomp") for child in verb.children):   # "is going to try"
        return True
    known = frozenset().union(*pattern.words[1:])
    return any(child.dep_ == "prt" and child.lower_ not in known for child in verb.children)


def _hands_on(verb: Any) -> bool:
    """Return whether a verb takes a stance to another deed, which then tells the result: "refused to leave"."""
    chosen = select(verb)
    return chosen is not None and chosen.entry is not None and chosen.complement is not None and (
        chosen.complement.pos_ in ("VERB", "AUX"))


def _words(token: Any, pattern: Pattern) -> tuple[Any, ...]:
    """Return the tokens of a pattern, or none: each further word hangs on one of those before it."""
    matched, wanted = [token], list(pattern.words[1:])
    while wanted:
        near = [child for item in matched for child in item.children
                if child not in matched and child.dep_ != "nsubj" and _placed(child, item)]
        hit = next(((word, child) for word in wanted for child in near if _fits(child, word, len(pattern.words))), None)
        if hit is None:
            return ()
        wanted.remove(hit[0])
        matched.append(hit[1])
    return tuple(matched)


def _placed(child: Any, head: Any) -> bool:
    """Return whether a phrase is what "is" says, which it follows."""
    return bool(head.lemma_ != "be" or child.i > head.i)


def _fits(child: Any, wanted: frozenset[str], size: int) -> bool:
    """Return whether a word is the one wanted; a particle has no noun ("put on the rate"), unless marked by a "+"."""
    forms = {lemma(child), child.lower_}
    if not wanted & forms:
        return bool(wanted & {f"{form}+" for form in forms})
    noun = any(below.dep_ == "pobj" for below in child.children)
    return not (size == 2 and child.lower_ in _PARTICLES and noun)
