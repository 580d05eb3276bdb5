"""Verbs of the first person put into the third, when a name takes the place of "I" or "we"."""

from checker.claims.grammar import AUXILIARIES, Token, subject
from checker.claims.verbs import third

_FORMS = {"am": "is", "'m": "is", "are": "is", "'re": "is", "have": "has", "'ve": "has", "do": "does", "were": "was"}
_SHORT = {"'s": "is", "'re": "are", "'ll": "will", "'ve": "have", "'m": "am", "'d": "would"}


def agree(token: Token, spoken: set[int]) -> str:
    """Return a token's words, agreeing with the name that its subject was replaced by; short forms in full.

    ``spoken``: indices of the tokens of the first person that a name stands for.
    """
    text: str = token.text
    if token.pos_ not in ("VERB", "AUX"):
        return text
    shortened = token.lower_ in _SHORT and (token.lower_ != "'d" or token.tag_ == "MD")
    if shortened and token.i and token.nbor(-1).whitespace_ == "":
        text = " " + _SHORT[token.lower_]
    auxiliary = token.dep_ in AUXILIARIES
    verb = token.head if auxiliary else token
    noun = subject(verb)
    if noun is None or noun.i not in spoken:
        return text
    if not auxiliary and any(item.dep_ in AUXILIARIES for item in verb.children):
        return text
    if token.lower_ in _FORMS:
        return (" " if text.startswith(" ") else "") + _FORMS[token.lower_]
    return third(token.lemma_.lower(), False) if token.tag_ == "VBP" and not auxiliary else text
