"""The matter of a clause: the content lemmas of what is committed to or stated, its heads first."""

from collections.abc import Iterator, Sequence
from typing import Any

from checker.claims.lexicon import deverbal, lemma, words
from checker.claims.stance import Stance

_CONTENT = ("NOUN", "PROPN", "VERB", "ADJ", "NUM")
_TIMES = ("DATE", "TIME")
_ASIDE = ("advcl", "relcl", "parataxis", "appos")
_OF = ("on", "of", "for", "to", "from", "with", "against")
_EQUIPPING = frozenset({"provide", "supply", "equip", "arm", "furnish", "present", "entrust", "issue", "reward"})
_SUBJECTS = ("nsubj", "nsubjpass", "csubj")


def read_matter(stance: Stance, tokens: Sequence[Any]) -> tuple[str, ...]:
    """Return the lemmas of the matter within a clause: heads, what belongs to them, then the subject.

    A verb that only hands something over gives way to it ("provide guarantees": guarantee); a particle is
    joined to its verb ("step down"); times, auxiliaries and who takes the stance are left out.
    """
    inside = {token.i for token in tokens}
    heads = list(_heads(stance.core))
    subjects = {child.i for child in stance.core.children if child.dep_ in _SUBJECTS}
    below = [token for head in (stance.core, *heads) for token in _own(head, subjects)]
    found = [*heads, *below, *_beside(stance.core), *_subject(stance)]
    return tuple(dict.fromkeys(name(token) for token in found if token.i in inside and _counts(token, stance.core)))


def name(token: Any) -> str:
    """Return the lemma of a token with its particle: "step down"."""
    particle = next((child.lower_ for child in token.children if child.dep_ == "prt"), "")
    return f"{lemma(token)} {particle}".strip() if token.pos_ == "VERB" else lemma(token)


def _heads(core: Any) -> Iterator[Any]:
    first = handed(core) or core
    yield first
    yield from first.conjuncts


def handed(verb: Any) -> Any | None:
    """Return what a verb of giving or bringing about hands over, or None for any other word."""
    known = words("operators")
    if verb.pos_ not in ("VERB", "AUX") or lemma(verb) not in known["transfer"] | known["support"]:
        return None
    children = list(verb.children)
    goods = [child for child in children if child.dep_ in ("dobj", "attr", "oprd")]
    given = [word for child in children if child.lower_ == "with" for word in child.children if word.dep_ == "pobj"]
    receiver = lemma(verb) in _EQUIPPING   # "provide the town with a bridge": the bridge is handed over
    goods = [*given, *goods] if receiver else [*goods, *given]
    goods += [child for child in children if child.dep_ == "nsubjpass"]
    good = next((good for good in goods if good.pos_ in ("NOUN", "PROPN")), None)
    if good is None or lemma(verb) in known["transfer"] or lemma(good) in deverbal():
        return good
    return None   # "put a signature to" is signing, "put a ladder to" is not


def _beside(core: Any) -> Iterator[Any]:
    """Yield what the parser hung on the verb instead of its object: "lift the curbs [on exports]"."""
    if core.dep_ in ("dobj", "nsubjpass"):
        for child in core.head.children:
            if child.dep_ == "prep" and child.i > core.i and child.lower_ in _OF:
                yield from _own(child, set())


def _subject(stance: Stance) -> Iterator[Any]:
    """Yield the words of the subject, unless it is the one who takes the stance ("the mayor will resign")."""
    verb = stance.core
    while verb.dep_ in ("acomp", "attr", "oprd", "dobj", "pobj", "prep", "xcomp") and verb.head.i != verb.i:
        verb = verb.head
    for child in verb.children:
        if child.dep_ in _SUBJECTS and (stance.committer is None or child.i != stance.committer.i):
            yield from _own(child, set())


def _own(head: Any, skipped: set[int]) -> Iterator[Any]:
    """Yield the words below a head, clauses of other events left out ("as he prepared to fly")."""
    yield head
    for child in head.children:
        if child.dep_ not in _ASIDE and child.i not in skipped and not _is_event(child) and not is_source(child):
            yield from _own(child, skipped)


def is_source(token: Any) -> bool:
    """Return whether a word opens "according to"."""
    return bool(token.lower_ == "according" and token.dep_ == "prep")


def _is_event(token: Any) -> bool:
    return token.dep_ in ("acl", "prep", "conj", "dep") and any(child.dep_ in _SUBJECTS for child in token.children)


def _counts(token: Any, core: Any) -> bool:
    if token.i == core.i:
        return handed(core) is None and core.pos_ != "PRON"
    return token.pos_ in _CONTENT and token.ent_type_ not in _TIMES and lemma(token) not in words("operators")["light"]
