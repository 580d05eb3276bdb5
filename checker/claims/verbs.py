"""Forms of verbs that a statement needs: shared auxiliaries, tense of what is inserted, third person."""

from checker.claims.grammar import AUXILIARIES, Token, noun_plural


def shared_auxiliaries(verb: Token) -> list[Token]:
    """Return the auxiliaries and negation of the first verb that a second is under: "was hit and damaged"."""
    if verb.tag_ in ("VBZ", "VBP", "MD") or any(item.dep_ in AUXILIARIES for item in verb.children):
        return []
    first = next((v for v in _up(verb) if any(c.dep_ in AUXILIARIES for c in v.children)), None)
    if first is None or (first.tag_ != verb.tag_ and not _perfect(first, verb)):
        return []
    return [item for item in first.children if item.dep_ in AUXILIARIES or item.dep_ == "neg"]


def _perfect(first: Token, verb: Token) -> bool:
    """"has approved the bridge and rejected the tunnel": the tagger takes "rejected" for a past tense."""
    has = any(item.lemma_ == "have" for item in first.children if item.dep_ == "aux")
    passive = any(item.dep_ == "auxpass" for item in first.children)
    return bool(has and not passive and first.tag_ == "VBN" and verb.tag_ == "VBD" and verb.text.endswith("ed"))


def _up(verb: Token) -> list[Token]:
    found = []
    while verb.dep_ == "conj":
        verb = verb.head
        found.append(verb)
    return found


def is_past(token: Token) -> bool:
    """Return whether the verb above a token tells what has happened: not under "will" or "would"."""
    verb = _verb_above(token)
    return str(verb.tag_) in ("VBD", "VBN") and not any(item.tag_ == "MD" for item in verb.children)


def _verb_above(token: Token) -> Token:
    while token.head.i != token.i and token.pos_ not in ("VERB", "AUX"):
        token = token.head
    return token


def be(noun: Token, past: bool) -> str:
    """Return the form of "be" for a subject."""
    plural = noun_plural(noun)
    return ("were" if plural else "was") if past else ("are" if plural else "is")


def third(lemma: str, plural: bool) -> str:
    """Return the present form of a verb for a third-person subject."""
    if plural or lemma in ("can", "may", "will"):
        return "are" if lemma == "be" else lemma
    irregular = {"be": "is", "have": "has", "do": "does", "go": "goes"}
    if lemma in irregular:
        return irregular[lemma]
    if lemma.endswith(("s", "x", "z", "ch", "sh")):
        return lemma + "es"
    return lemma[:-1] + "ies" if lemma.endswith("y") and lemma[-2:-1] not in "aeiou" else lemma + "s"
