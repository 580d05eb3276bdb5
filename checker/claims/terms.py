"""Subject and object of a clause, with their entity keys."""

from checker.claims.clauses import Clause
from checker.claims.grammar import Token, child
from checker.claims.statement import Context
from checker.claims.wording import phrase
from checker.models import Term

_COMPLEMENTS = frozenset({"xcomp", "pcomp"})
_DEPTH = 3   # verbs down to an object: "refused to agree to hand over the files"
_OBJECTS = frozenset({"dobj", "attr", "oprd", "dative"})


def find_subject(clause: Clause, context: Context) -> Term | None:
    """Return the subject, also one that is shared with another clause."""
    if clause.subject is None:
        return None
    term = _term(clause, clause.subject, context)
    return term.model_copy(update={"passive": True}) if clause.subject.dep_ == "nsubjpass" else term


def find_object(clause: Clause, context: Context) -> Term | None:
    """Return the direct object, or what the subject is said to be."""
    if clause.kind == "apposition":
        noun = clause.root
    elif clause.kind == "object" and clause.head is not None:
        noun = clause.head.token
    else:
        noun = _below(clause.root)
    return _term(clause, noun, context) if noun is not None else None


def _below(verb: Token) -> Token | None:
    """Return the object of a verb, or of the infinitive or gerund under it: "ruled out offering guarantees"."""
    for _ in range(_DEPTH):
        noun = child(verb, _OBJECTS)
        under = child(verb, _COMPLEMENTS)
        if noun is not None or under is None:
            return noun
        verb = under
    return None


def _term(clause: Clause, noun: Token, context: Context) -> Term:
    section = clause.section
    words = phrase(clause, noun)
    start, end = section.span(words[0].i, words[-1].i + 1)
    key = key_of(clause, noun, context)
    reference = context.referents.of(section, noun)
    text = context.names.get(key, "") if reference is not None or noun.pos_ == "PRON" else ""
    text = text or (reference.text if reference is not None else "")
    return Term(text=text or section.text[start:end], head=noun.lemma_.lower(), key=key, start=start, end=end)


def key_of(clause: Clause, noun: Token, context: Context) -> str:
    """Return the entity key that a noun or pronoun stands for, "" if it names none."""
    section = clause.section
    reference = context.referents.of(section, noun)
    if reference is not None:
        return reference.key
    if noun.lower_ in ("i", "we"):
        spoken = context.spoken.get((section.block.start, section.quoted[noun.i]))
        return spoken.voice.key if spoken and (noun.lower_ == "i" or spoken.voice.kind == "body") else ""
    offset = section.offsets[noun.i]
    for token in reversed(section.doc[max(noun.left_edge.i, noun.i - 5) : noun.i + 1]):
        mention = context.mentions.get(section.offsets[token.i])
        if mention is not None and mention.end > offset:
            return mention.key
    beside = next((item for item in noun.children if item.dep_ == "appos" and item.pos_ == "PROPN"), None)
    return key_of(clause, beside, context) if beside is not None else ""
