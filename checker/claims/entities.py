"""Entity mentions with keys: full names where the article gives them, short names propagated."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from checker.claims.given import gender_of, is_given
from checker.claims.governments import find_governments
from checker.claims.honorifics import titles
from checker.claims.parser import Reading, Section
from checker.claims.proper import Name, find_names, is_headline
from checker.models import Mention, MentionKind
from checker.text.countries import country_of
from checker.text.fold import fold

LONGEST = 4   # words of a name that is looked for again in headlines


@dataclass(frozen=True)
class Entities:
    """The mentions of an article in order, and what is known of each key: full name as first given, gender."""

    mentions: tuple[Mention, ...]
    names: dict[str, str]
    genders: dict[str, str]


def find_mentions(reading: Reading) -> tuple[Mention, ...]:
    """Return the named entities of the article in order; a short name gets the key of the full one."""
    return find_entities(reading).mentions


def find_entities(reading: Reading) -> Entities:
    """Return the entities of the article."""
    names = [name for section in reading.sections if not is_headline(section) for name in find_names(section)]
    if not names:
        names = [name for section in reading.sections for name in find_names(section)]
    known = Register(names)
    for section in reading.sections:
        names.extend(_again(section, known, {(n.section.block.start, i) for n in names for i in range(n.start, n.end)}))
    named = sorted(_apart(names), key=lambda name: name.section.offsets[name.start])
    mentions = [known.mention(name) for name in named]
    aliases = find_governments(named, {name.key for name in named if not name.sure})
    every = sorted([*mentions, *aliases], key=lambda mention: mention.start)
    return Entities(tuple(every), _full_names(mentions), known.genders())


def _apart(names: list[Name]) -> list[Name]:
    """Leave out names inside longer ones."""
    found: dict[tuple[int, int], Name] = {}
    for name in sorted(names, key=lambda name: name.start - name.end):
        at = name.section.block.start
        if not any((at, i) in found for i in range(name.start, name.end)):
            found.update({(at, i): name for i in range(name.start, name.end)})
    return list({(at, name.start): name for (at, _), name in found.items()}.values())


def _full_names(mentions: list[Mention]) -> dict[str, str]:
    found: dict[str, str] = {}
    for mention in mentions:
        if mention.key == fold(mention.text):
            found.setdefault(mention.key, " ".join(mention.text.split()))
    return found


def _again(section: Section, known: "Register", taken: set[tuple[int, int]]) -> list[Name]:
    """Find known names that the recogniser missed, longest first."""
    found, at = [], 0
    doc = section.doc
    while at < len(doc):
        size = 0
        if doc[at].text[0].isupper() and (section.block.start, at) not in taken:
            most = min(LONGEST, len(doc) - at)
            size = next((n for n in range(most, 0, -1) if known.knows(_words(doc, at, n))), 0)
        if size:
            found.append(Name(section, at, at + size, _words(doc, at, size), "other"))
        at += size or 1
    return found


def _words(doc: Any, at: int, size: int) -> tuple[str, ...]:
    return tuple(fold(token.text) for token in doc[at : at + size])


class Register:
    """The full names of one article, and which short name stands for which."""

    def __init__(self, names: list[Name]) -> None:
        surnames = {name.key for name in names if name.sure and name.parts == 1}
        people = [name for name in names if name.parts > 1 and (name.kind == "person" or _bears(name, surnames))]
        self._kinds = _kinds(names)
        self._people = {name.key for name in people}
        self._short: dict[str, set[str]] = defaultdict(set)
        for name in people:
            for short in _short_forms(name):
                self._short[short].add(name.key)
        self._genders = {name.key: gender_of(name.words[0]) for name in people}
        self._acronyms = _acronyms(names)
        self._parts = _parts_of_bodies(names)
        for name in names:
            if name.gender:
                self._genders[self._key(name)] = name.gender

    def genders(self) -> dict[str, str]:
        """Return "m" or "f" by key, where something tells it."""
        return {key: gender for key, gender in self._genders.items() if gender}

    def knows(self, words: tuple[str, ...]) -> bool:
        """Return whether folded words are a name of this article."""
        key = " ".join(words)
        return key in self._people or key in self._short or self._kinds.get(key, "other") != "other"

    def mention(self, name: Name) -> Mention:
        """Return the mention of a name with its key and kind."""
        start, end = name.section.span(name.start, name.end)
        key = self._key(name)
        kind: MentionKind = "person" if key in self._people else self._kinds.get(key, name.kind)
        return Mention(start=start, end=end, text=name.section.text[start:end], key=key, kind=kind)

    def _key(self, name: Name) -> str:
        if name.key in self._people:
            return name.key
        fit = sorted(full for full in self._short.get(name.key, ()) if self._agree(full, name))
        if len(fit) == 1:
            return fit[0]
        country = country_of(name.key) if name.kind == "place" else ""
        bodies = self._parts.get(name.key, set()) if name.kind in ("body", "other") and not full_size(name) else set()
        return fold(country) or self._acronyms.get(name.key) or (bodies.pop() if len(bodies) == 1 else name.key)

    def _agree(self, full: str, name: Name) -> bool:
        gender = self._genders.get(full, "")
        return not gender or not name.gender or gender == name.gender


def _short_forms(name: Name) -> list[str]:
    """Return the surname with and without particles, and the first name: "von der leyen", "ursula"."""
    words = [word for word in name.words if word not in titles().suffixes]
    return [" ".join(words[at:]) for at in range(1, len(words))] + words[:1] if len(words) > 1 else []


def _bears(name: Name, surnames: set[str]) -> bool:
    """"Mr Hale" makes a person of "Fergus Hale", whatever the tagger took him for."""
    at = name.section.doc[name.start - 1].lower_ if name.start else ""
    return name.parts in (2, 3) and name.words[-1] in surnames and at not in ("the", "in", "at", "near", "of")


def full_size(name: Name) -> bool:
    """Return whether a name has more than one word."""
    return len(name.words) > 1


def _parts_of_bodies(names: Iterable[Name]) -> dict[str, set[str]]:
    """Return the first and last words of long names: "the Commission" is the European Commission."""
    found: dict[str, set[str]] = defaultdict(set)
    for name in names:
        if name.kind in ("body", "other") and full_size(name) and not is_given(name.words[0]):
            for word in (name.words[0], name.words[-1]):
                if len(word) > 2 and not country_of(word):
                    found[word].add(name.key)
    return found


def _acronyms(names: Iterable[Name]) -> dict[str, str]:
    """Return by acronym the only long name of the article that has these initials: "Northern Rivers Trust (NRT)"."""
    full: dict[str, set[str]] = defaultdict(set)
    short = set()
    for name in names:
        if len(name.words) > 1:
            full["".join(word[0] for word in name.words if word not in ("of", "the", "and", "for"))].add(name.key)
        elif _is_acronym(name.section.doc[name.start].text):
            short.add(name.key)
    beside = {_in_brackets(name) for name in names}
    return {key: next(iter(full[key])) for key in short | beside if key in full and len(full[key]) == 1}


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.replace(".", "").isupper()


def _in_brackets(name: Name) -> str:
    doc = name.section.doc
    inside = name.end + 2 < len(doc) and doc[name.end].text == "(" and doc[name.end + 2].text == ")"
    return doc[name.end + 1].text.lower() if inside and _is_acronym(doc[name.end + 1].text) else ""


def _kinds(names: Iterable[Name]) -> dict[str, MentionKind]:
    """Return for each key the kind it mostly has; one sure person makes it a person."""
    votes: dict[str, Counter[MentionKind]] = defaultdict(Counter)
    for name in names:
        votes[name.key][name.kind] += 100 if name.sure else 1 if name.kind != "other" else 0
    return {key: count.most_common(1)[0][0] for key, count in votes.items()}
