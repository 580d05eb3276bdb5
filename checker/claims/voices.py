"""The voice behind a reporting verb: a named person, a body, or somebody unnamed."""

from typing import Any

from checker.claims.clauses import Clause
from checker.claims.entities import Entities
from checker.claims.grammar import SUBJECTS, Token, child, fenced, relative_pronoun, subject
from checker.claims.parser import Section
from checker.claims.referents import FIRST, PRONOUNS, Reference, Referents
from checker.claims.reporting import quoted_as
from checker.claims.speech import speech
from checker.models import Mention, Voice, VoiceKind


class Voices:
    """Finds voices in one article."""

    def __init__(self, entities: Entities, referents: Referents) -> None:
        self._names = entities.names
        self._kinds: dict[str, VoiceKind] = {
            mention.key: "person" if mention.kind == "person" else "body" for mention in entities.mentions
        }
        self._starts = {mention.start: mention for mention in entities.mentions}
        self._referents = referents

    def of_verb(self, clause: Clause, verb: Token) -> Voice | None:
        """Return who speaks a reporting verb, or None if nobody is said to."""
        speaker = _speaker(clause, verb)
        if speaker is None:
            hidden = any(item.dep_ == "auxpass" for item in verb.children)
            return Voice(kind="unnamed", name="", verb=verb.lemma_) if hidden else None
        return self.of_noun(clause.section, speaker, verb.lemma_.lower())

    def of_source(self, clause: Clause, according: Token) -> Voice | None:
        """Return the source behind "according to"."""
        to = child(according, frozenset({"prep"}))
        noun = child(to, frozenset({"pobj"})) if to is not None else None
        return self.of_noun(clause.section, noun, "according to") if noun is not None else None

    def of_noun(self, section: Section, noun: Token, verb: str) -> Voice | None:
        """Return the voice that a noun or pronoun names."""
        if noun.tag_ in ("WP", "WDT"):
            noun = _antecedent(noun)
        if noun.pos_ == "PRON" and self._referents.of(section, noun) is None and noun.lower_ in PRONOUNS:
            return Voice(kind="person", name=noun.text, verb=verb)
        if noun.lower_ in FIRST:
            return None
        reference = self._referents.of(section, noun)
        if reference is not None and not reference.key:
            return Voice(kind=_kind_of(reference), name=reference.text, verb=verb)
        if reference is not None:
            name = self._names.get(reference.key, reference.key)
            return Voice(kind=self._kinds.get(reference.key, "person"), name=name, key=reference.key, verb=verb)
        mention = self._mention(section, noun)
        if mention is not None:
            name = self._names.get(mention.key, mention.text)
            return Voice(kind="person" if mention.kind == "person" else "body", name=name, key=mention.key, verb=verb)
        return self._described(section, noun, verb)

    def _mention(self, section: Section, noun: Token) -> Mention | None:
        """Return the mention that ends at a noun, or the name beside it ("its chief, Mark Dunn")."""
        for token in reversed(section.doc[max(noun.i - 5, noun.left_edge.i) : noun.i + 1]):
            mention = self._starts.get(section.offsets[token.i])
            if mention is not None and mention.end > section.offsets[noun.i]:
                return mention
        for item in noun.children:
            if item.dep_ == "appos" and item.pos_ == "PROPN":
                return self._mention(section, item)
        return None

    def _described(self, section: Section, noun: Token, verb: str) -> Voice:
        cut = {token.i for item in noun.subtree if _aside(item) for token in item.subtree}
        name = "".join(t.text_with_ws for t in noun.subtree if t.i not in cut).strip(" ,")
        lemma = noun.lemma_.lower()
        body = self._body(section, noun)
        if body is not None and (lemma in speech().evidence or lemma.startswith("spokes")):
            return Voice(kind="body", name=self._names.get(body.key, body.text), key=body.key, verb=verb)
        if verb == "hear":
            return Voice(kind="body", name=name, verb=verb)
        if (lemma in speech().bodies and noun.tag_ in ("NN", "NNP")) or noun.lower_ in ("police", "media"):
            return Voice(kind="body", name=name, verb=verb)
        definite = any(item.lower_ == "the" or item.dep_ == "poss" for item in noun.children)
        one = definite and noun.tag_ in ("NN", "NNP") and lemma not in speech().evidence
        return Voice(kind="person" if one else "unnamed", name=name, verb=verb)

    def _body(self, section: Section, noun: Token) -> Mention | None:
        """Return the body whose statement or spokesman this is."""
        outside = {t.i for item in noun.subtree if item.dep_ in ("acl", "relcl", "appos") for t in item.subtree}
        for item in (token for token in noun.subtree if token.i not in outside):
            mention = self._starts.get(section.offsets[item.i])
            if mention is not None and mention.kind in ("body", "other", "place"):
                return mention
        return None


def _aside(item: Token) -> bool:
    """Return whether a word heads what is said of a voice in passing: "the report, published on Friday"."""
    return item.dep_ in ("relcl", "appos") or (item.dep_ == "acl" and fenced(item))


def _kind_of(reference: Reference) -> VoiceKind:
    """"The operator denies it. The brakes, it says, ...": what a pronoun stands for is a body if its noun is one."""
    body = reference.text.lower().split()[-1:] and reference.text.lower().split()[-1] in speech().bodies
    return "person" if reference.keys else "body" if body else "unnamed"


def _speaker(clause: Clause, verb: Token) -> Token | None:
    if (quoting := quoted_as(verb)) is not None:
        return child(quoting, frozenset({"dobj", "nsubjpass"}))
    if any(item.dep_ == "auxpass" for item in verb.children):
        agent = child(verb, frozenset({"agent"}))
        return child(agent, frozenset({"pobj"})) if agent is not None else None
    inside = clause.section.quoted
    for item in verb.children:   # in "NATO: forget it," Hale said, the parser takes NATO for a subject too
        if item.dep_ in SUBJECTS and inside[item.i] == inside[verb.i]:
            return item
    return _shared_subject(clause, verb)


def _shared_subject(clause: Clause, verb: Token) -> Token | None:
    above: Any = verb
    while above.head.i != above.i and above.dep_ in ("conj", "advcl", "xcomp", "acl", "relcl"):
        above = above.head
        if above.pos_ in ("NOUN", "PROPN"):
            return above
        found = subject(above)
        if found is not None:
            return found
    return None


def _antecedent(pronoun: Token) -> Token:
    for token in pronoun.ancestors:
        if token.dep_ == "relcl" and (relative_pronoun(token) or pronoun).i == pronoun.i:
            return token.head
    return pronoun
