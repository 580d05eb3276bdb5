"""Verbs of the first person put into the third, when a name takes the place of "I" or "we"."""

from typing import Any

from checker.claims.grammar import Token, subject
from checker.claims.parser import Section
from checker.claims.wording import third

_FORMS = {"am": "is", "'m": "is", "are": "is", "'re": "is", "have": "has", "'ve": "has", "do": "does", "were": "was"}
_SPEAKER = frozenset({"i", "we"})


def agree(token: Token, section: Section, context: Any) -> str:
    """Return a token's words, agreeing with the speaker's name if that is its subject."""
    text: str = token.text
    if not section.quoted[token.i] or token.pos_ not in ("VERB", "AUX"):
        return text
    verb = token.head if token.dep_ in ("aux", "auxpass") else token
    noun = subject(verb)
    if noun is None or noun.lower_ not in _SPEAKER or not _known(noun, section, context):
        return text
    if token.dep_ not in ("aux", "auxpass") and any(c.dep_ in ("aux", "auxpass") for c in verb.children):
        return text
    if token.lower_ in _FORMS:
        return (" " if token.text.startswith("'") else "") + _FORMS[token.lower_]
    return third(token.lemma_.lower(), False) if token.tag_ == "VBP" and token.dep_ not in ("aux", "auxpass") else text


def _known(noun: Token, section: Section, context: Any) -> bool:
    spoken = context.spoken.get((section.block.start, section.quoted[noun.i]))
    return spoken is not None and bool(spoken.voice.key)
