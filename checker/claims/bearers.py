"""What a noun or adjective is said of: by apposition, copula, "as", a title before a name, a verb of calling."""

from collections.abc import Iterator

from checker.claims.grammar import RELATIVES, SUBJECTS, Token
from checker.claims.lexicon import lemma

_BE = frozenset({"be", "remain", "become", "stay", "stand"})
_CALL = frozenset({"call", "name", "declare", "make", "label", "describe", "deem", "rule", "consider", "classify"})
_TURN = frozenset({"weaken", "strengthen", "turn", "grow", "develop", "upgrade", "downgrade", "convert", "raise",
                   "promote", "demote", "reduce", "change"})
_OBJECTS = frozenset({"dobj", "nsubjpass"})
_BESIDE = frozenset({"compound", "nmod"})


def modified(word: Token) -> Token | None:
    """Return the noun that an adjective or noun stands before: "provisional order", "final and binding ruling"."""
    first = word
    while first.dep_ == "conj" and first.head.pos_ in ("ADJ", "NOUN"):
        first = first.head
    above = first.head
    before = first.dep_ in ("amod", "compound", "nmod") and above.i > word.i and above.pos_ in ("NOUN", "PROPN", "PRON",
                                                                                                "NUM")
    return above if before else None


def said_of(word: Token) -> list[Token]:
    """Return the nouns and pronouns of which a noun or adjective is said."""
    return _all(word, _once(word))


def _all(word: Token, nouns: Iterator[Token]) -> list[Token]:
    found: list[Token] = []
    for noun in nouns:
        found += [item for item in (noun, *_further(noun)) if item.i not in {known.i for known in found}]
    return [item for item in found if item.i != word.i]


def _further(noun: Token) -> list[Token]:
    """Return what the noun in turn is said to be: "the hacker, Lee, was a student"."""
    beside = [child for child in noun.children if child.dep_ == "appos" and child.pos_ in ("NOUN", "PROPN")]
    return beside + ([noun.head] if noun.dep_ == "appos" else [])


def _once(word: Token) -> Iterator[Token]:
    """Yield what a word is said of directly."""
    while word.dep_ == "conj" and word.head.pos_ in ("NOUN", "PROPN", "ADJ"):
        word = word.head
    yield from _beside(word)
    verb = _governor(word)
    if verb is not None:
        yield from _holders(verb)
        if verb.i != word.head.i and word.head.lower_ == "as":   # "named him as a witness", "is helping as a witness"
            yield from (child for child in verb.children if child.dep_ == "nsubj" and child.lower_ not in RELATIVES)


def _beside(word: Token) -> Iterator[Token]:
    """Yield the names and nouns that a word stands with: "Landlord Lee", "Lee, a tenant", "the tenant, Lee"."""
    above = word.head
    name = word.dep_ in _BESIDE and above.pos_ == "PROPN" and above.i > word.i
    after = word.dep_ == "amod" and above.i < word.i             # "the treatment, still experimental,"
    if word.dep_ == "appos" or name or after:
        yield above
    if word.dep_ in SUBJECTS and lemma(above) in _BE:            # "among the suspects is Lee", "the author is Lee"
        yield from (child for child in above.children if child.dep_ == "attr" and child.pos_ == "PROPN")
    yield from (child for child in word.children if child.dep_ == "appos" and child.pos_ == "PROPN")


def _governor(word: Token) -> Token | None:
    """Return the verb by which something is said to be so: "is a loan", "treated as murder", "weakened to a storm"."""
    above = word.head
    if word.dep_ in ("attr", "acomp", "oprd"):
        return above if lemma(above) in _BE | _CALL or word.dep_ == "oprd" else None
    if word.dep_ != "pobj":
        return None
    turned = above.lower_ in ("to", "into") and lemma(above.head) in _TURN
    return above.head if above.lower_ == "as" or turned else None


def _holders(verb: Token) -> Iterator[Token]:
    """Yield the object of a verb, or else its subject; of a relative clause or participle what it hangs on."""
    objects = [child for child in verb.children if child.dep_ in _OBJECTS] if lemma(verb) not in _BE else []
    found = objects or [child for child in verb.children if child.dep_ in SUBJECTS]
    for child in found:
        yield verb.head if child.lower_ in RELATIVES and verb.dep_ == "relcl" else child
    if not found and verb.dep_ in ("acl", "relcl"):
        yield verb.head
    elif not found and verb.dep_ in ("conj", "xcomp", "advcl") and verb.head.pos_ in ("VERB", "AUX"):
        yield from _holders(verb.head)


def patients(verb: Token) -> list[Token]:
    """Return who or what a verb is done to: "dismissed the nurse", "the nurse was dismissed", "dismissed, she"."""
    return _all(verb, _patients(verb))


def _patients(verb: Token) -> Iterator[Token]:
    objects = [child for child in verb.children if child.dep_ in _OBJECTS]
    for child in objects:
        yield verb.head if child.lower_ in RELATIVES and verb.dep_ == "relcl" else child
    if not objects and verb.tag_ == "VBN":
        if verb.dep_ == "acl":
            yield verb.head
        elif verb.dep_ in ("advcl", "conj"):
            yield from (child for child in verb.head.children if child.dep_ in SUBJECTS)


def denied(word: Token) -> bool:
    """Return whether a word is said not to be so: "is not", "no", "never", "and not as"."""
    verb = _governor(word)
    over = [verb, word.head] if verb is not None else []
    return any(map(_negated, (word, *over))) or _ruled_out(word)


def _negated(item: Token) -> bool:
    return any(child.dep_ == "neg" or (child.dep_ == "det" and child.lower_ == "no") for child in item.children)


def _ruled_out(word: Token) -> bool:
    """Return whether "not", "never" or "rather than" stands right before a phrase."""
    first = word.head.i if word.head.lower_ == "as" and word.dep_ == "pobj" else word.left_edge.i
    before = [token.lower_ for token in word.doc[max(word.sent.start, first - 2) : word.i]]
    return bool({"not", "never", "nor", "than"} & set(before))
