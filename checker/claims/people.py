"""The names of people in a section, by token, with the key that find_mentions gives them."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from checker.claims.offices import is_office
from checker.claims.parser import Section
from checker.claims.statement import Context
from checker.models import Mention
from checker.text.fold import fold

_HONORIFICS = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "mr.", "mrs.", "ms.", "dr."})


_PRONOUNS = frozenset({"he", "she"})


@dataclass(frozen=True)
class Person:
    """A name at ``doc[first : last + 1]``; ``head`` is the token that the rest of the sentence hangs on.

    ``doubtful``: the recogniser takes it for a body or place ("Uwe Brandt"); only an office makes it a person.
    """

    doc: Any
    first: int
    last: int
    key: str
    name: str
    doubtful: bool = False

    @property
    def head(self) -> Any:
        """Return the syntactic head of the name."""
        return self.doc[self.first : self.last + 1].root


def find_people(section: Section, mentions: tuple[Mention, ...]) -> list[Person]:
    """Return the people named in a section, and capitalised names that follow an office ("Mayor Diaz")."""
    first = bisect_left(mentions, section.block.start, key=lambda mention: mention.start)
    last = bisect_left(mentions, section.block.end, key=lambda mention: mention.start)
    known = [person for mention in mentions[first:last] if (person := _person(section, mention))]
    taken = {i for person in known for i in range(person.first, person.last + 1)}
    keys = {mention.key.split()[-1]: mention.key for mention in mentions if mention.kind == "person" and mention.key}
    return sorted([*known, *_unseen(section, taken, keys)], key=lambda person: person.first)


def find_pronouns(section: Section, context: Context) -> Iterator[Person]:
    """Yield the pronouns of a section that stand for a named person: "She has been mayor since May"."""
    for token in section.doc:
        if token.lower_ in _PRONOUNS and token.dep_ in ("nsubj", "nsubjpass"):
            found = context.referents.of(section, token)
            if found is not None and found.key in context.names:
                yield Person(section.doc, token.i, token.i, found.key, context.names[found.key])


def _person(section: Section, mention: Mention) -> Person | None:
    """Place a mention of a person among the tokens; titles that the recogniser took for names are cut off."""
    first, last = (bisect_left(section.offsets, edge) for edge in (mention.start, mention.end))
    tokens = list(section.doc[first:last])
    while len(tokens) > 1 and (is_office(tokens[0]) or tokens[0].lower_ in _HONORIFICS or tokens[0].lower_ == "former"):
        tokens = tokens[1:]
    tokens = [token for token in tokens if token.tag_ != "POS"]
    if not tokens or (mention.kind != "person" and not _like_a_person(tokens)):
        return None
    name = section.doc[tokens[0].i : tokens[-1].i + 1].text
    return Person(section.doc, tokens[0].i, tokens[-1].i, mention.key, name, mention.kind != "person")


def _like_a_person(tokens: list[Any]) -> bool:
    """Return whether a name of another kind has the form of a person's: two or three bare capitalised words."""
    bare = all(token.tag_ == "NNP" and token.text[0].isupper() and not token.text.isupper() for token in tokens)
    before = tokens[0].nbor(-1).lower_ if tokens[0].i else ""
    return 2 <= len(tokens) <= 3 and bare and before not in ("the", "of", "in", "at")


def _unseen(section: Section, taken: set[int], keys: dict[str, str]) -> Iterator[Person]:
    """Yield names right after an office that the recogniser missed: "Mayor Diaz said"."""
    doc = section.doc
    for token in doc[:-1]:
        following = doc[token.i + 1]
        if following.i in taken or following.tag_ != "NNP" or not is_office(token) or is_office(following):
            continue
        last = following.i
        while last + 1 < len(doc) and doc[last + 1].tag_ == "NNP" and last + 1 not in taken:
            last += 1
        name = doc[following.i : last + 1].text
        if following.ent_type_ not in ("GPE", "LOC", "FAC", "NORP", "DATE") and following.text[0].isupper():
            yield Person(doc, following.i, last, keys.get(fold(name).split()[-1], fold(name)), name)
