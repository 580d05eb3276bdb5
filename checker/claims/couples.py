"""Who "both leaders" and "the two men" are: the only two persons named just before."""

from collections.abc import Iterable
from typing import Protocol

from checker.claims.grammar import Token
from checker.claims.honorifics import titles
from checker.claims.roles import is_human

WINDOW = 1   # sentences back in which both must have been named
_MEN = {"men": "m", "women": "f"}
_RESTRICTING = frozenset({"prep", "relcl", "acl", "appos", "poss", "amod", "compound"})


class Naming(Protocol):
    """One naming of a person, in which sentence."""

    @property
    def key(self) -> str:
        """The key of the person, "" for somebody unnamed."""
    @property
    def sentence(self) -> int:
        """The number of the sentence in the article."""


def pair_opening(noun: Token) -> Token | None:
    """Return the first word of "both leaders", "the two men"; None where the noun says which two itself."""
    person = is_human(noun) or noun.lower_ in _MEN or noun.lemma_.lower() in titles().offices
    if noun.tag_ != "NNS" or not person or any(item.dep_ in _RESTRICTING for item in noun.children):
        return None
    first = noun.doc[noun.left_edge.i]
    words = [item.lower_ for item in noun.lefts]
    return first if words == ["both"] or words in (["the", "two"], ["both", "the"]) else None


def find_couple(noun: Token, seen: Iterable[Naming], number: int, genders: dict[str, str]) -> tuple[str, ...]:
    """Return the keys of the two persons named in this sentence and the one before, () if not just two are.

    ``seen`` are the namings before the noun, the latest first; ``number`` is the sentence of the noun.
    """
    near = [naming.key for naming in seen if naming.sentence >= number - WINDOW]
    keys = tuple(dict.fromkeys(reversed(near)))
    wanted = _MEN.get(noun.lower_)
    fit = all(key and (wanted is None or genders.get(key, wanted) == wanted) for key in keys)
    return keys if fit and len(keys) == 2 else ()
