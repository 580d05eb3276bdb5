"""Who is meant: pronouns and definite descriptions of persons, resolved inside the article."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from checker.claims.entities import Entities
from checker.claims.grammar import SUBJECTS, Token, subject
from checker.claims.parser import Reading, Section
from checker.models import Mention

WINDOW = 3   # sentences back in which the antecedent of a pronoun must have been named
PRONOUNS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
FIRST = frozenset({"i", "me", "my", "myself"})
_NAMING = frozenset({"compound", "attr", "appos", "oprd"})
_OBJECTS = frozenset({"dobj", "dative", "pobj", "iobj"})


@dataclass(frozen=True)
class Reference:
    """What a token stands for, by which evidence. ``start``/``end`` are the tokens that it replaces."""

    key: str
    evidence: str
    start: int
    end: int


@dataclass(frozen=True)
class Seen:
    """One occurrence of a person: place in the text, sentence, and whether it was the subject."""

    offset: int
    sentence: int
    key: str
    subject: bool
    verb: int


class Referents:
    """References by article offset of the token that refers."""

    def __init__(self, reading: Reading, entities: Entities) -> None:
        self.entities = entities
        self.found: dict[int, Reference] = {}
        self._seen: list[Seen] = []
        self._genders = dict(entities.genders)
        self._people = {m.start: m for m in entities.mentions if m.kind == "person"}
        self._roles: dict[str, list[tuple[int, str]]] = {}
        self._quoted = False
        number = 0
        self._sentences: list[tuple[int, Section, Token]] = []
        for section in reading.sections:
            for sentence in section.doc.sents:
                self._sentences.append((number, section, sentence))
                number += 1
        self._walk(quoted=False)

    def of(self, section: Section, token: Token) -> Reference | None:
        """Return what a token refers to, if the evidence was good."""
        return self.found.get(section.offsets[token.i])

    def resolve_quotes(self, speakers: dict[tuple[int, int], str]) -> None:
        """Resolve inside quotations, where the speaker is "I" and nobody's "he"."""
        self._speakers = speakers
        self._walk(quoted=True)

    def _walk(self, quoted: bool) -> None:
        self._quoted = quoted
        for number, section, sentence in self._sentences:
            for token in sentence:
                if bool(section.quoted[token.i]) == quoted:
                    self._visit(number, section, token)
        self._seen.sort(key=lambda seen: seen.offset)

    def _visit(self, number: int, section: Section, token: Token) -> None:
        offset = section.offsets[token.i]
        mention = self._people.get(offset)
        if mention is not None:
            self._note(number, section, token, mention)
        elif token.lower_ in PRONOUNS:
            self._pronoun(number, section, token)
        elif token.lower_ == "the" and token.dep_ == "det":
            self._description(number, section, token)

    def _note(self, number: int, section: Section, token: Token, mention: Mention) -> None:
        head = token
        while head.head.i != head.i and section.offsets[head.head.i] < mention.end and head.head.i > head.i:
            head = head.head
        self._see(number, section, head, mention.key)
        for role in _roles(head):
            self._roles.setdefault(role, []).append((section.offsets[head.i], mention.key))

    def _see(self, number: int, section: Section, head: Token, key: str) -> None:
        seen = Seen(section.offsets[head.i], number, key, head.dep_ in SUBJECTS, section.offsets[head.head.i])
        if self._quoted or not self._seen or self._seen[-1].offset <= seen.offset:
            self._seen.append(seen)
        else:
            self._seen.insert(bisect_left(self._seen, seen.offset, key=lambda item: item.offset), seen)

    def _pronoun(self, number: int, section: Section, token: Token) -> None:
        gender = PRONOUNS[token.lower_]
        scores: dict[str, float] = {}
        for seen in self._recent(number, section.offsets[token.i]):
            if self._fits(seen, gender, section, token):
                scores[seen.key] = max(scores.get(seen.key, 0), _salience(seen, number, self._genders))
        ahead = self._ahead(section, token, gender)
        if ahead:
            scores[ahead] = max(scores.get(ahead, 0), 3.5)
        best = sorted(scores.items(), key=lambda item: -item[1])
        if best and (len(best) == 1 or best[0][1] - best[1][1] >= 1):
            key = best[0][0]
            self._genders.setdefault(key, gender)
            self.found[section.offsets[token.i]] = Reference(key, "last compatible person", token.i, token.i + 1)
            self._see(number, section, token, key)

    def _recent(self, number: int, offset: int) -> Iterator[Seen]:
        for seen in reversed(self._seen):
            if seen.sentence < number - WINDOW:
                return
            if seen.offset < offset:
                yield seen

    def _fits(self, seen: Seen, gender: str, section: Section, token: Token) -> bool:
        if self._genders.get(seen.key, gender) != gender:
            return False
        bound = token.dep_ in _OBJECTS and seen.subject and not token.lower_.endswith("self")
        verb = token.head.head if token.dep_ == "pobj" else token.head
        if bound and seen.verb == section.offsets[verb.i]:
            return False
        return not self._quoted or self._speaker(section, token) != seen.key

    def _speaker(self, section: Section, token: Token) -> str:
        return self._speakers.get((section.block.start, section.quoted[token.i]), "")

    def _ahead(self, section: Section, token: Token, gender: str) -> str:
        """"When he arrived, Hale said": the subject that a fronted clause leads up to."""
        if self._quoted:
            return ""
        main = subject(token.sent.root)
        if main is None or main.i < token.i or not any(a.dep_ in ("advcl", "prep") for a in token.ancestors):
            return ""
        mention = next((self._people.get(section.offsets[t.i]) for t in main.subtree
                        if section.offsets[t.i] in self._people), None)
        fits = mention is not None and self._genders.get(mention.key, gender) == gender
        return mention.key if mention is not None and fits else ""

    def _description(self, number: int, section: Section, token: Token) -> None:
        noun = token.head
        if noun.pos_ not in ("NOUN", "PROPN") or noun.tag_ == "NNS" or noun.dep_ in _NAMING:
            return
        if any(child.dep_ in ("prep", "relcl", "appos", "poss", "acl") for child in noun.children):
            return
        offset = section.offsets[noun.i]
        holders = {key for at, key in self._roles.get(noun.lemma_.lower(), ()) if at < offset}
        if len(holders) == 1:
            key = holders.pop()
            evidence = f"only {noun.lemma_.lower()} named before"
            self.found[section.offsets[token.i]] = Reference(key, evidence, token.i, noun.i + 1)
            self.found[offset] = self.found[section.offsets[token.i]]
            self._see(number, section, noun, key)


def _salience(seen: Seen, number: int, genders: dict[str, str]) -> float:
    back = number - seen.sentence
    base = max(4.0 - back, 2.0) if seen.subject else 1.5 - back / 2
    return base + (1 if seen.key in genders else 0)


def _roles(head: Token) -> list[str]:
    """Return the lemmas of offices in front of a name or beside it: "President Ana Ruiz", "Ruiz, the mayor"."""
    found = [item.lemma_.lower() for item in head.children if item.dep_ == "compound" and item.i < head.i]
    found += [item.lemma_.lower() for item in head.children if item.dep_ == "appos" and item.pos_ == "NOUN"]
    if head.dep_ == "appos" and head.head.pos_ == "NOUN":
        found.append(head.head.lemma_.lower())
    return found
