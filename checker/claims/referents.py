"""Who is meant: pronouns and definite descriptions of persons, resolved inside the article."""

from bisect import insort
from collections.abc import Iterator
from dataclasses import dataclass

from checker.claims.couples import find_couple, pair_opening
from checker.claims.entities import Entities
from checker.claims.grammar import SUBJECTS, Token, subject
from checker.claims.parser import Reading, Section
from checker.claims.roles import Roles, is_human
from checker.claims.speech import speech
from checker.claims.things import (
    IT,
    THEY,
    agrees,
    is_referring,
    leads,
    named,
    speaker_above,
    subject_before,
    taken_up,
    words,
)
from checker.models import Mention

WINDOW = 3   # sentences back in which the antecedent of a pronoun must have been named
PRONOUNS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
FIRST = frozenset({"i", "me", "my", "myself"})
_AS_SUBJECT = (4.0, 3.0, 1.5, 1.0)   # by sentences back
_OTHERWISE = (2.0, 2.0, 1.0, 0.5)
STRANGER = ""   # somebody whom the article does not name
_NAMING = frozenset({"compound", "attr", "appos", "oprd"})
_OBJECTS = frozenset({"dobj", "dative", "pobj", "iobj"})
_FRONTED = frozenset({"advcl", "prep"})
_RESTRICTING = frozenset({"prep", "relcl", "appos", "poss", "acl"})


@dataclass(frozen=True)
class Reference:
    """What a token stands for, by which evidence. ``start``/``end`` are the tokens that it replaces.

    ``text`` are the words that replace them where no name does; ``key`` is "" then. ``keys`` are those of
    several persons ("both leaders")."""

    key: str
    evidence: str
    start: int
    end: int
    text: str = ""
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, order=True)
class Seen:
    """One occurrence of a person: place in the text, sentence, whether as a subject, offset of the verb."""

    offset: int
    sentence: int
    key: str
    subject: bool
    verb: int


class Referents:
    """References by article offset of the token that refers."""

    def __init__(self, reading: Reading, entities: Entities) -> None:
        self.found: dict[int, Reference] = {}
        self._seen: list[Seen] = []
        self._genders = dict(entities.genders)
        self._named = {m.start: m for m in reversed(entities.mentions)}
        self._names = entities.names
        self._people = {m.start: m for m in entities.mentions if m.kind == "person"}
        self._roles = Roles()
        self._quoted = False
        self._speakers: dict[tuple[int, int], str] = {}
        sections = reading.sections
        self._sentences = list(enumerate((section, sent) for section in sections for sent in section.doc.sents))
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
        for number, (section, sentence) in self._sentences:
            for token in sentence:
                if bool(section.quoted[token.i]) == quoted:
                    self._visit(number, section, token)

    def _visit(self, number: int, section: Section, token: Token) -> None:
        mention = self._people.get(section.offsets[token.i])
        if mention is not None:
            head = _head(section, token, mention)
            self._see(number, section, head, mention.key)
            self._roles.learn(token, head, mention.key, section.offsets[head.i])
        elif token.lower_ in PRONOUNS:
            self._pronoun(number, section, token)
            if section.offsets[token.i] not in self.found:
                self._thing(section, token)
        elif token.lower_ in IT or token.lower_ in THEY:
            self._thing(section, token)
        elif token.tag_ == "NNS" and pair_opening(token) is not None:
            self._couple(number, section, token)
        elif token.pos_ == "NOUN" and token.dep_ in SUBJECTS | {"pobj", "dobj"}:
            self._description(number, section, token)

    def _see(self, number: int, section: Section, head: Token, key: str) -> None:
        top = head
        while top.dep_ in ("appos", "conj") and top.pos_ in ("NOUN", "PROPN") and top.head.i < top.i:
            top = top.head
        seen = Seen(section.offsets[head.i], number, key, top.dep_ in SUBJECTS, section.offsets[top.head.i])
        insort(self._seen, seen)

    def _pronoun(self, number: int, section: Section, token: Token) -> None:
        gender = PRONOUNS[token.lower_]
        scores: dict[str, float] = {}
        for seen in self._recent(number, section.offsets[token.i]):
            if self._fits(seen, gender, section, token):
                scores[seen.key] = max(scores.get(seen.key, 0), self._salience(seen, number))
        ahead = self._ahead(section, token, gender)
        if ahead:
            scores[ahead] = max(scores.get(ahead, 0), 4.5)
        spoken_of = self._spoken_of(section, token, gender)
        if spoken_of:
            scores[spoken_of] = 9.0
        best = sorted(scores.items(), key=lambda item: -item[1])
        if best and best[0][0] != STRANGER and (len(best) == 1 or best[0][1] - best[1][1] >= 1):
            key = best[0][0]
            self._genders.setdefault(key, gender)
            self.found[section.offsets[token.i]] = Reference(key, "last compatible person", token.i, token.i + 1)
            self._see(number, section, token, key)

    def _thing(self, section: Section, token: Token) -> None:
        """Resolve "it" and "they", and "she" where the speaker of the sentence has no name."""
        noun, evidence = speaker_above(token), "speaker of the sentence"
        if noun is None and token.lower_ not in PRONOUNS and leads(token):
            noun, evidence = subject_before(token.sent, section), "subject of the sentence before"
        if noun is None or section.quoted[noun.i] != section.quoted[token.i] or not is_referring(token):
            return
        mention = named(noun, section, self._named)
        person = is_human(noun) or (mention is not None and mention.kind == "person")
        told = mention is not None or evidence == "speaker of the sentence" or noun.lemma_.lower() in speech().bodies
        if not agrees(token, noun, person) or not told:
            return
        name = mention is not None and (mention.kind == "person" or noun.pos_ == "NOUN")
        text = self._names.get(mention.key, mention.text) if mention is not None and name else words(noun)
        if text:
            key = mention.key if mention is not None else ""
            self.found[section.offsets[token.i]] = Reference(key, evidence, token.i, token.i + 1, text)

    def _couple(self, number: int, section: Section, noun: Token) -> None:
        """Resolve "both leaders" and "the two men"."""
        opening = pair_opening(noun)
        keys = find_couple(noun, self._recent(number, section.offsets[noun.i]), number, self._genders)
        if opening is not None and keys:
            text = " and ".join(self._names.get(key, key) for key in keys)
            found = Reference("", "the two persons named before", opening.i, noun.i + 1, text, keys)
            self.found[section.offsets[opening.i]] = self.found[section.offsets[noun.i]] = found

    def _salience(self, seen: Seen, number: int) -> float:
        """Subjects before objects, near before far; a gender that is known adds one."""
        back = number - seen.sentence
        base = _AS_SUBJECT[back] if seen.subject else _OTHERWISE[back]
        return base + (1 if seen.key in self._genders else 0)

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
        speaker = self._speakers.get((section.block.start, section.quoted[token.i]), "")
        return not (self._quoted and speaker and speaker == seen.key)

    def _ahead(self, section: Section, token: Token, gender: str) -> str:
        """"When he arrived, Hale said": the subject that a fronted clause leads up to."""
        main = subject(token.sent.root)
        if self._quoted or main is None or main.i < token.i or not any(a.dep_ in _FRONTED for a in token.ancestors):
            return ""
        offsets = [section.offsets[item.i] for item in main.subtree]
        mention = next((self._people[offset] for offset in offsets if offset in self._people), None)
        return mention.key if mention is not None and self._genders.get(mention.key, gender) == gender else ""

    def _spoken_of(self, section: Section, token: Token, gender: str) -> str:
        """"He is clever," Hale said of Marsh: the one whom the quotation is about."""
        if not self._quoted:
            return ""
        for item in token.sent:
            if item.lower_ in ("of", "about") and item.dep_ == "prep" and not section.quoted[item.i]:
                noun = next((named(t, section, self._named) for t in item.children if t.dep_ == "pobj"), None)
                if noun is not None and noun.kind != "place" and item.head.lemma_.lower() in speech().say:
                    return noun.key if self._genders.get(noun.key, gender) == gender else ""
        return ""

    def _description(self, number: int, section: Section, noun: Token) -> None:
        """Resolve "the chancellor"; a person whom nothing names still stands in the way of "she"."""
        if noun.tag_ != "NN" or noun.dep_ in _NAMING:
            return
        article = next((item for item in noun.children if item.dep_ == "det"), None)
        offset = section.offsets[noun.i]
        before = subject_before(noun.sent, section)
        body = named(before, section, self._named) if before is not None else None
        if body is not None and article is not None and taken_up(noun, before, body):
            found = Reference(body.key, "body that the sentence before is about", article.i, noun.i + 1)
            self.found[section.offsets[article.i]] = self.found[offset] = found
            return
        plain = not any(item.dep_ in _RESTRICTING and item.i > noun.i for item in noun.children)
        if article is not None and article.lower_ == "the" and plain:
            key = self._roles.holder(noun, offset)
            if key:
                found = Reference(key, f"the only {noun.lemma_.lower()} that fits", article.i, noun.i + 1)
                self.found[section.offsets[article.i]] = self.found[offset] = found
                self._see(number, section, noun, key)
                return
        beside = any(item.dep_ == "appos" and item.pos_ == "PROPN" for item in noun.children)
        if noun.dep_ in SUBJECTS and is_human(noun) and not beside:
            self._see(number, section, noun, STRANGER)


def _head(section: Section, token: Token, mention: Mention) -> Token:
    """Return the syntactic head of a mention that starts at a token."""
    while token.head.i > token.i and section.offsets[token.head.i] < mention.end:
        token = token.head
    return token
