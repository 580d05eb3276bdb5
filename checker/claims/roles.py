"""Offices and roles that an article gives to people, so that "the chancellor" can be told later."""

from collections import defaultdict
from dataclasses import dataclass, field

from checker.claims.grammar import Token
from checker.claims.honorifics import titles
from checker.claims.offices import is_office
from checker.claims.speech import speech
from checker.text.countries import country_of

HEADS_OF_STATE = frozenset({"president", "premier", "minister", "chancellor", "king", "queen", "emir", "sultan",
                            "leader", "taoiseach", "emperor", "prince", "dictator", "pope"})
_STATUS = frozenset({"former", "ex", "current", "outgoing", "incoming", "new", "acting", "interim", "late", "then",
                     "deposed", "ousted", "sitting", "elected", "embattled", "veteran", "incumbent", "retired"})
_LEFT = frozenset({"compound", "amod", "nmod"})


@dataclass(frozen=True)
class Role:
    """One naming: at which offset, who, as what, with which words before the noun."""

    offset: int
    key: str
    noun: str
    modifiers: frozenset[str]


@dataclass
class Roles:
    """All namings so far, by the lemma of the noun."""

    by_noun: dict[str, list[Role]] = field(default_factory=lambda: defaultdict(list))

    def learn(self, first: Token, head: Token, key: str, offset: int) -> None:
        """Take in the roles around a name whose first token is ``first`` and whose head is ``head``."""
        for noun, modifiers in _around(first, head):
            role = Role(offset, key, noun.lemma_.lower(), _folded(modifiers))
            self.by_noun[role.noun].append(role)

    def holder(self, noun: Token, offset: int) -> str:
        """Return the key of the only person before ``offset`` whom a description fits, "" if none or several."""
        if not (is_office(noun) or is_human(noun)):
            return ""   # "Cyclone Edda ... the cyclone"
        wanted = _folded([item for item in noun.children if item.dep_ in _LEFT and item.i < noun.i])
        lemma = noun.lemma_.lower()
        named = [role for role in self.by_noun.get(lemma, ()) if role.offset < offset]
        if lemma == "leader" and wanted - _STATUS:
            named += [role for head in HEADS_OF_STATE for role in self.by_noun.get(head, ()) if role.offset < offset]
        fit = {role.key for role in named if wanted - _STATUS <= role.modifiers}
        if len(fit) > 1 and wanted & _STATUS:
            fit = {role.key for role in named if wanted <= role.modifiers}
        if len(fit) > 1 and not wanted:
            fit = {role.key for role in named if not role.modifiers - _STATUS} or fit
        return fit.pop() if len(fit) == 1 else ""


def is_human(noun: Token) -> bool:
    """Return whether a noun can only be a person: an office, a kinship, a source."""
    lemma, known = noun.lemma_.lower(), titles()
    return lemma in known.offices or lemma in known.gendered or lemma in speech().unnamed


def _around(first: Token, head: Token) -> list[tuple[Token, list[Token]]]:
    """Return the role nouns with their modifiers: "Norwegian Prime Minister Ana Ruiz", "Ruiz, the mayor"."""
    found = []
    before = [item for item in head.subtree if item.i < first.i and item.pos_ in ("NOUN", "PROPN", "ADJ")]
    if before and before[-1].i == first.i - 1 and before[-1].pos_ in ("NOUN", "PROPN"):
        found.append((before[-1], before[:-1]))
    beside = [item for item in head.children if item.dep_ == "appos" and item.pos_ == "NOUN"]
    if head.dep_ == "appos" and head.head.pos_ == "NOUN":
        beside.append(head.head)
    if head.dep_ in ("nsubj", "nsubjpass"):
        beside += [item for item in head.head.children if item.dep_ in ("attr", "oprd") and item.pos_ == "NOUN"]
    found += [(noun, [item for item in noun.children if item.dep_ in _LEFT]) for noun in beside]
    return found


def _folded(words: list[Token]) -> frozenset[str]:
    """Return lower-case words; names and adjectives of one country are one word."""
    return frozenset(country_of(word.text) or word.lower_ for word in words)
