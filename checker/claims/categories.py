"""Finds what things and people are said to be, among what excludes one another: "a private hospital", "is a loan"."""

from collections.abc import Iterator
from dataclasses import dataclass

from checker.claims.bearers import denied, modified, patients, said_of
from checker.claims.grammar import MODALS, Token
from checker.claims.lexicon import lemma
from checker.claims.parser import Reading, Section
from checker.claims.phrases import make_term
from checker.claims.roles import is_human
from checker.claims.statement import Context
from checker.models import Category, Term
from checker.vocabulary import lexicon, remembered

_NO_MORE = frozenset({"former", "onetime", "erstwhile", "alleged", "suspected", "possible", "potential", "proposed",
                      "planned", "future", "would", "so", "then", "old"})
_PRONOUNS = ("it", "this", "that")


@dataclass(frozen=True)
class Word:
    """One word of the lexicon: its scale and value, and what it may be said of."""

    forms: tuple[str, ...]
    scale: str
    value: str
    of: frozenset[str] = frozenset()
    bearer: str = ""
    said: bool = False
    possessed: bool = False
    verb: bool = False


@remembered()
def _lexicon() -> dict[str, tuple[Word, ...]]:
    """Return the words by the last word of their form. Raises RuleFileError."""
    data = lexicon("categories")
    found = [
        Word(_split(form), name, value, frozenset(scale.get("of", ())), scale.get("bearer", ""),
             scale.get("said", False), scale.get("possessed", False))
        for name, scale in data["scales"].items() for value, forms in scale["values"].items() for form in forms
    ]
    found += [
        Word((verb,), name, value, verb=True)
        for name, values in data["verbs"].items() for value, verbs in values.items() for verb in verbs
    ]
    by_last: dict[str, list[Word]] = {}
    for word in sorted(found, key=lambda word: -len(word.forms)):
        by_last.setdefault(word.forms[-1], []).append(word)
    return {last: tuple(words) for last, words in by_last.items()}


def _split(form: str) -> tuple[str, ...]:
    return tuple(form.replace("-", " - ").split())


def find_categories(reading: Reading, context: Context) -> tuple[Category, ...]:
    """Return the categories of an article in the order of the text."""
    return tuple(
        category
        for section, token in reading.tokens
        for word in _words(token)
        if (category := _category(section, token, word, context)) is not None
    )


def _words(token: Token) -> Iterator[Word]:
    """Yield the longest word of each scale that ends at a token."""
    scales: set[str] = set()
    for word in (*_lexicon().get(lemma(token), ()), *_lexicon().get(token.lower_, ())):
        if word.scale not in scales and word.verb == _is_verb(token, word) and _ends(token, word.forms):
            scales.add(word.scale)
            yield word


def _is_verb(token: Token, word: Word) -> bool:
    return bool(token.pos_ == "VERB" or (token.tag_ == "VBN" and word.verb))


def _ends(token: Token, forms: tuple[str, ...]) -> bool:
    first = token.i - len(forms) + 1
    return first >= 0 and tuple(item.lower_ for item in token.doc[first : token.i]) == forms[:-1]


def _category(section: Section, last: Token, word: Word, context: Context) -> Category | None:
    first = last.i - len(word.forms) + 1
    token = last.doc[first : last.i + 1].root     # "statement" of "statement of intent"
    noun = modified(token) if word.of else None
    holders = _said_of(token, noun, word)
    said = word.verb or any(holder.i not in (token.i, noun.i if noun is not None else -1) for holder in holders)
    terms = [make_term(section, holder, context) for holder in holders]
    if not _fits(word, holders, terms) or (word.said and not said) or _open(token, noun):
        return None
    start, end = section.span(first, max(last.i, noun.i if noun is not None else 0) + 1)
    return Category(
        start=start, end=end, text=section.text[start:end], scale=word.scale, value=word.value,
        bearers=tuple(dict.fromkeys(term.head for term in terms)),
        keys=tuple(dict.fromkeys(term.key for term in terms if term.key)),
        said=said, denied=denied(noun if noun is not None and said else token),
        of=_possessor(section, token, context) if word.possessed else "",
    )


def _said_of(token: Token, noun: Token | None, word: Word) -> list[Token]:
    """Return what a word is said of; of "was given a loan" it is the loan itself."""
    if word.verb:
        return patients(token)
    alone = not (word.of or word.said or word.bearer)
    if alone and token.pos_ == "PROPN":
        return []                                # "the Armistice Commission"
    found = [*([noun] if noun is not None else []), *said_of(noun or token)]
    return found or ([token] if alone else [])


def _fits(word: Word, holders: list[Token], terms: list[Term]) -> bool:
    """Return whether a word is said of what its scale asks for."""
    if not terms or (word.of and not any(_is(term, word.of) for term in terms)):
        return False
    if word.bearer == "person" or word.verb:
        return any(term.key or is_human(holder) or holder.lower_ in ("he", "she")
                   for term, holder in zip(terms, holders, strict=True))
    return word.bearer != "named" or any(term.key for term in terms)


def _is(term: Term, nouns: frozenset[str]) -> bool:
    return bool({term.head, *term.key.split()} & nouns) or (term.head in _PRONOUNS and not term.key)


def _open(token: Token, noun: Token | None) -> bool:
    """Return whether the words leave open whether it is so, or say that it is no longer."""
    for item in (token, *([noun] if noun is not None else [])):
        if any(child.lower_ in _NO_MORE for child in item.children if child.dep_ in ("amod", "advmod", "compound")):
            return True
    verb = next((item for item in (token, *token.ancestors) if item.pos_ in ("VERB", "AUX")), token)
    return any(child.lower_ in MODALS or child.lower_ == "longer" for child in verb.children)


def _possessor(section: Section, token: Token, context: Context) -> str:
    """Return whose kin somebody is: "the victim's brother", "a cousin of the victim"."""
    owners = [child for child in token.children if child.dep_ == "poss"]
    owners += [item for child in token.children if child.lower_ == "of" for item in child.children
               if item.dep_ == "pobj"]
    term = make_term(section, owners[0], context) if owners else None
    return (term.key or term.head) if term is not None else ""
